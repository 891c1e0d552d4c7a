import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { budi, lineFor, Rig, type Schemas, siti } from './rig.js';

let rig: Rig;
let kpj: string;
let foreign: string;

/** Gives a worker to a company that is made for it. */
function giveAway(number: string): void {
  const database = new Libsql(rig.db);
  const columns = (database.prepare('PRAGMA table_info(company)').all() as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'id');
  const values = columns.map((name) => (name === 'npp' ? "'29999999'" : name));
  database.exec(`INSERT INTO company (${columns.join(', ')}) SELECT ${values.join(', ')} FROM company LIMIT 1`);
  database.prepare('UPDATE worker SET company = (SELECT max(id) FROM company) WHERE kpj = ?').run(number);
  database.close();
}

beforeAll(async () => {
  rig = await Rig.open();
  await rig.login();
  [kpj = '', foreign = ''] = await rig.register(budi, siti);
  const { billingCode } = await rig.report('2026-10', [lineFor(budi)]);
  rig.pay(billingCode);
  giveAway(foreign);
});
afterAll(() => rig.close());

describe("another company's worker", () => {
  test.each(['', '/contributions', '/balance', '/slip?year=2026', '/benefits', '/jkp'])(
    'is refused at /participants/{kpj}%s exactly as one who does not exist',
    async (path) => {
      const theirs = await rig.call('GET', `/participants/${foreign}${path}`);
      const nobody = await rig.call('GET', `/participants/26999999999${path}`);
      expect([theirs.status, theirs.body.code]).toEqual([404, 'EMPLOYEE_UNKNOWN']);
      const said = ({ body }: typeof theirs): object => ({ ...body, requestId: undefined });
      expect([theirs.status, said(theirs)]).toEqual([nobody.status, said(nobody)]);
    },
  );

  test('has no history here either', async () => {
    expect((await rig.call('GET', `/employees/${foreign}/changes`)).body.code).toBe('EMPLOYEE_UNKNOWN');
  });
});

describe('a participant', () => {
  test('has what was paid, to the sen', async () => {
    const { items } = (await rig.call('GET', `/participants/${kpj}/contributions`))
      .body as unknown as Schemas['ContributionPage'];
    expect(items).toMatchObject([
      {
        period: '2026-10',
        state: 'paid',
        wage: budi.wage,
        amounts: { jhtEmployer: 37_000_000, jhtEmployee: 20_000_000 },
      },
    ]);
    const { body } = await rig.call('GET', `/participants/${kpj}/balance`);
    expect(body).toMatchObject({ contributions: 57_000_000, growth: 0, balance: 57_000_000 });
  });

  test('who was registered after the work had ended was covered from its beginning', async () => {
    const late = { ...budi, nik: '3171010406920055', birthDate: '1992-06-04', startDate: '2026-09-01' } as const;
    const [number = ''] = await rig.register(late);
    await rig.batch([{ action: 'deactivate', kpj: number, endDate: '2026-10-15', endReason: 'resigned' }]);
    const { body } = await rig.call('GET', `/participants/${number}`);
    const { standings } = body as unknown as Schemas['Participant'];
    for (const { since, until } of standings.filter(({ programme }) => programme !== 'JKP'))
      expect([since, until]).toEqual(['2026-09-01', '2026-10-15']);
  });

  test('goes page by page', async () => {
    const { body } = await rig.call('GET', `/participants/${kpj}/contributions?limit=1`);
    expect(body).toMatchObject({ items: [{ period: '2026-10' }], next: null });
  });
});
