import { AppError, Exit, message } from '../../errors.js';
import { calculate } from '../../workflows/calc.js';
import { dailyWage, jpDeferral, monthsWorked, pieceRate, startDate, weather } from '../calc-options.js';
import { command } from '../command.js';
import {
  backPay,
  birthDate,
  citizenship,
  construction,
  explain,
  jkkGroup,
  labourIntensive,
  lawFile,
  lawPeriod,
  paidOn,
  programmes,
  rounding,
  scale,
  wage,
} from '../law-options.js';
import { all, chart, file, fileHints, reveal } from '../options.js';
import { calcView } from '../view/calc.js';

/** What describes one worker; a file says it in its columns. */
const ofOneWorker = [
  wage,
  dailyWage,
  pieceRate,
  weather,
  citizenship,
  monthsWorked,
  birthDate,
  startDate,
  backPay,
  programmes,
  construction,
  explain,
] as const;

export default command({
  options: [
    ...ofOneWorker,
    lawPeriod,
    jkkGroup,
    scale,
    labourIntensive,
    paidOn,
    jpDeferral,
    rounding,
    lawFile,
    file,
    ...fileHints,
    chart,
    reveal,
    all,
  ],
  async run(app, { explain, file, chart, reveal, all, ...said }) {
    const request = { ...said, rounding: said.rounding ?? 'sen' } as const;
    if (file !== undefined) {
      notBesideFile({ ...said, explain });
      const { calculateRoster } = await import('../../workflows/calc-roster.js');
      const { calcRosterOutcome } = await import('../view/calc-roster.js');
      return calcRosterOutcome(await calculateRoster(app, { ...request, file, hints: said }), { reveal, all, chart });
    }
    const calculation = await calculate(app, request);
    // Loaded when it is asked for: a plain calculation starts faster without it.
    const explained = explain ? (await import('../view/calc-explained.js')).explainedView(calculation) : undefined;
    return { view: calcView(calculation, explained), exit: Exit.Done };
  },
});

/** @throws AppError usage when one worker is described beside a file of many. */
function notBesideFile(said: Readonly<Record<string, unknown>>): void {
  const beside = ofOneWorker.find(({ name }) => said[name] !== undefined && said[name] !== false);
  if (beside === undefined) return;
  const [flag = ''] = beside.flags.split(' ');
  throw new AppError('usage', message('usage.notTogether', { flag, other: '--file' }), {
    code: 'USAGE',
    help: message('calc.file.help'),
  });
}
