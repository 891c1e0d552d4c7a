import { afterEach, describe, expect, test } from '@jest/globals';
import { type Desk, openDesk } from '../support/desk.js';
import { budi, payroll } from '../support/workers.js';

const desk = openDesk();
const choosing = (name: string, choice: string): string =>
  desk.write(`${name}.yaml`, `assumption:\n  - { name: ${name}, choice: ${choice}, from: 2015-07 }\n`);
const leave = choosing('shared-leave', 'holiday');
const months = choosing('fine-months', 'full-months');
const age = choosing('pension-age-day', 'last-day-of-period');

const open: Desk[] = [];
afterEach(async () => {
  for (const used of open.splice(0)) await used.run('sandbox stop');
});

describe('what a company chooses where the law is silent', () => {
  const calc = 'calc --wage 10000000 --jkk-group 1 --json';

  test('moves the due date, when shared leave is a holiday', async () => {
    // 15 May 2026 is a Friday of shared leave (SKB 1497/2025).
    for (const line of [`${calc} --period 2026-04`, 'law show --period 2026-04 --json']) {
      expect((await desk.run(line)).document()).toMatchObject({ dueDate: '2026-05-15' });
      expect((await desk.run(`${line} --law ${leave}`)).document()).toMatchObject({ dueDate: '2026-05-18' });
    }
  });

  test('counts full months of delay alone, and says so', async () => {
    const late = `${calc} --period 2026-10 --paid-on 2026-11-20`;
    expect((await desk.run(late)).document()).toMatchObject({ monthsLate: 1, penalty: 18_480 });
    const counted = (await desk.run(`${late} --explain --law ${months}`)).document();
    expect(counted).toMatchObject({ monthsLate: 0, penalty: 0 });
    expect(counted['assumptions']).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ choice: 'full-months' }), own: true }),
    );
    const shown = await desk.run(`${late.replace(' --json', '')} --law ${months}`);
    expect(shown.stdout).toContain('Paid less than a month late, which does not count: no fine.');
    const explained = await desk.run(`${late.replace(' --json', '')} --explain --law ${months}`);
    expect(explained.stdout).toMatch(/Only full months late count.*\n(.*\n){1,2}From +own row of your company/);
  });

  test('ends JP in the month of the birthday, when the last day of the month decides', async () => {
    const born = `${calc} --period 2026-06 --birth-date 1967-06-15`;
    expect((await desk.run(born)).document()).toMatchObject({ total: 924_000 });
    const absent = expect.arrayContaining([{ programme: 'JP', reason: 'pension-age' }]);
    expect((await desk.run(`${born} --law ${age}`)).document()).toMatchObject({ absent, total: 624_000 });
  });

  test.each([
    ['en', 'each-started-month (or: full-months)', 'Only full months late count'],
    ['id', 'each-started-month (atau: full-months)', 'Hanya keterlambatan satu bulan'],
  ])('is shown with what else there is, and as own (%s)', async (lang, open, chosen) => {
    expect((await desk.run(`law explain assumption --lang ${lang}`)).stdout).toContain(open);
    expect((await desk.run(`law explain assumption --lang ${lang} --law ${months}`)).stdout).toContain(chosen);
  });

  test('has to be one of those that there are', async () => {
    const file = choosing('fine-months', 'never');
    const ran = await desk.run(`law show --law ${file} --json`);
    expect(ran.exit).toBe(2);
    expect(ran.problem()['message']).toContain(
      'line 2: choice cannot be "never". Expected: each-started-month | full-months',
    );
    choosing('fine-months', 'full-months');
  });
});

test('a sandbox that chooses the same fines, dates and counts alike; one that does not differs', async () => {
  const own = openDesk();
  open.push(own);
  const rows = [
    '{ name: fine-months, choice: full-months, from: 2026-10 }',
    '{ name: pension-age-day, choice: last-day-of-period, from: 2026-10 }',
  ];
  own.write('own.yaml', `assumption:\n${rows.map((row) => `  - ${row}\n`).join('')}`);
  // 59 in October 2026, after its first day.
  const file = own.write('payroll.csv', payroll({ ...budi, nik: '3171011510670001', birth_date: '1967-10-15' }));
  // Due on 16 November: four days late, which is no full month.
  const now = '2026-11-20T09:00:00+07:00';
  const started = (await own.run(`sandbox start --background --law own.yaml --now ${now} --json`)).document();
  const known = { BPJSTK_NPP: String(started['npp']), BPJSTK_PASSWORD: String(started['password']), BPJSTK_NOW: now };
  const submit = `report submit 2026-10 --file ${file} --yes --missing keep --json`;

  expect((await own.run(submit, { env: known })).problem()['code']).toBe('FIGURES_DIFFER');
  expect((await own.run(`${submit} --law own.yaml`, { env: known })).exit).toBe(0);
  const status = await own.run('payment status 2026-10 --json', { env: known });
  expect(status.document()).toMatchObject({ dueDate: '2026-11-16', penalty: 0 });
});
