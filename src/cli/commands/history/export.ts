import { AppError, Exit, message } from '../../../errors.js';
import { profileOf } from '../../../workflows/connect.js';
import { pulledHistory } from '../../../workflows/history.js';
import { monthsTold } from '../../../workflows/history-months.js';
import { writeNew } from '../../../workflows/write-new.js';
import type { App } from '../../../app.js';
import { command, requiredOption } from '../../command.js';
import { readText, yes } from '../../options.js';
import { cellData } from '../../view/cells.js';
import { csvText } from '../../view/csv.js';
import { historyTotalsView } from '../../view/history-totals.js';
import { historyView } from '../../view/history.js';
import type { View } from '../../view/view.js';

export default command({
  options: [requiredOption('out', '--out <path>', 'opt.outHistory', readText), yes],
  async run(app, { out, yes }) {
    const form = /\.(json|csv|xlsx)$/i.exec(out)?.[1]?.toLowerCase();
    if (form === undefined) {
      const wrong = message('usage.badValue', { name: '--out', word: out, expected: 'FILE.json, FILE.csv, FILE.xlsx' });
      throw new AppError('usage', wrong, { code: 'USAGE' });
    }
    const isSealed = (await profileOf(app)).ledger?.encrypt === true;
    if (isSealed && !yes && !(await app.ask.confirm(message('history.exportQuestion', { file: out }), '--yes'))) {
      return { view: { json: { file: null }, blocks: [] }, exit: Exit.Done };
    }
    const { content, events, submissions, portal } = await contentFor(app, form);
    await writeNew(out, content);
    return {
      view: {
        json: { file: out, events, submissions },
        blocks: [{ kind: 'text', text: message('history.exported', { file: out, events, submissions }), tone: 'good' }],
        portal,
      },
      exit: Exit.Done,
    };
  },
});

interface Written {
  readonly content: string | Uint8Array;
  readonly events: number;
  /** Null where they are not in the file. */
  readonly submissions: number | null;
  readonly portal: string;
}

/** The form goes by the file's name: JSON is whole, and is taken back; the others are for people. */
async function contentFor(app: App, form: string): Promise<Written> {
  if (form === 'json') {
    const { historyArchive } = await import('../../../workflows/history-archive.js');
    const { portal, events, submissions, receipts, ...rest } = await historyArchive(app);
    const content = `${JSON.stringify({ events, portal, ...rest, submissions, receipts }, null, 2)}\n`;
    return { content, events: events.length, submissions: submissions.length, portal };
  }
  const { events, portal } = await pulledHistory(app);
  const views = { events: historyView(events, portal), months: historyTotalsView(monthsTold(events), portal, false) };
  const content = form === 'xlsx' ? await workbookOf(views) : csvOf(views.events);
  return { content, events: events.length, submissions: null, portal };
}

function csvOf({ csv }: View): string {
  return csv ? csvText(csv, ({ key }) => key) : '';
}

async function workbookOf(views: Readonly<Record<string, View>>): Promise<Uint8Array> {
  const { tableWorkbook } = await import('../../../workflows/table-workbook.js');
  return tableWorkbook(
    Object.entries(views).map(([name, { csv }]) => ({
      name,
      columns: csv?.columns.map((column) => column.name) ?? [],
      rows: csv?.rows.map((row) => row.map((cell) => cellData(cell, ({ key }) => key))) ?? [],
    })),
  );
}
