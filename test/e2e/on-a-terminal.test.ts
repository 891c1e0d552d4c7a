import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Language } from '../../src/i18n/language.js';
import { joinAs } from '../support/colleague.js';
import { commandsNamed, faultOf } from '../support/commands-named.js';
import { fixture, tenthOfNovember } from '../support/desk.js';
import { tooWide } from '../support/golden.js';
import { type Office, openOffice } from '../support/office.js';
import { shownBy } from '../support/shown.js';
import { verbs } from '../support/verbs.js';

jest.setTimeout(120_000);

const budi = '3171011508900001';
const claim = 'K0000000001';
const october = fixture('oktober.csv');

/** Each command that shows something by itself, and how it is typed where its words alone are not enough. */
const lines: readonly string[] = [
  'dashboard',
  'auth status',
  'auth check-url https://bpjsketenagakerjaan-go.id/login',
  'auth sessions list',
  'auth 2fa status',
  'register status',
  'account show',
  'account users list',
  'account users add budi --name Budi_Santoso_Wijayakusuma --role maker,approver --email budi.santoso.wijayakusuma@maju-bersama.example --dry-run',
  'account update --approval on --dry-run',
  'account contacts show',
  'account activity',
  'account security',
  `employees import ${october} --dry-run`,
  `employees import ${fixture('oktober-salah.csv')} --dry-run --all`,
  'employees list',
  `employees show ${budi}`,
  `employees update ${budi} --wage 6000000 --dry-run`,
  `employees deactivate ${budi} --reason resigned --date 2026-10-31 --dry-run`,
  ...['show', 'contributions', 'balance', 'benefits', 'jkp', 'contact'].map((verb) => `participant ${verb} ${budi}`),
  `report validate 2026-10 --file ${october}`,
  'report explain NIK_LENGTH',
  'report explain',
  `report preview 2026-10 --file ${october}`,
  `report submit 2026-10 --file ${october} --missing keep --dry-run`,
  'report status 2026-09',
  'report list',
  'report show 2026-09',
  'payment status 2026-09',
  'payment list',
  'history pull',
  'history list',
  'claims requirements JKK',
  'claims requirements JHT',
  `claims status ${claim}`,
  'claims list',
  'notifications list',
  'payment bill 2026-09',
  'payment wait 2026-09',
  'history export',
  'notifications read --all',
  `claims start JHT --worker ${budi} --dry-run`,
  `claims attach ${claim} form_f3 nothing.pdf`,
  `claims submit ${claim} --dry-run`,
  `claims withdraw ${claim} --dry-run`,
  `report amend 2026-09 --file ${october} --missing deactivate --dry-run`,
  'report approve 2026-09 --dry-run',
  'report cancel 2026-09 --dry-run',
  `report export 2026-10 --file ${october} --missing deactivate`,
  `report reconcile 2026-09 --form ${fixture('formulir-2a/formulir-2a.xlsx')}`,
  `report preview 2026-10 --file ${october} --compare-to 2025-01`,
  `run 2026-10 --file ${october} --dry-run`,
  'account users update wijayakusuma --role viewer --dry-run',
  'account users remove wijayakusuma --dry-run',
  'account contacts change --phone 081311112222 --dry-run',
  'calc --wage 12000000 --jkk-group 1 --explain',
  `calc --file ${october} --jkk-group 2 --period 2026-10`,
  'law list',
  'law show',
  'law explain jp-cap',
  'law explain holidays',
  'law explain minimum-wage',
  'law diff 2025-01 2026-10',
  'law changes',
  'sandbox inspect --db portal.db',
  'sandbox faults list --db portal.db',
  'config list',
  'config path',
  'config profiles',
  'support contacts',
  'help',
  'help month',
  'help --search denda',
  'doctor',
  'doctor --ledger',
];

/** What asks for a secret, changes the session, or writes a file and says so in a sentence: shown by tests of their own. */
const elsewhere =
  'auth login|auth logout|auth change-password|auth forgot-password|auth reset-password|auth sessions revoke|auth lockdown|auth 2fa enable|auth 2fa disable|register start|account contacts confirm|employees add|employees export|employees template|participant slip|payment receipt|history import|history purge|notifications watch|sandbox start|sandbox stop|sandbox demo|sandbox pay|sandbox reset|sandbox faults set|sandbox faults clear|config get|config set|support bundle'.split(
    '|',
  );

let office: Office;

async function begin(): Promise<void> {
  office = await openOffice({ company: 'demo' });
  const steps = [
    `claims start JKK --worker ${budi} --date 2026-11-09T14:30 --yes`,
    `employees update ${budi} --phone 081234567890 --yes`,
    `history pull`,
  ];
  for (const line of steps) expect(await office.run(line)).toMatchObject({ exit: 0, stderr: '' });
  await joinAs(office, 'wijayakusuma', 'maker,approver');
}

beforeAll(begin, 60_000);
afterAll(() => office.close());

/** @returns what a line shows in 80 columns; the test's own folders are not counted. */
async function shown(line: string, language: Language): Promise<string> {
  const words = line.replaceAll('portal.db', join(office.folder, 'portal.db')).split(' ');
  const { out, error } = await shownBy(office, words, { language, now: tenthOfNovember, width: 80 });
  return (out + error).replaceAll(fixture(''), '').replaceAll(office.folder, '');
}

describe.each<Language>(['en', 'id'])('at a terminal of 80 columns (%s)', (language) => {
  test.each(lines)('%s fits but for web addresses, and names commands that there are', async (line) => {
    const text = await shown(line, language);
    expect(text).not.toBe('');
    expect(tooWide(text).filter((each) => !each.includes('https://'))).toEqual([]);
    expect(text).not.toMatch(/\d…|…\d/);
    const faults = await Promise.all(text.split('\n').flatMap(commandsNamed).map(faultOf));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    const words = commandsNamed(text.replace(/\s+/g, ' ')).flat();
    expect(words.filter((word) => /^(?:CLAIM|KLAIM|YYYY-MM)$/.test(word))).toEqual([]);
  });
});

test.each<Language>(['en', 'id'])('a month of contributions is one line (%s)', async (language) => {
  const lines = (await shown(`participant contributions ${budi}`, language)).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^Sep 2026 .*Rp .* \d+ \w+ 2026$/));
});

test('a name has room beside the number that is masked', async () => {
  const text = await shown('employees list', 'en');
  expect(text).toContain('Siti Nurhaliza Rahmawati');
  expect(text).not.toContain('…');
});

test('no command that shows a table is left out', () => {
  const walked = (path: string): boolean => lines.some((line) => `${line} `.startsWith(`${path} `));
  expect(verbs.map(([path]) => path).filter((path) => !walked(path))).toEqual(elsewhere);
});
