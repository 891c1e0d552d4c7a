import { Exit, message, type Message } from '../../errors.js';
import { dashboard, type Todo } from '../../workflows/dashboard.js';
import { isOldPassword } from '../../workflows/password-age.js';
import { remainingOf } from '../../workflows/remaining.js';
import { command } from '../command.js';
import { chart } from '../options.js';
import { toldLateBlocks } from '../view/deadlines.js';
import { statusesView, totalsOverMonths } from '../view/status.js';
import type { Block } from '../view/view.js';

export default command({
  options: [chart],
  async run(app, { chart }) {
    const found = await dashboard(app);
    const { connection, company, today, activeEmployees, months, todos, lastPulled, passwordChangedAt, passwordDays } =
      found;
    const blocks: Block[] = [
      { kind: 'heading', text: message('dashboard.title', { company: company.name, npp: company.npp, today }) },
      { kind: 'text', text: message('dashboard.employees', { employees: activeEmployees }) },
      ...statusesView(months, connection.name).blocks,
      ...totalsOverMonths(found.totals, chart),
      ...(todos.length === 0
        ? [{ kind: 'text', text: message('dashboard.nothing'), tone: 'good' } as const]
        : todos.map(todoBlock)),
      ...toldLateBlocks(found),
      { kind: 'text', text: message('dashboard.deadlines', found), tone: 'dim' },
      {
        kind: 'text',
        text: lastPulled === null ? message('dashboard.neverPulled') : message('dashboard.pulled', { at: lastPulled }),
        tone: 'dim',
      },
      ...(isOldPassword(passwordDays)
        ? [{ kind: 'text', text: message('auth.passwordOld', { days: passwordDays }), tone: 'warn' } as const]
        : []),
    ];
    const json = {
      company,
      today,
      activeEmployees,
      months: months.map(({ period, state, revision, employees, total, billingCode, dueDate }) => ({
        period,
        state,
        revision,
        employees,
        total,
        billingCode,
        dueDate,
      })),
      todos: todos.map((todo) =>
        todo.kind === 'pay'
          ? {
              ...todo,
              bill: undefined,
              billingCode: todo.bill.billingCode,
              payable: todo.bill.payable,
              remaining: remainingOf(todo.bill),
            }
          : todo,
      ),
      registerBy: found.registerBy,
      changeBy: found.changeBy,
      registeredLate: found.registeredLate,
      leftLate: found.leftLate,
      lastPulled,
      passwordChangedAt,
      passwordDays,
    };
    return { view: { json, blocks, portal: connection.name }, exit: Exit.Done };
  },
});

function todoBlock(todo: Todo): Block {
  const late = 'overdue' in todo && todo.overdue;
  return { kind: 'text', text: todoMessage(todo), tone: late ? 'bad' : 'warn' };
}

function todoMessage(todo: Todo): Message {
  if (todo.kind === 'wait') return message('dashboard.wait', todo);
  if (todo.kind === 'resume') return message('dashboard.resume', todo);
  const { period, dueDate, overdue } = todo;
  if (todo.kind === 'report')
    return message(overdue ? 'dashboard.reportLate' : 'dashboard.report', { period, dueDate });
  const { billingCode } = todo.bill;
  const remaining = remainingOf(todo.bill);
  return message(overdue ? 'dashboard.payLate' : 'dashboard.pay', { period, dueDate, billingCode, remaining });
}
