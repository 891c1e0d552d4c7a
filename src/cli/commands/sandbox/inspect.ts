import { Exit } from '../../../errors.js';
import { inspect, masked } from '../../../sandbox/index.js';
import { sandboxNote } from '../../../workflows/sandbox-note.js';
import { command } from '../../command.js';
import { periodOption } from '../../options.js';
import type { Cell, TableBlock } from '../../view/view.js';
import { databaseFile, db, onDatabase, sandboxClock } from './place.js';

export default command({
  options: [db, periodOption],
  async run(app, { db, period }) {
    const note = await sandboxNote(app);
    const file = databaseFile(app, db, note);
    const held = onDatabase(file, () =>
      inspect(file, { clock: sandboxClock(app, note), ...(period === undefined ? {} : { period }) }),
    );
    const table: TableBlock = {
      kind: 'table',
      columns: [
        { name: 'npp', label: 'column.npp' },
        { name: 'period', label: 'column.period' },
        { name: 'revision', label: 'column.revision' },
        { name: 'employees', label: 'column.employees' },
        { name: 'total', label: 'column.total' },
        { name: 'billingCode', label: 'column.billingCode' },
        { name: 'state', label: 'column.state', wraps: true },
      ],
      rows: held.reports.map(({ npp, period, revision, employees, total, billingCode, state, replacedBy }): Cell[] => [
        npp,
        period,
        revision,
        employees,
        total === null ? null : { rupiah: total },
        billingCode,
        { code: state, label: replacedBy === null ? `state.${state}` : 'state.replaced' },
      ]),
    };
    // A code is good for minutes; where it went is told to nobody who looks over a shoulder.
    const codes: TableBlock = {
      kind: 'table',
      columns: [
        { name: 'at', label: 'column.at' },
        { name: 'sentTo', label: 'column.sentTo' },
        { name: 'code', label: 'column.code' },
      ],
      rows: held.outbox.map(({ at, sentTo, code }): Cell[] => [{ instant: at }, masked(sentTo), code]),
    };
    const blocks = held.outbox.length === 0 ? [table] : [table, codes];
    return { view: { json: held, blocks, csv: table, portal: 'sandbox' }, exit: Exit.Done };
  },
});
