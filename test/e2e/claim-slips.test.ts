import { expect, jest, test } from '@jest/globals';
import { jpeg } from '../support/documents.js';
import { inOffice, type Office } from '../support/office.js';

jest.setTimeout(120_000);

const budi = '3171011508900001';
const inDemo = (work: (office: Office) => Promise<void>) => inOffice({ company: 'demo' }, work);
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('a document that comes through standard input is attached whole', () =>
  inDemo(async (office) => {
    await office.run(`claims start JKK --worker ${budi} --date 2026-11-09T14:30 --yes`);
    const ran = await office.run('claims attach K0000000001 form-f3 - --yes --json', { input: jpeg });
    expect([ran.exit, ran.stderr]).toEqual([0, '']);
    expect((await office.run('claims status K0000000001 --json')).document()).toMatchObject({
      documents: [{ document: 'form_f3', files: [{ mediaType: 'image/jpeg', size: jpeg.length, complete: true }] }],
    });
  }));

test('a slip in a claim points to the page on claims, and not to files of workers or to leavers', () =>
  inDemo(async (office) => {
    await office.run(`claims start JKK --worker ${budi} --date 2026-11-09T14:30 --yes`);
    const missing = await office.run('claims attach K0000000001 form-f3 nowhere.pdf --json');
    expect(missing.problem()).toMatchObject({ code: 'FILE_MISSING', exit: 2, topic: 'claims' });
    expect(missing.stderr).not.toContain('employees template');
    expect(flat((await office.run('klaim lampirkan K0000000001 f3 tidak-ada.pdf --lang id')).stderr)).toContain(
      'bpjstk bantuan klaim',
    );
    const toCome = await office.run(`claims start JHT --worker ${budi} --date 2026-12-31 --yes --json`);
    expect(toCome.problem()).toMatchObject({ code: 'DATE_IN_FUTURE', exit: 3, topic: 'claims' });
    const roster = await office.run('employees import nowhere.csv --json');
    expect(roster.problem()).toMatchObject({ topic: 'files', help: expect.stringContaining('employees template') });
  }));

test('a second report that is older than the accident is refused in those words', () =>
  inDemo(async (office) => {
    await office.run(`claims start JKK --worker ${budi} --date 2026-11-09T14:30 --yes`);
    office.write('f3.jpg', jpeg);
    await office.run('claims attach K0000000001 form-f3 f3.jpg --yes');
    for (const document of ['ktp', 'kpj-card']) await office.run(`claims attach K0000000001 ${document} f3.jpg --yes`);
    expect(await office.run('claims submit K0000000001 --yes')).toMatchObject({ exit: 0 });
    const second = `claims start JKK --worker ${budi} --stage 2`;
    for (const date of ['2026-11-08', '2026-11-09T14:29']) {
      const ran = await office.run(`${second} --date ${date} --yes --json`);
      expect(ran.problem()).toMatchObject({ code: 'CLAIM_STAGE_TOO_EARLY', exit: 3, topic: 'claims' });
    }
    expect(flat((await office.run(`${second} --date 2026-11-08 --yes --lang id`)).stderr)).toContain('kecelakaannya');
    expect(await office.run(`${second} --date 2026-11-09 --dry-run`)).toMatchObject({ exit: 0 });
  }));

test('documents have names in both languages, which are shown as they are typed', () =>
  inDemo(async (office) => {
    const list = (await office.run('klaim syarat JHT --lang id')).stdout;
    for (const word of ['formulir-f5', 'paklaring', 'buku-tabungan']) expect(list).toContain(word);
    const english = (await office.run('claims requirements JHT --lang en')).stdout;
    expect(english).toContain('form-f5');
    expect(english).not.toContain('form_f5');
    await office.run(`claims start JKK --worker ${budi} --date 2026-11-09T14:30 --yes`);
    office.write('f3.jpg', jpeg);
    for (const word of ['formulir-f3', 'form_f3', 'form-f3', 'F3', 'formulir_f3'])
      expect((await office.run(`klaim lampirkan K0000000001 ${word} f3.jpg --yes --json`)).document()).toMatchObject({
        document: 'form_f3',
      });
    expect(await office.run('klaim ajukan K0000000001 --yes')).toMatchObject({ exit: 0 });
    expect((await office.run('klaim kirim K0000000001 --yes --json')).document()).toMatchObject({
      alreadySubmitted: true,
    });
  }));

test('the next step after a death can be copied as it stands, though numbers are masked', () =>
  inDemo(async (office) => {
    const died = `employees deactivate ${budi} --reason died --date 2026-11-05`;
    const { next } = (await office.run(`${died} --dry-run --json`)).document() as { next: Record<string, string> };
    expect(next).toMatchObject({ command: 'claims start', kind: 'JKM', date: '2026-11-05' });
    const { command = '', kind = '', worker = '', date = '' } = next;
    expect(worker).toMatch(/^•+\d{4}$/);
    const said = flat((await office.run(`${died} --yes`)).stdout);
    expect(said).toContain(`bpjstk ${command} ${kind} --worker ${worker} --date ${date}`);
    const begun = await office.run(`${command} ${kind} --worker ${worker} --date ${date} --yes --json`);
    expect([begun.exit, begun.document()['kind']]).toEqual([0, 'JKM']);
    const nobody = await office.run(`claims start JKM --worker ${worker.replace(/\d{4}$/, '9999')} --yes --json`);
    expect(nobody.problem()).toMatchObject({ code: 'EMPLOYEE_UNKNOWN' });
  }));
