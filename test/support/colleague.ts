import { expect } from '@jest/globals';
import { type Desk, openDesk } from './desk.js';
import type { Office } from './office.js';

export const colleaguesPassword = 'Kerang-Hijau-77!';

/** @returns the code that the portal sent last to an address. */
export function codeSentTo(office: Office, address: string): string {
  return office.held().outbox.findLast(({ sentTo }) => sentTo === address)?.code ?? '';
}

/** A colleague with a desk of their own: added by the office's owner, with a password set by the code that came by e-mail. */
export async function joinAs(office: Office, user: string, roles: string): Promise<Desk> {
  const email = `${user}@maju.example`;
  const added = await office.run(`account users add ${user} --name ${user} --email ${email} --role ${roles} --yes`);
  expect(added).toMatchObject({ exit: 0, stderr: '' });
  const desk = openDesk({
    BPJSTK_PORTAL: office.url,
    BPJSTK_NPP: office.npp,
    BPJSTK_PASSWORD: colleaguesPassword,
  });
  const input = `${codeSentTo(office, email)}\n${colleaguesPassword}`;
  expect(await desk.run(`auth reset-password --user ${user} --code-stdin`, { input })).toMatchObject({ exit: 0 });
  expect(await desk.run(`auth login --user ${user} --password-stdin`, { input: colleaguesPassword })).toMatchObject({
    exit: 0,
  });
  return desk;
}

/** @returns the line by which a month's report is approved unattended: with the digest that is shown for it now. */
export async function approvalOf(desk: Desk, period: string): Promise<string> {
  const shown = await desk.run(`report approve ${period} --dry-run --json`);
  expect(shown).toMatchObject({ exit: 0, stderr: '' });
  return `report approve ${period} --digest ${String(shown.document()['digest'])} --yes`;
}
