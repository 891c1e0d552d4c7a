import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { budi, payroll } from '../support/workers.js';

describe('a slip', () => {
  test('in the name of a profile is told as such, and acts for no other company', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('dashboard --profile toko-x --json');
      expect([ran.exit, ran.stdout]).toEqual([2, '']);
      expect(ran.problem()).toMatchObject({ code: 'PROFILE_UNKNOWN' });
      expect(ran.problem()['message']).toContain('toko-x');
    }));

  test('of asking for the bill of a month that was settled before says so, in both languages', () =>
    inOffice({}, async (office) => {
      const english = await office.run('payment status 2026-08 --lang en');
      const indonesian = await office.run('payment status 2026-08 --lang id');
      expect([english.exit, indonesian.exit]).toEqual([5, 5]);
      expect(english.stderr).toContain('August 2026 was settled before');
      expect(indonesian.stderr).toContain('Agustus 2026 sudah lunas sebelum');
    }));

  test('with a portal that is gone leaves one document on stderr', async () => {
    const desk = openDesk({ BPJSTK_PORTAL: 'http://127.0.0.1:9', BPJSTK_NPP: '21234567', BPJSTK_PASSWORD: 'x' });
    desk.write('a.csv', payroll(budi));
    const ran = await desk.run('report preview 2026-10 --file a.csv --json');
    expect(ran.exit).toBe(2);
    expect(ran.problem()).toMatchObject({ code: 'COMPANY_UNKNOWN' });
  });
});
