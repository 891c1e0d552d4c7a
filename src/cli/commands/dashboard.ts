import { Exit, message, type Message } from '../../errors.js';
import { dashboard, type Todo } from '../../workflows/dashboard.js';
import { command } from '../command.js';
import { statusesView } from '../view/status.js';
import type { Block } from '../view/view.js';

export default command({
  async run(app) {
    const { connection, company, today, activeEmployees, months, todos, lastPulled } = await dashboard(app);
    const blocks: Block[] = [
      { kind: 'heading', text: message('dashboard.title', { company: company.name, npp: company.npp, today }) },
      { kind: 'text', text: message('dashboard.employees', { employees: activeEmployees }) },
      ...statusesView(months, connection.name).blocks,
      ...(todos.length === 0
        ? [{ kind: 'text', text: message('dashboard.nothing'), tone: 'good' } as const]
        : todos.map(todoBlock)),
      {
        kind: 'text',
        text: lastPulled === null ? message('dashboard.neverPulled') : message('dashboard.pulled', { at: lastPulled }),
        tone: 'dim',
      },
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
          ? { ...todo, bill: undefined, billingCode: todo.bill.billingCode, payable: todo.bill.payable }
          : todo,
      ),
      lastPulled,
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
  const { billingCode, payable } = todo.bill;
  return message(overdue ? 'dashboard.payLate' : 'dashboard.pay', { period, dueDate, billingCode, payable });
}
