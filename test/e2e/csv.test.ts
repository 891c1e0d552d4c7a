import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';

/** Many runs of the program each. */
jest.setTimeout(120_000);

const worker = '18000000001';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ company: 'demo' });
  await office.run(`claims start JKK --worker ${worker} --date 2026-11-09T14:30 --yes`);
});
afterAll(() => office.close());

const csv = async (line: string, lang: string): Promise<string[]> =>
  (await office.run(`${line} --csv --lang ${lang}`)).stdout.trimEnd().split('\r\n');

test.each([
  [
    'claims list',
    /^claim,kind,name,eventAt,state,stage,dueAt,submittedAt$/,
    /^K\d+,JKK,.*,2026-11-09T[^,]*,draft,1,2026-11-11T[^,]*,$/,
  ],
  [`participant benefits ${worker}`, /^programme,benefit,amount,/, /^JKM,[a-z-]+,\d+,(?:true|false),\d+,/],
  ['account users list', /^userName,name,roles,email,state,lastLoginAt,you$/, /^admin,.*,owner,.*,true$/],
  ['notifications list', /^id,at,topic,period,billingCode,/, /^E\d+,2026-[^,]*,payment_received,2026-09,/],
  [`participant contributions ${worker}`, /^period,/, /,/],
  ['payment list', /^period,/, /,/],
])('%s as CSV is the same in both languages, with codes and plain figures', async (line, header, row) => {
  const [head = '', ...rows] = await csv(line, 'en');
  expect(head).toMatch(header);
  expect(rows.some((each) => row.test(each))).toBe(true);
  expect(await csv(line, 'id')).toEqual([head, ...rows]);
});
