import { describe, expect, test } from '@jest/globals';
import { lawOfMonth } from '../../src/law/month.js';
import { rupiah, sen } from '../../src/law/money.js';
import { compareMonths } from '../../src/report/compare-months.js';
import { differencesOf } from '../../src/report/differences.js';
import { type KeptLine, openReport } from '../../src/report/long-report.js';
import { inMemory } from '../../src/report/rows.js';
import { period } from '../law/given.js';
import { person } from './people.js';

describe('two months', () => {
  const line = (identity: string, wage: number) => ({ identity, wage: sen(wage) });

  test('differ by who came, who left, and whose wage changed', async () => {
    const before = [line('a', 100), line('b', 200), line('c', 300)];
    const now = [line('b', 200), line('c', 350), line('d', 400), line('e', 500)];
    expect(await compareMonths(before, now)).toEqual({
      joined: 2,
      left: 1,
      wageChanged: 1,
      wagesBefore: 600,
      wagesNow: 1450,
    });
  });

  test('that are the same differ in nothing', async () => {
    const month = [line('a', 100)];
    expect(await compareMonths(month, month)).toMatchObject({ joined: 0, left: 0, wageChanged: 0 });
    expect(await compareMonths([], [])).toEqual({ joined: 0, left: 0, wageChanged: 0, wagesBefore: 0, wagesNow: 0 });
  });
});

describe("the portal's figures", () => {
  /** Rp 10,000,000 in group 3, June 2025: a published example. */
  const published = {
    jkk: 8_900_000,
    jkm: 3_000_000,
    jhtEmployer: 37_000_000,
    jhtEmployee: 20_000_000,
    jpEmployer: 20_000_000,
    jpEmployee: 10_000_000,
    jkpGovernment: 1_100_000,
  };
  const month = lawOfMonth(period('2025-06'), { jkkGroup: 3, scale: 'medium' });
  const composing = openReport(month, inMemory);
  composing.take(person({ wage: rupiah(10_000_000) }));
  const [ours] = [...composing.close().lines] as [KeptLine];

  test('that are ours differ in nothing', () => {
    expect(differencesOf(ours, published)).toEqual([]);
  });

  test('that are off by one sen differ', () => {
    expect(differencesOf(ours, { ...published, jhtEmployee: 20_000_001 })).toEqual([
      {
        identity: 'nik:3171011508900001',
        name: 'Budi Santoso',
        programme: 'JHT',
        payer: 'employee',
        ours: 20_000_000,
        theirs: 20_000_001,
      },
    ]);
  });

  test('that lack a programme, or have one more, differ', () => {
    const { jkpGovernment: _, ...without } = published;
    expect(differencesOf(ours, without)).toMatchObject([{ programme: 'JKP', ours: 1_100_000, theirs: null }]);
    expect(differencesOf(ours, {})).toHaveLength(7);
    expect(differencesOf({ ...ours, amounts: {} }, { jkk: 1 })).toMatchObject([
      { programme: 'JKK', ours: null, theirs: 1 },
    ]);
  });
});
