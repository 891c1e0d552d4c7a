import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { jpeg, pdfOf, pngOf } from '../support/documents.js';
import { openGate } from '../support/gate.js';
import { inOffice, type Office } from '../support/office.js';
import { sitDown } from '../support/terminal.js';

/** Many runs of the program each. */
jest.setTimeout(120_000);

const budi = '3171011508900001';
const accident = `claims start JKK --worker ${budi} --date 2026-11-09T14:30 --yes --json`;

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const inDemo = (work: (office: Office) => Promise<void>) => inOffice({ company: 'demo' }, work);
const steps = async (office: Office, ...lines: readonly string[]) => {
  for (const line of lines) expect((await office.run(line)).stderr).toBe('');
};

/** Runs a line that is killed with -9 when a request comes to the portal, or when it has been done and not answered. */
async function killed(office: Office, line: string, at: { arriving?: string; answered?: string }): Promise<void> {
  const ended = { by: undefined as NodeJS.Signals | null | undefined };
  const gate = await openGate(
    office.url,
    (passed) => at.answered === undefined || !passed.at(-1)?.endsWith(at.answered) || !running.kill('SIGKILL'),
    undefined,
    (asked) => at.arriving === undefined || !asked.endsWith(at.arriving) || !running.kill('SIGKILL'),
  );
  const env = { ...office.env, BPJSTK_PORTAL: gate.url };
  const running = spawn(process.execPath, [program, ...line.split(' ')], { cwd: office.folder, env });
  ended.by = await new Promise((resolve) => running.on('close', (_code, signal) => resolve(signal)));
  gate.close();
  expect(ended.by).toBe('SIGKILL');
}

describe('what a claim asks for', () => {
  test.each([
    [
      'claims requirements JKK',
      ['PP 44/2015 art. 43 (primary text)', '48 hours', 'form-f3a', 'doctor-statement', 'the employer'],
    ],
    [
      'klaim syarat jkm --lang id',
      ['Formulir 4', 'ahli waris', 'bila ahli waris adalah suami atau istri', 'PP 44/2015'],
    ],
    ['claims requirements JHT', ['above Rp 50,000,000', 'Permenaker 4/2022', '(one good source)']],
    ['klaim syarat JKP --lang id', ['12 bulan dalam 24 bulan terakhir', 'PP 6/2025']],
    ['claims requirements JP', ['form-f7', 'bank-book']],
  ])('is said offline: %s', (line, words) =>
    inDemo(async (office) => {
      const { stdout, exit } = await office.run(line, { env: { BPJSTK_PORTAL: 'http://127.0.0.1:1', BPJSTK_NPP: '' } });
      expect(exit).toBe(0);
      for (const word of words) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(word);
    }),
  );

  test('is a document, and a table for a spreadsheet', () =>
    inDemo(async (office) => {
      expect((await office.run('claims requirements JKK --json')).document()).toMatchObject({
        kind: 'JKK',
        stages: [
          { stage: 1, hours: 48, documents: [{ document: 'form_f3', form: 'F3', signedBy: ['employer'], sure: 'M' }] },
          { stage: 2, hours: 48, clockArticle: 'PP 44/2015 art. 43' },
        ],
      });
      const { stdout } = await office.run('claims requirements JHT --csv');
      expect(stdout.split('\r\n')[0]).toBe('stage,document,what,form,signedBy,when,article,sure,claimant');
      expect((await office.run('claims requirements PENSIUN --json')).exit).toBe(2);
    }));
});

describe('a claim', () => {
  test('of the old-age savings of who died names the heirs’ documents, and none that the dead would sign', () =>
    inDemo(async (office) => {
      const asked = await office.run('claims requirements JHT');
      const [living, heirs] = asked.stdout.split('Where the worker has died, the heirs claim');
      for (const word of ['form-f5', 'work-certificate', 'the worker']) expect(living).toContain(word);
      for (const word of ['death-certificate', 'heir-certificate', 'ktp-heir', "heir's bank book", 'the heir'])
        expect(heirs).toContain(word);
      expect(heirs).not.toMatch(/work-certificate|the worker\b/);
      expect((await office.run('claims requirements JHT --json')).document()).toMatchObject({
        stages: [
          {
            documents: [{ document: 'form_f5', signedBy: ['worker'] }, {}, {}, {}, {}, {}, {}],
            heirs: [{}, {}, {}, {}, {}, {}, {}, {}],
          },
        ],
      });
      await steps(office, `employees deactivate ${budi} --reason died --date 2026-11-05 --yes`);
      const started = await office.run(`klaim mulai JHT --worker ${budi} --date 2026-11-05 --yes --lang id`);
      expect(started.stdout).toContain('ahli waris peserta yang meninggal dunia');
      const { missing } = (await office.run('claims status K0000000001 --json')).document() as { missing: string[] };
      expect(missing).toEqual([
        'form_f5',
        'kpj_card',
        'ktp_heir',
        'kk',
        'death_certificate',
        'heir_certificate',
        'bank_book',
      ]);
      office.write('d.jpg', jpeg);
      const refused = await office.run('claims attach K0000000001 work-certificate d.jpg --yes --json');
      expect(refused.problem()).toMatchObject({ exit: 3, code: 'DOCUMENT_NOT_ASKED' });
      for (const document of missing) await steps(office, `claims attach K0000000001 ${document} d.jpg --yes`);
      expect((await office.run('claims submit K0000000001 --yes --json')).document()).toMatchObject({
        state: 'submitted',
      });
    }));

  test('goes from its draft to the portal’s decision, in two stages, each sent once', () =>
    inDemo(async (office) => {
      const started = (await office.run(accident)).document();
      expect(started).toMatchObject({
        claimId: 'K0000000001',
        state: 'draft',
        worker: { kpj: '•••••••0001', name: 'Budi Santoso' },
        stages: [{ stage: 1, dueAt: '2026-11-11T07:30:00.000Z' }],
        started: true,
        alreadyStarted: false,
        portal: 'sandbox',
      });
      expect((await office.run(accident)).document()).toMatchObject({ claimId: 'K0000000001', alreadyStarted: true });
      office.write('f3.jpg', jpeg);
      office.write('f3-2.pdf', pdfOf());
      const attached = await office.run('claims attach K0000000001 F3 f3.jpg f3-2.pdf --yes --json');
      expect(attached.document()).toMatchObject({ document: 'form_f3', parts: 2, sent: 2, attached: true });
      const submitted = (await office.run('claims submit K0000000001 --yes --json')).document();
      expect(submitted).toMatchObject({ receipt: 'TK-00000001', state: 'stage_one_received', alreadySubmitted: false });
      expect((await office.run('claims submit K0000000001 --yes --json')).document()).toMatchObject({
        receipt: 'TK-00000001',
        alreadySubmitted: true,
      });
      const taken = await office.run('claims withdraw K0000000001 --yes --json');
      expect(taken.problem()).toMatchObject({ exit: 5, code: 'CLAIM_STATE' });

      const { stdout: waits } = await office.run('claims status K0000000001');
      expect(flat(waits)).toContain('claims start JKK --worker •••••••0001 --stage 2 --claim K0000000001');
      office.setClock('2026-11-14T09:00:00+07:00');
      const second = `claims start JKK --worker ${budi} --stage 2 --date 2026-11-13T10:00 --yes --json`;
      expect((await office.run(second)).document()).toMatchObject({
        stages: [{}, { dueAt: '2026-11-15T03:00:00.000Z' }],
      });
      for (const same of [second, second.replace('T10:00', '')])
        expect((await office.run(same)).document()).toMatchObject({ alreadyStarted: true });
      const anotherHour = await office.run(second.replace('T10:00', 'T09:00'));
      expect(anotherHour.problem()).toMatchObject({
        exit: 5,
        code: 'CLAIM_STATE',
        message: expect.stringContaining('13 Nov 2026 10:00 WIB'),
        help: expect.stringContaining('bpjstk support contacts'),
      });
      const tooEarly = await office.run(second.replace('2026-11-13T10:00', '2026-11-08'));
      expect(tooEarly.problem()).toMatchObject({ exit: 3, code: 'CLAIM_STAGE_TOO_EARLY' });
      for (const document of ['form-f3a', 'doctor-statement', 'ktp', 'kpj-card'])
        await steps(office, `claims attach K0000000001 ${document} f3.jpg --yes`);
      expect((await office.run('claims submit K0000000001 --yes --json')).document()).toMatchObject({
        state: 'submitted',
        receipt: 'TK-00000002',
      });
      office.setClock('2026-11-20T09:00:00+07:00');
      expect((await office.run('claims status K0000000001 --json')).document()).toMatchObject({ state: 'approved' });
      expect((await office.run('notifications list --json')).stdout).toContain('"topic":"claim_moved"');
      expect((await office.run('claims withdraw K0000000001 --yes --json')).problem()).toMatchObject({
        exit: 5,
        code: 'CLAIM_STATE',
      });
    }));

  test('that is rejected says why in the portal’s words, and what to do', () =>
    inDemo(async (office) => {
      office.write('d.jpg', jpeg);
      await steps(office, `claims start JHT --worker ${budi} --date 2026-11-09 --yes`);
      for (const document of ['form_f5', 'kpj_card', 'ktp', 'kk', 'work_certificate', 'bank_book'])
        await steps(office, `claims attach K0000000001 ${document} d.jpg --yes`);
      await steps(office, 'claims submit K0000000001 --yes');
      office.setClock('2026-11-20T09:00:00+07:00');
      expect((await office.run('claims status K0000000001 --json')).document()).toMatchObject({
        state: 'rejected',
        remark: 'Peserta masih aktif bekerja dan belum berusia 56 tahun.',
        missing: [],
      });
      const { stdout } = await office.run('klaim cek K0000000001 --lang id');
      expect(stdout).toMatch(/Status +ditolak\nKeterangan portal +Peserta masih aktif bekerja/);
      expect(stdout.replace(/\s+/g, ' ')).toContain('ajukan klaim baru: bpjstk klaim mulai JHT');
    }));

  test('is shown in both languages with its clock, and what is missing', () =>
    inDemo(async (office) => {
      await office.run(accident);
      const words = {
        en: ['29 hours left', 'form-f3', 'is missing'],
        id: ['29 jam lagi', 'belum ada', 'klaim lampirkan'],
      };
      for (const [language, said] of Object.entries(words)) {
        for (const line of ['claims status K0000000001', 'claims list']) {
          const { stdout } = await office.run(`${line} --lang ${language}`);
          expect(stdout).toContain(said[0]);
          expect(stdout).not.toContain(budi);
        }
        const { stdout } = await office.run(`claims status K0000000001 --lang ${language}`);
        for (const word of said) expect(stdout).toContain(word);
      }
    }));

  test('is only planned with --dry-run, and never begun where nobody can be asked', () =>
    inDemo(async (office) => {
      const planned = (await office.run(accident.replace('--yes', '--dry-run'))).document();
      expect(planned).toMatchObject({ claimId: null, started: false, dueAt: '2026-11-11T07:30:00.000Z', late: false });
      expect((await office.run(accident.replace(' --yes', ''))).problem()).toMatchObject({
        exit: 2,
        code: 'INPUT_NEEDED',
      });
      expect((await office.run('claims list --json')).document()).toMatchObject({ claims: [], next: null });
    }));

  test('whose time is over is said to be late before it is begun, and marked as late in its document', () =>
    inDemo(async (office) => {
      const line = `claims start JKK --worker ${budi} --date 2026-11-05T08:00`;
      expect(flat((await office.run(`${line} --dry-run`)).stdout)).toMatch(/time to hand it in is over, by 73 hours/);
      expect(flat((await office.run(`${line} --dry-run --lang id`)).stdout)).toMatch(/sudah lewat 73 jam/);
      expect((await office.run(`${line} --dry-run --json`)).document()).toMatchObject({ late: true });
      expect((await office.run(`${line} --yes --json`)).document()).toMatchObject({ stages: [{ late: true }] });
      expect((await office.run(accident)).document()).toMatchObject({ stages: [{ late: false }] });
    }));

  test('of a worker who died is said to be the heirs’ before it is begun', () =>
    inDemo(async (office) => {
      await office.run(`employees deactivate ${budi} --reason died --date 2026-11-05 --yes`);
      const line = `claims start JHT --worker ${budi} --dry-run`;
      expect(flat((await office.run(line)).stdout)).toContain('Claimed by the heirs of the worker, who died');
      expect(flat((await office.run(`${line} --lang id`)).stdout)).toContain('ahli waris peserta yang meninggal dunia');
      expect((await office.run(`${line} --json`)).document()).toMatchObject({ claimant: 'heirs', started: false });
    }));

  test('is found by state, kind and worker, page by page', () =>
    inDemo(async (office) => {
      await office.run(accident);
      await office.run(`claims start JHT --worker ${budi} --date 2026-10-31 --yes`);
      await office.run('claims start JKM --worker 3174056701920002 --date 2026-11-01 --yes');
      const ids = async (line: string): Promise<unknown[]> => {
        const { claims, next } = (await office.run(`claims list ${line} --json`)).document();
        return [(claims as { claimId: string }[]).map(({ claimId }) => Number(claimId.slice(1))), next];
      };
      const [first, next] = await ids('--limit 2');
      expect(first).toEqual([3, 2]);
      expect(await ids(`--limit 2 --cursor ${String(next)}`)).toEqual([[1], null]);
      expect(await ids('--kind JKM')).toEqual([[3], null]);
      expect(await ids(`--worker ${budi}`)).toEqual([[2, 1], null]);
      expect(await ids('--status approved')).toEqual([[], null]);
    }));

  test('that is withdrawn can be begun anew', () =>
    inDemo(async (office) => {
      await office.run(accident);
      const withdrawn = 'claims withdraw K0000000001 --yes --json';
      const planned = await office.run('claims withdraw K0000000001 --dry-run');
      expect(planned.stdout).toContain('Nothing was taken back');
      for (const alreadyWithdrawn of [false, true])
        expect((await office.run(withdrawn)).document()).toMatchObject({ state: 'withdrawn', alreadyWithdrawn });
      for (const [lang, words] of [
        ['en', 'was withdrawn already, on 10 Nov 2026 09:00 WIB; nothing was sent.'],
        ['id', 'sudah ditarik kembali pada 10 Nov 2026 09.00 WIB; tidak ada yang dikirim.'],
      ] as const)
        expect(flat((await office.run(`claims withdraw K0000000001 --yes --lang ${lang}`)).stdout)).toContain(words);
      for (const line of ['claims status K0000000001', 'claims list'])
        expect((await office.run(line)).stdout).not.toMatch(/left|by 11 Nov/);
      for (const line of ['submit K0000000001', 'attach K0000000001 form-f3 not-there.jpg'])
        expect((await office.run(`claims ${line} --yes --json`)).problem()).toMatchObject({
          exit: 5,
          code: 'CLAIM_STATE',
          help: 'Begin it anew: bpjstk claims start JKK --worker WORKER --date 2026-11-09T14:30',
        });
      expect((await office.run(accident)).document()).toMatchObject({ claimId: 'K0000000002', alreadyStarted: false });
    }));

  test('that does not exist is refused before a document is looked at', () =>
    inDemo(async (office) => {
      const ran = await office.run('claims attach K0000000009 form-f3 not-there.jpg --json');
      expect(ran.problem()).toMatchObject({ exit: 5, code: 'CLAIM_UNKNOWN' });
    }));
});

test('is asked at a terminal whose it is and when it happened, and names both options where nobody can be asked', () =>
  inDemo(async (office) => {
    const person = sitDown(office, 'claims start JKK', { BPJSTK_NPP: office.npp, BPJSTK_PASSWORD: office.password });
    await person.answer(/NIK or KPJ of the worker/, `${budi}\r`);
    await person.answer(/When did the accident happen/, 'yesterday\r');
    await person.answer(/T and the hour: 2026-11-09T14:30/, `${'\b'.repeat(9)}2026-11-09T14:30\r`);
    await person.answer(/Begin this claim of JKK/, 'y\r');
    expect(await person.ended()).toBe(0);
    const ran = await office.run('claims start JKK --json');
    expect(ran.problem()).toMatchObject({ exit: 2, code: 'INPUT_NEEDED' });
    expect(ran.problem()['message']).toContain('--worker, --date');
  }));

test.each([
  ['en', 'counted from 00:00 WIB of that day'],
  ['id', 'dihitung dari pukul 00:00 WIB hari itu'],
])('an accident of no hour is said to be counted from midnight, also once it is begun (%s)', (lang, sentence) =>
  inDemo(async (office) => {
    const day = `claims start JKK --worker ${budi} --date 2026-11-09 --lang ${lang}`;
    for (const agreed of ['--dry-run', '--yes'])
      expect(flat((await office.run(`${day} ${agreed}`)).stdout)).toContain(sentence);
  }),
);

describe('a claim that hardly can be meant', () => {
  const odd: [string, string, string, string][] = [
    ['JKM of who lives', 'JKM', 'stillAtWork', 'at work and living'],
    ['JKP of who is at work', 'JKP', 'stillAtWork', 'Tell the dismissal first'],
    ['JHT of who is at work', 'JHT', 'stillAtWork', 'younger than 56'],
    ['JP before pension age', 'JP', 'beforePension', 'This worker is 36; pension age is 59.'],
  ];
  test.each(odd)('%s is remarked upon before the question', (_what, kind, code, sentence) =>
    inDemo(async (office) => {
      const line = `claims start ${kind} --worker ${budi} --date 2026-11-09 --dry-run`;
      expect((await office.run(`${line} --json`)).document()).toMatchObject({ odd: [code], started: false });
      expect((await office.run(line)).stdout.replace(/\s+/g, ' ')).toContain(sentence);
    }),
  );

  test.each([
    ['JKM', 'en', /bpjstk employees deactivate (\S+ --reason died --date 2026-11-09)/],
    ['JKM', 'id', /bpjstk karyawan nonaktifkan (\S+ --reason meninggal --date 2026-11-09)/],
    ['JKP', 'en', /bpjstk employees deactivate (\S+ --reason laid_off --date 2026-11-09)/],
    ['JKP', 'id', /bpjstk karyawan nonaktifkan (\S+ --reason phk --date 2026-11-09)/],
  ])('%s: the command that tells the end of work runs as it stands (%s)', (kind, lang, command) =>
    inDemo(async (office) => {
      const line = `claims start ${kind} --worker ${budi} --date 2026-11-09 --dry-run --lang ${lang}`;
      const [, rest = ''] = command.exec(flat((await office.run(line)).stdout)) ?? [];
      const told = await office.run(`employees deactivate ${rest} --dry-run --json`);
      expect(told.document()).toMatchObject({ result: 'planned', worker: { name: 'Budi Santoso' } });
    }),
  );

  test('a second report of nearly the same accident is remarked upon; a second claim of one kind is refused', () =>
    inDemo(async (office) => {
      await office.run(accident);
      const near = accident.replace('T14:30', 'T15:00').replace('--yes', '--dry-run');
      expect((await office.run(near)).document()).toMatchObject({ odd: ['sameAccident'] });
      expect((await office.run(near.replace('--json', '--lang id'))).stdout).toContain('K0000000001');
      await office.run(`claims start JHT --worker ${budi} --date 2026-11-09 --yes`);
      const second = await office.run(`claims start JHT --worker ${budi} --date 2026-11-08 --yes --json`);
      expect(second.problem()).toMatchObject({
        exit: 5,
        code: 'CLAIM_STATE',
        message: expect.stringContaining('K0000000002'),
      });
    }));

  test('JKM of another day than the death, and JKP of who resigned, are refused with the reason', () =>
    inDemo(async (office) => {
      await office.run(`employees deactivate ${budi} --reason died --date 2026-11-05 --yes`);
      const refused = async (kind: string): Promise<unknown> =>
        (await office.run(`claims start ${kind} --worker ${budi} --date 2026-11-04 --yes --json`)).problem();
      expect(await refused('JKM')).toMatchObject({ exit: 5, code: 'CLAIM_NOT_COVERED' });
      expect(await refused('JKP')).toMatchObject({ exit: 5, message: expect.stringContaining('dismissed') });
    }));
});

describe('what is wrong with a claim is said with the next step, and changes nothing', () => {
  test('without a required document', () =>
    inDemo(async (office) => {
      await office.run(`claims start JKP --worker ${budi} --date 2026-10-31 --yes`);
      office.write('f6.jpg', jpeg);
      await office.run('claims attach K0000000001 F6 f6.jpg --yes');
      const ran = await office.run('claims submit K0000000001 --yes --json');
      expect(ran.problem()).toMatchObject({
        exit: 3,
        code: 'DOCUMENTS_MISSING',
        message: expect.stringMatching(/termination-proof.*bank-book/),
        help: expect.stringContaining('bpjstk claims attach K0000000001 termination-proof FILE'),
      });
      expect((await office.run('claims status K0000000001 --json')).document()).toMatchObject({ state: 'draft' });
    }));

  test.each([
    ['a file of 7 MB', 'ktp.jpg', () => Buffer.concat([jpeg, Buffer.alloc(7_000_000)]), 'DOCUMENT_TOO_LARGE', /6 MB/],
    ['a text file named .pdf', 'ktp.pdf', () => Buffer.from('Budi Santoso'), 'DOCUMENT_TYPE', /whatever its name/],
    ['a PDF with a password', 'ktp.pdf', () => pdfOf('/Encrypt 5 0 R'), 'DOCUMENT_ENCRYPTED', /password/],
    ['a picture that was cut off', 'ktp.png', () => pngOf(9_000).subarray(0, 5_000), 'DOCUMENT_DAMAGED', /cut off/],
  ])('%s', (_what, name, content, code, words) =>
    inDemo(async (office) => {
      await office.run(accident);
      office.write(name, content());
      const ran = await office.run(`claims attach K0000000001 F3 ${name} --yes --json`);
      expect(ran.problem()).toMatchObject({
        exit: 3,
        code,
        message: expect.stringMatching(words),
        help: expect.any(String),
      });
      expect((await office.run('claims status K0000000001 --json')).document()).toMatchObject({ documents: [] });
    }),
  );

  test.each([
    ['a KPJ of another company', 'start JHT --worker 99000000001 --date 2026-10-31 --yes', 5, 'EMPLOYEE_UNKNOWN'],
    ['a claim that there is not', 'status K0000000099', 5, 'CLAIM_UNKNOWN'],
    ['an accident without a day', `start JKK --worker ${budi} --yes`, 2, 'INPUT_NEEDED'],
    ['a day to come', `start JHT --worker ${budi} --date 2026-12-31 --yes`, 3, 'DATE_IN_FUTURE'],
    ['an accident of before the law', `start JKK --worker ${budi} --date 2001-11-09T14:30 --yes`, 3, 'DATE_BEFORE_LAW'],
    ['a day before the first', `start JKK --worker ${budi} --date 2018-02-28 --yes`, 5, 'CLAIM_NOT_COVERED'],
    [
      'a second report without a first',
      `start JKK --worker ${budi} --stage 2 --date 2026-11-09 --yes`,
      3,
      'STAGE_ONE_MISSING',
    ],
    ['a date that is none', `start JKK --worker ${budi} --date 09/11/2026 --yes`, 2, 'DATE_INVALID'],
  ])('%s', (_what, line, exit, code) =>
    inDemo(async (office) => {
      const ran = await office.run(`claims ${line} --json`);
      expect(ran.problem()).toMatchObject({ exit, code });
      expect((await office.run('claims list --json')).document()).toMatchObject({ claims: [] });
    }),
  );

  test('a document that the claim does not ask for', () =>
    inDemo(async (office) => {
      await office.run(accident);
      office.write('npwp.jpg', jpeg);
      expect((await office.run('claims attach K0000000001 npwp npwp.jpg --yes --json')).problem()).toMatchObject({
        exit: 3,
        code: 'DOCUMENT_NOT_ASKED',
        help: expect.stringContaining('form-f3'),
      });
    }));
});

describe('pages that are sent one after the other', () => {
  test('replace what is there, which is said; with --add they come behind it, once', () =>
    inDemo(async (office) => {
      await office.run(accident);
      office.write('1.pdf', pdfOf());
      office.write('2.png', pngOf(600));
      office.write('3.jpg', jpeg);
      const line = 'claims attach K0000000001 F3';
      const filesAt = async (): Promise<unknown> => {
        const { documents } = (await office.run('claims status K0000000001 --json')).document();
        const [document] = documents as { files: { mediaType: string; complete: boolean }[] }[];
        return document?.files.map(({ mediaType, complete }) => [mediaType, complete]);
      };
      await office.run(`${line} 1.pdf --yes`);
      const planned = await office.run(`${line} 2.png --dry-run --lang en`);
      expect(planned.stdout.replace(/\s+/g, ' ')).toContain('The file that was there before is taken out');
      expect((await office.run(`${line} 2.png --dry-run --lang id`)).stdout).toContain('--add');
      for (let times = 0; times < 2; times++) await steps(office, `${line} 2.png 3.jpg --add --yes`);
      expect(await filesAt()).toEqual([
        ['application/pdf', true],
        ['image/png', true],
        ['image/jpeg', true],
      ]);
      const replaced = (await office.run(`${line} 2.png --yes --json`)).document();
      expect(replaced).toMatchObject({ replaces: 2, pages: 1, attached: true });
      expect(await filesAt()).toEqual([['image/png', true]]);
    }));
});

describe('an upload', () => {
  test('that is killed goes on where it stopped: only what is missing is sent', () =>
    inDemo(async (office) => {
      await office.run(accident);
      office.write('f3.png', pngOf(1_200_000));
      const line = 'claims attach K0000000001 F3 f3.png --yes --json';
      await killed(office, line, { arriving: '/parts/4' });
      expect((await office.run(line)).document()).toMatchObject({ attached: true, parts: 5, sent: 2 });
      expect((await office.run(line)).document()).toMatchObject({ attached: true, sent: 0 });
      await steps(office, 'claims submit K0000000001 --yes');
    }));

  test('leaves nothing of the file on this machine, nor in what is logged', () =>
    inDemo(async (office) => {
      await office.run(accident);
      const secret = 'RAHASIA-KTP-0815';
      office.write('ktp.pdf', Buffer.concat([pdfOf(`/Info (${secret})`)]));
      mkdirSync(join(office.folder, 'tmp'));
      const env = { TMPDIR: join(office.folder, 'tmp') };
      const ran = await office.run('claims attach K0000000001 F3 ktp.pdf --yes --verbose --log-file run.log', { env });
      expect(ran.exit).toBe(0);
      expect(ran.stdout + ran.stderr).not.toContain(secret);
      expect(readdirSync(join(office.folder, 'tmp'))).toEqual([]);
      for (const name of readdirSync(office.folder, { recursive: true, encoding: 'utf8' })) {
        if (name.startsWith('portal.db') || !/\.(db|log|json)/.test(name)) continue;
        expect([name, readFileSync(join(office.folder, name)).toString('latin1').includes(secret)]).toEqual([
          name,
          false,
        ]);
      }
    }));

  test.each([
    ['meant and not sent', { arriving: '/submission' }],
    ['sent, and its answer lost', { answered: '/submission' }],
  ])('killed when it was %s, is settled by the same command: handed in once', (_when, at) =>
    inDemo(async (office) => {
      await office.run(accident);
      office.write('f3.jpg', jpeg);
      await office.run('claims attach K0000000001 F3 f3.jpg --yes');
      const line = 'claims submit K0000000001 --yes --json';
      await killed(office, line, at);
      expect((await office.run(line)).document()).toMatchObject({
        receipt: 'TK-00000001',
        submitted: true,
      });
      expect((await office.run('history pull --json')).exit).toBe(0);
      const events = (await office.run('account activity --json')).stdout.match(/claim_submitted/g);
      expect(events).toHaveLength(1);
    }),
  );
});
