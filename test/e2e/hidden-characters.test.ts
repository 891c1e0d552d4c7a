import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inOffice, type Office, openOffice } from '../support/office.js';

/** Many runs of the program each. */
jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const company = '--address Jl.1 --scale small --contact-person Dewi --email d@e.example --phone 081299990000';

describe('a character that cannot be seen', () => {
  test.each([
    ['account update --contact-person X\u001b]0;pwn\u0007Y --yes', '--contact-person', 'U+001B'],
    ['account update --address X\u202eY --yes', '--address', 'U+202E'],
    ['account users add wati --name Rina\u001b[31m --email wati@maju.example --role maker --yes', '--name', 'U+001B'],
    ['account users update admin --name Rina\u200b --yes', '--name', 'U+200B'],
    [`register start --company-name PT\u0007Uji ${company} --yes`, '--company-name', 'U+0007'],
  ])('is refused before anything is sent: %j', async (line, flag, character) => {
    const before = JSON.stringify([
      (await office.run('account show --json')).stdout,
      (await office.run('account users list --json')).stdout,
      office.held().outbox,
    ]);
    const ran = await office.run(`${line} --json`);
    expect([ran.exit, ran.stdout]).toEqual([3, '']);
    expect(ran.problem()).toMatchObject({ code: 'TEXT_CONTROL_CHARACTER', message: expect.stringContaining(flag) });
    expect(ran.problem()).toMatchObject({ message: expect.stringContaining(character) });
    expect((await office.run(`${line} --lang id`)).stderr).toContain('karakter yang tidak terlihat');
    const after = JSON.stringify([
      (await office.run('account show --json')).stdout,
      (await office.run('account users list --json')).stdout,
      office.held().outbox,
    ]);
    expect(after).toBe(before);
  });

  test('of an option for a worker is named by the option too', () =>
    inOffice({ company: 'demo' }, async (demo) => {
      const ran = await demo.run('employees update 24000000021 --name A\u0007B --json');
      expect(ran.problem()).toMatchObject({ exit: 3, message: expect.stringContaining('--name') });
    }));
});

test('a line break in an address is a blank, in the plan as at the portal', async () => {
  await office.run('account update --address Jl.1\nBlok_B --yes');
  expect((await office.run('account show --json')).document()).toMatchObject({ address: 'Jl.1 Blok_B' });
});

test('a name that is longer than the portal takes is counted', async () => {
  const ran = await office.run(`account update --contact-person ${'x'.repeat(121)} --yes --json`);
  expect(ran.problem()).toMatchObject({ code: 'TEXT_TOO_LONG', exit: 3, message: expect.stringContaining('121') });
});
