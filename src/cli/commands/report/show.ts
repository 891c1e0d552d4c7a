import { Exit } from '../../../errors.js';
import { showReport, type ShownLine } from '../../../workflows/report-status.js';
import { maskKpj, maskNik } from '../../../workflows/shown-diagnostic.js';
import { command } from '../../command.js';
import { reportPeriod, reveal } from '../../options.js';
import { statusView } from '../../view/status.js';
import type { Cell, TableBlock } from '../../view/view.js';

export default command({
  arguments: [reportPeriod],
  options: [reveal],
  async run(app, { period, reveal }) {
    const { connection, status, lines } = await showReport(app, period);
    const view = statusView(status, connection.name);
    const shown = lines.map((line) => ({
      ...line,
      nik: line.nik && (reveal ? line.nik : maskNik(line.nik)),
      passportNo: line.passportNo && (reveal ? line.passportNo : maskKpj(line.passportNo)),
      kpj: reveal ? line.kpj : maskKpj(line.kpj),
    }));
    const table: TableBlock = {
      kind: 'table',
      columns: [
        { name: 'nik', label: 'column.nik' },
        { name: 'name', label: 'column.name', shrinks: true },
        { name: 'wage', label: 'column.wage' },
        { name: 'amount', label: 'column.amount' },
      ],
      rows: shown.map((line): Cell[] => [
        line.nik ?? line.passportNo,
        line.name,
        { sen: line.wage + line.backPay },
        { sen: transferred(line) },
      ]),
    };
    const workers = shown.map(({ nik, passportNo, kpj, name, amounts, wage, backPay }) => ({
      nik,
      passportNo,
      kpj,
      name,
      wage: wage / 100,
      backPay: backPay / 100,
      amounts: Object.fromEntries(Object.entries(amounts).map(([column, sen]) => [column, (sen ?? 0) / 100])),
    }));
    return {
      view: { ...view, json: { ...view.json, workers }, blocks: [...view.blocks, table], csv: table },
      exit: Exit.Done,
    };
  },
});

/** What the employer transfers for a worker: both payers' shares, never the government's. */
function transferred({ amounts }: Pick<ShownLine, 'amounts'>): number {
  const { jkk = 0, jkm = 0, jhtEmployer = 0, jhtEmployee = 0, jpEmployer = 0, jpEmployee = 0 } = amounts;
  return jkk + jkm + jhtEmployer + jhtEmployee + jpEmployer + jpEmployee;
}
