import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Ran } from '../support/desk.js';
import { type Office, openOffice } from '../support/office.js';
import { openPlay, type Play } from '../support/play.js';
import { budi, payroll, siti } from '../support/workers.js';

/** Two workers of Rp 5,000,000 in group 2 of a medium company. */
const total = 954_000;
/** 2 % of it, for each month that has started since 15 October: two until 19 November. */
const fine = 19_080;

let office: Office;
let play: Play;
const answer = (name: string): Ran => play.answer(name);

beforeAll(async () => {
  office = await openOffice({ now: '2026-10-10T09:00:00+07:00' });
  play = openPlay(office);
  const step = async (name: string, line: string) => (await play.step(name, line)).document();
  office.write('a.csv', payroll(budi, siti));
  await step('september', 'report submit 2026-09 --file a.csv --yes --json');

  office.setClock('2026-11-19T09:00:00+07:00');
  await step('october', 'report submit 2026-10 --file a.csv --yes --json');
  await step('october waits', 'payment status 2026-10 --json');
  await step('overdue', 'dashboard --json');
  await step('expired', 'payment status 2026-09 --json');
  const { billingCode } = await step('anew', 'payment bill 2026-09 --json');
  await step('anew again', 'payment bill 2026-09 --json');
  office.pay(String(billingCode));
  await step('september paid', 'payment status 2026-09 --json');
  await step('october billed', 'payment bill 2026-10 --json');
  await step('october again', 'report submit 2026-10 --file a.csv --yes --json');
}, 60_000);

afterAll(() => office.close());

describe('a month whose predecessor is not paid', () => {
  test('is reported, but has no billing code yet', () => {
    expect(answer('october').exit).toBe(0);
    expect(answer('october').document()).toMatchObject({
      period: '2026-10',
      total,
      billingCode: null,
      waitingFor: '2026-09',
      dueDate: '2026-11-16',
    });
  });

  test('is unpaid, and says for which month it waits', () => {
    expect(answer('october waits').exit).toBe(8);
    expect(answer('october waits').document()).toMatchObject({
      billingCode: null,
      waitingFor: '2026-09',
      amount: total,
      penalty: 0,
      status: 'unpaid',
      paidAt: null,
      dueDate: '2026-11-16',
    });
  });

  test('is a thing to do, after the month that is overdue', () => {
    expect(answer('overdue').document()).toMatchObject({
      todos: [
        { kind: 'pay', period: '2026-09', overdue: true },
        { kind: 'wait', period: '2026-10', waitingFor: '2026-09' },
      ],
    });
  });

  test('has its billing code as soon as the other is paid, and is still the same report', () => {
    const { billingCode } = answer('october billed').document();
    expect(billingCode).toMatch(/^2610\d{8}$/);
    expect(answer('october again').document()).toMatchObject({ billingCode, alreadySubmitted: true });
    expect(answer('october again').document()).not.toHaveProperty('waitingFor');
  });
});

describe('a billing code', () => {
  test('expires, which is not paid', () => {
    expect(answer('expired').exit).toBe(8);
    expect(answer('expired').document()).toMatchObject({
      billingCode: answer('september').document()['billingCode'],
      status: 'expired',
    });
  });

  test('is issued anew when the bill is asked for, once', () => {
    const anew = answer('anew').document();
    expect(anew).toMatchObject({
      amount: total,
      status: 'unpaid',
      billingCode: expect.stringMatching(/^2609/),
    });
    expect(anew['billingCode']).not.toBe(answer('september').document()['billingCode']);
    expect(answer('anew again').document()['billingCode']).toBe(anew['billingCode']);
    expect(office.held('2026-09').billings.map(({ status }) => status)).toEqual(['expired', 'paid']);
  });
});

describe('a late payment', () => {
  test('runs up a fine for each month that has started', () => {
    expect(answer('expired').document()).toMatchObject({ amount: total, penalty: 2 * fine });
    expect(answer('september paid').exit).toBe(0);
    expect(answer('september paid').document()).toMatchObject({ amount: total, penalty: 2 * fine, status: 'paid' });
  });

  test('is fined on the next bill', () => {
    expect(answer('october billed').document()).toMatchObject({
      amount: total,
      carriedPenalty: 2 * fine,
      payable: total + 2 * fine,
    });
  });
});
