import { correctionOf, paidFor, payableOf, penaltyOf } from './bill-figures.js';
import type { Rules } from './context.js';
import { type Bill, type Carried, currentBills, takenFrom } from './store/bills.js';
import { reportById } from './store/reports.js';

/**
 * What the months before have left for the next bill, and no bill has taken up yet: fines, what amendments of paid months
 * have made more or less, and what was paid too much.
 * @param amount of the bill in whole rupiah: no more is credited than it and what is added come to, the oldest month first.
 */
export function broughtForward(rules: Rules, company: number, amount: number, now: Date): Carried[] {
  const left = currentBills(rules.db, company).flatMap((bill) => leftBy(rules, bill, now));
  const added = left.filter(({ kind }) => kind === 'fine' || kind === 'shortfall');
  let open = added.reduce((sum, item) => sum + item.amount, amount);
  const credited = left
    .filter((item) => !added.includes(item))
    .map((item) => {
      const taken = Math.min(item.amount, open);
      open -= taken;
      return { ...item, amount: taken };
    });
  return [...added, ...credited].filter((item) => item.amount > 0);
}

function leftBy(rules: Rules, bill: Bill, now: Date): Carried[] {
  const { db } = rules;
  const { company, period, report } = bill;
  const taken = (kind: Carried['kind']): number => takenFrom(db, company, period, kind);
  const corrected = correctionOf(reportById(db, report), bill) - taken('shortfall') + taken('reduction');
  return [
    { kind: 'fine', period, amount: penaltyOf(rules, bill, now) - taken('fine') },
    { kind: 'shortfall', period, amount: Math.max(0, corrected) },
    { kind: 'overpayment', period, amount: paidFor(db, report) - payableOf(bill) - taken('overpayment') },
    { kind: 'reduction', period, amount: Math.max(0, -corrected) },
  ];
}
