import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  office.write('oktober.csv', payroll(budi, siti));
});
afterAll(() => office.close());

const read = (name: string): string => readFileSync(join(office.folder, name), 'utf8');

describe('support contacts', () => {
  test("names the portal's own helpdesk first, and the agency", async () => {
    const ran = await office.run('support contacts --json');
    expect(ran.exit).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      portal: 'sandbox',
      contacts: [{ phone: '000-000' }, { phone: '175' }, { phone: '0813-8007-0175' }],
    });
  });

  test.each([
    ['en', 'does not answer now'],
    ['id', 'sedang tidak menjawab'],
  ])('a portal that does not answer is no reason to answer nothing (%s)', async (lang, said) => {
    const ran = await office.run(`support contacts --portal http://127.0.0.1:9 --lang ${lang}`);
    expect(ran.exit).toBe(0);
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(said);
    expect(ran.stdout).toContain('care@bpjsketenagakerjaan.go.id');
  });
});

describe('support bundle', () => {
  test('tells what a helper needs, with no secret, no worker and no name of the user', async () => {
    await office.run('report submit 2026-10 --file oktober.csv --yes --accept WAGES_ALL_EQUAL --log-file run.log');
    const ran = await office.run('support bundle --out help.json --log run.log', {
      env: { BPJSTK_PASSWORD: office.password },
    });
    expect([ran.exit, ran.stderr]).toEqual([0, '']);
    const text = read('help.json');
    const bundle = JSON.parse(text) as { log: { event: string }[]; checks: { name: string }[] };
    expect(bundle.log.map(({ event }) => event)).toEqual(expect.arrayContaining(['start', 'request', 'end']));
    expect(bundle.checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['settings', 'ledger', 'portal', 'clock']),
    );
    for (const kept of [office.password, String(budi['nik']), String(siti['name']), process.env['HOME'] ?? '/root']) {
      expect([kept, text.includes(kept)]).toEqual([kept, false]);
    }
    expect(statSync(join(office.folder, 'help.json')).mode & 0o777).toBe(0o600);
  });

  test('hands on nothing of a file that is not a log of ours', async () => {
    const ran = await office.run('support bundle --out other.json --log oktober.csv --json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ logLines: 0 });
    expect(read('other.json')).not.toContain(String(budi['name']));
  });

  test('never writes over a file', async () => {
    const ran = await office.run('support bundle --out oktober.csv --json');
    expect([ran.exit, ran.problem()]).toMatchObject([2, { code: 'FILE_EXISTS' }]);
  });

  test.each([
    ['en', 'Read it before you send it'],
    ['id', 'Baca dulu sebelum dikirim'],
  ])('says to read it first (%s)', async (lang, said) => {
    const ran = await office.run(`support bundle --out ${lang}.json --lang ${lang}`);
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(said);
  });
});
