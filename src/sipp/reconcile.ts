import type { Contributions } from '../law/calculator.js';
import { type Sen, sen } from '../law/money.js';
import type { MonthLaw } from '../law/month.js';
import { birthDateFor, type Report, type ReportLine } from '../report/compose.js';
import { nameKey } from '../roster/whole-file/name-key.js';
import { type Form, type FormAmount, formAmountNames, type FormAmounts, type FormLine, isNik } from './form.js';
import { differingNumbers, type NumberKind, numbersOf, pairs } from './pairs.js';

/** What an amount likely differs for. */
export type Why = 'wage' | 'backPay' | 'rounding' | 'age' | 'membership' | 'cap' | 'rate';

/** One amount of one worker that the portal has otherwise, in sen. */
export interface FormDifference {
  readonly line: ReportLine;
  readonly amount: FormAmount;
  readonly ours: Sen;
  readonly theirs: Sen;
  readonly why: Why;
}

/** A NIK or KPJ of one worker that the portal has otherwise. */
export interface FormNumber {
  readonly line: ReportLine;
  readonly kind: NumberKind;
  readonly ours: string;
  readonly theirs: string;
}

/** What one worker is called, or when born, where the portal has it otherwise: no money differs by it. */
export interface FormIdentity {
  readonly line: ReportLine;
  readonly kind: 'name' | 'birthDate';
  readonly ours: string;
  readonly theirs: string;
}

/** A form beside our own report of the same month. */
export interface Reconciliation {
  /** Workers of whom the numbers agree, and every amount to the sen. */
  readonly equal: number;
  readonly differences: readonly FormDifference[];
  readonly numbers: readonly FormNumber[];
  /** Remarks: whoever is in them may be equal all the same. */
  readonly identities: readonly FormIdentity[];
  readonly onlyOurs: readonly ReportLine[];
  readonly onlyTheirs: readonly FormLine[];
  /** Those of them that are a second line of somebody who has another. */
  readonly twice: ReadonlySet<FormLine>;
  /** How many of those on one side alone have no NIK: they may be the same people under two numbers. */
  readonly withoutNik: number;
  readonly ours: FormAmounts;
  readonly theirs: FormAmounts;
  /** Whether the form shows JKK (and until January 2025 JKM) without what JKP takes out of it. */
  readonly net: boolean;
  readonly agrees: boolean;
}

/** Sets the portal's bill against ours, worker by worker: by NIK or passport, else by KPJ. */
export function reconcile(form: Form, report: Report, law: MonthLaw): Reconciliation {
  const net = form.lines.some(({ amounts }) => showsNet(amounts));
  const met = pairs(report.lines, form.lines, { ofOurs: ({ person }) => numbersOf(person), ofTheirs: (line) => line });
  const differences: FormDifference[] = [];
  const numbers: FormNumber[] = [];
  const identities: FormIdentity[] = [];
  let equal = 0;
  for (const [line, theirs] of met) {
    const ours = numbersOf(line.person);
    const differing = differingNumbers(ours, theirs);
    numbers.push(...differing.map((kind) => ({ line, kind, ours: ours[kind], theirs: theirs[kind] })));
    identities.push(...identitiesOf(line, theirs));
    const found = differencesOf(line, theirs, law, net);
    if (found.length + differing.length === 0) equal++;
    differences.push(...found);
  }
  const onlyOurs = report.lines.filter((line) => !met.has(line));
  const taken = new Set(met.values());
  const onlyTheirs = form.lines.filter((line) => !taken.has(line));
  const niks = new Set(Array.from(taken, ({ nik }) => nik));
  return {
    equal,
    differences,
    numbers,
    identities,
    onlyOurs,
    onlyTheirs,
    twice: new Set(onlyTheirs.filter(({ nik }) => nik !== '' && niks.has(nik))),
    withoutNik:
      onlyOurs.filter(({ person }) => person.nik === undefined).length +
      onlyTheirs.filter(({ nik }) => !isNik(nik)).length,
    ours: summed(report.lines.map((line) => amountsOf(line, net))),
    theirs: form.sums,
    net,
    agrees: differences.length + numbers.length + onlyOurs.length + onlyTheirs.length === 0,
  };
}

/** Names are the same however they are written: capitals, titles and sounds make no difference. */
function identitiesOf(line: ReportLine, { name, birthDate }: FormLine): FormIdentity[] {
  const { person } = line;
  const isCalledOtherwise = nameKey(name) !== 0 && nameKey(name) !== nameKey(person.name);
  const isBornOtherwise = birthDate !== undefined && person.birthDate !== undefined && birthDate !== person.birthDate;
  return [
    ...(isCalledOtherwise ? [{ line, kind: 'name', ours: person.name, theirs: name } as const] : []),
    ...(isBornOtherwise ? [{ line, kind: 'birthDate', ours: person.birthDate, theirs: birthDate } as const] : []),
  ];
}

/** Only together with what JKP takes out do the shares add up to the total. */
function showsNet({
  jkk,
  jkm,
  jhtEmployer,
  jhtEmployee,
  jpEmployer,
  jpEmployee,
  jkpEmployer,
  total,
}: FormAmounts): boolean {
  const shares = jkk + jkm + jhtEmployer + jhtEmployee + jpEmployer + jpEmployee;
  return jkpEmployer > 0 && shares !== total && shares + jkpEmployer === total;
}

/** Our line as the form would show it. */
function amountsOf({ wage, backPay, contributions }: ReportLine, net: boolean): FormAmounts {
  const { recomposition, total } = contributions;
  const { fromJKK, fromJKM, government } = recomposition;
  return {
    wage,
    backPay,
    jkk: sen(of(contributions, 'JKK', 'employer') - (net ? fromJKK : 0)),
    jkm: sen(of(contributions, 'JKM', 'employer') - (net ? fromJKM : 0)),
    jhtEmployer: of(contributions, 'JHT', 'employer'),
    jhtEmployee: of(contributions, 'JHT', 'employee'),
    jpEmployer: of(contributions, 'JP', 'employer'),
    jpEmployee: of(contributions, 'JP', 'employee'),
    jkpEmployer: sen(fromJKK + fromJKM),
    jkpGovernment: government,
    total,
  };
}

function of({ lines }: Contributions, programme: string, payer: string): Sen {
  return lines.find((line) => line.programme === programme && line.payer === payer)?.amount ?? sen(0);
}

function summed(lines: readonly FormAmounts[]): FormAmounts {
  const sum = (name: FormAmount): Sen => sen(lines.reduce((total, line) => total + line[name], 0));
  return Object.fromEntries(formAmountNames.map((name) => [name, sum(name)])) as Record<FormAmount, Sen>;
}

function differencesOf(line: ReportLine, theirs: FormLine, law: MonthLaw, net: boolean): FormDifference[] {
  const ours = amountsOf(line, net);
  const found = formAmountNames
    .filter((amount) => ours[amount] !== theirs.amounts[amount])
    .map((amount) => {
      const why = whyOf(amount, line, ours, theirs.amounts, law);
      return { line, amount, ours: ours[amount], theirs: theirs.amounts[amount], why };
    });
  // A total differs for what its parts differ for, the largest of them above all.
  const by = (one: FormDifference): number => Math.abs(one.theirs - one.ours);
  const [largest] = found.filter(({ amount }) => amount !== 'total').toSorted((one, other) => by(other) - by(one));
  return found.map((one) => (one.amount === 'total' ? { ...one, why: largest?.why ?? 'rounding' } : one));
}

function whyOf(amount: FormAmount, line: ReportLine, ours: FormAmounts, theirs: FormAmounts, law: MonthLaw): Why {
  if (ours.wage !== theirs.wage) return 'wage';
  if (ours.backPay !== theirs.backPay) return 'backPay';
  const [mine, portals] = [ours[amount], theirs[amount]];
  if (Math.abs(mine - portals) < 100) return 'rounding';
  if (mine === 0 || portals === 0) return amount.startsWith('jp') && isOld(line, law) ? 'age' : 'membership';
  const cap = law.rates.find(({ programme }) => programme === (amount.startsWith('jkp') ? 'JKP' : 'JP'))?.cap;
  const isCapped = /^(jp|jkp)/.test(amount) && cap !== undefined && ours.wage + ours.backPay > cap;
  return isCapped ? 'cap' : 'rate';
}

function isOld({ person }: ReportLine, law: MonthLaw): boolean {
  const birthDate = birthDateFor(person, law.period);
  return birthDate !== undefined && birthDate <= law.pensionersBornUntil;
}
