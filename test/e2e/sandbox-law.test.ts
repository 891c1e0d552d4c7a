import { afterEach, expect, test } from '@jest/globals';
import { type Desk, openDesk } from '../support/desk.js';
import { budi, payroll } from '../support/workers.js';

/** A cap that differs from the shipped one, and a fine of 3 % in place of 2 %. */
const ownRows = `
jp-cap:
  - { cap: 12000000, from: 2026-10, article: PP 45/2015 art. 29(3) }
fine:
  - { ratePpm: 30000, from: 2026-10, article: for this test alone }
`;

const open: Desk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.run('sandbox stop');
});

test('a sandbox reckons, fines and is paid by the file that it was started with', async () => {
  const desk = openDesk();
  open.push(desk);
  desk.write('own.yaml', ownRows);
  const file = desk.write('payroll.csv', payroll({ ...budi, wage: 15_000_000 }));
  const begin = async (now: string) =>
    (await desk.run(`sandbox start --background --law own.yaml --now ${now} --json`)).document();
  const started = await begin('2026-11-10T09:00:00+07:00');
  const known = { BPJSTK_NPP: String(started['npp']), BPJSTK_PASSWORD: String(started['password']) };
  const submit = (period: string, more: string, env = {}) =>
    desk.run(`report submit ${period} --file ${file} --yes ${more} --json`, { env: { ...known, ...env } });

  const byTheShippedLaw = await submit('2026-10', '--missing keep');
  expect([byTheShippedLaw.exit, byTheShippedLaw.problem()['code']]).toEqual([3, 'FIGURES_DIFFER']);
  // Group 2: 15,000,000 × (0.54 % + 0.30 % + 5.70 %) + 12,000,000 × 3 %
  expect((await submit('2026-10', '--law own.yaml')).document()).toMatchObject({ total: 981_000 + 360_000 });

  // Four days late: 1,341,000 × 3 % = 40,230, billed with the month that the payment sets free.
  await desk.run('sandbox stop');
  const later = '2026-11-20T09:00:00+07:00';
  await begin(later);
  const env = { ...known, BPJSTK_NOW: later };
  const october = (await desk.run('payment status 2026-10 --json', { env })).document();
  expect(october).toMatchObject({ amount: 1_341_000, penalty: 40_230 });
  await submit('2026-11', '--law own.yaml', env);
  expect(await desk.run(`sandbox pay ${String(october['billingCode'])} --json`, { env })).toMatchObject({ exit: 0 });
  const november = (await desk.run('payment status 2026-11 --json', { env })).document();
  expect(november).toMatchObject({ amount: 1_341_000, carriedPenalty: 40_230 });
});

test('a sandbox does not start with a file that is wrong, and says where', async () => {
  const desk = openDesk();
  desk.write('own.yaml', 'jp-cap:\n  - { cap: none, from: 2027-03, article: PP 45/2015 art. 29(3) }\n');
  for (const where of ['', ' --background']) {
    const ran = await desk.run(`sandbox start${where} --law own.yaml --json`);
    expect([ran.exit, ran.problem()['code']]).toEqual([2, 'LAW_FILE_INVALID']);
    expect(ran.problem()['message']).toContain('own.yaml, line 2');
  }
});
