import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const found = (ran: { document(): Record<string, unknown> }) => ran.document()['diagnostics'] as object[];

describe('a file that is imported is held against what the portal knows, as one worker is', () => {
  test('dates that leave reported months outside, and a wage below the minimum of the place that the portal has', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      const file = office.write('a.csv', payroll(budi, siti));
      expect(await office.run(`report submit 2026-10 --file ${file} --yes`)).toMatchObject({ exit: 0 });
      office.write('moved.csv', payroll({ ...budi, start_date: '2026-11-02' }, siti));
      const moved = await office.run('employees import moved.csv --dry-run --json');
      expect([moved.exit, found(moved)]).toMatchObject([
        0,
        [{ code: 'REPORTED_OUTSIDE', severity: 'warning', row: 1, line: 2, column: 'start_date', value: '2026-11-02' }],
      ]);
      const left = { ...siti, end_date: '2026-09-30', end_reason: 'resigned' };
      office.write('left.csv', payroll(budi, left));
      for (const [lang, says] of [
        ['en', 'October 2026'],
        ['id', 'Oktober 2026'],
      ] as const) {
        const said = flat((await office.run(`employees import left.csv --dry-run --lang ${lang}`)).stdout);
        expect(said).toContain('REPORTED_OUTSIDE');
        expect(said).toContain(says);
        expect((await office.run(`report explain REPORTED_OUTSIDE --lang ${lang}`)).exit).toBe(0);
      }
      const { nik, name } = budi;
      office.write(
        'low.csv',
        payroll({ nik: String(nik), name: String(name), wage: 150_000 }, { ...siti, location_code: '' }),
      );
      const low = await office.run('employees import low.csv --dry-run --json');
      expect(found(low)).toContainEqual(
        expect.objectContaining({ code: 'WAGE_BELOW_MINIMUM', row: 1, value: '150000', severity: 'warning' }),
      );
    }));

  test('of all whose dates are moved the portal is asked once', () =>
    inOffice({ company: 'demo' }, async (office) => {
      await office.run('employees export --out all.csv');
      const moved = readFileSync(join(office.folder, 'all.csv'), 'utf8').replaceAll(
        /20(?:1\d|2[0-5])-(\d\d-\d\d)(?=,,)/g,
        '2026-10-02',
      );
      office.write('moved.csv', moved);
      const ran = await office.run('employees import moved.csv --dry-run --json --log-file asked.jsonl');
      expect(found(ran).filter((one) => (one as { code: string }).code === 'REPORTED_OUTSIDE').length).toBeGreaterThan(
        20,
      );
      const asked = readFileSync(join(office.folder, 'asked.jsonl'), 'utf8');
      expect(asked.match(/reported-months/g)).toHaveLength(1);
      expect(asked).not.toContain('/contributions');
    }));

  test('a text that the portal would not take is named with its row and its limit, before anything is sent', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      office.write('long.csv', payroll(siti, { ...budi, name: 'Budi '.repeat(100) }));
      const ran = await office.run('employees import long.csv --yes --json');
      expect([ran.exit, found(ran)]).toMatchObject([3, [{ code: 'TEXT_TOO_LONG', row: 2, line: 3, column: 'name' }]]);
      const said = flat((await office.run('karyawan impor long.csv --yes --lang id')).stdout);
      expect(said).toContain('paling banyak 200');
    }));
});
