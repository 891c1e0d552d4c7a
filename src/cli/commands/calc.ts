import { Exit } from '../../errors.js';
import { calculate } from '../../workflows/calc.js';
import { command } from '../command.js';
import {
  backPay,
  birthDate,
  citizenship,
  construction,
  explain,
  jkkGroup,
  labourIntensive,
  lawPeriod,
  paidOn,
  programmes,
  rounding,
  scale,
  wage,
} from '../law-options.js';
import { calcView } from '../view/calc.js';

export default command({
  options: [
    wage,
    lawPeriod,
    jkkGroup,
    scale,
    citizenship,
    birthDate,
    backPay,
    programmes,
    labourIntensive,
    construction,
    paidOn,
    rounding,
    explain,
  ],
  async run(app, { explain, rounding, ...request }) {
    const calculation = await calculate(app, { ...request, rounding: rounding ?? 'sen' });
    // Loaded when it is asked for: a plain calculation starts faster without it.
    const explained = explain ? (await import('../view/calc-explained.js')).explainedView(calculation) : undefined;
    return { view: calcView(calculation, explained), exit: Exit.Done };
  },
});
