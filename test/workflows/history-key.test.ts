import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { generateIdentity } from 'age-encryption';
import { openEncryptedStore } from '../../src/credentials/encrypted-store.js';
import { type Keychain, openKeychain } from '../../src/credentials/keychain.js';
import { openSessionStore, type SessionStore } from '../../src/credentials/session-store.js';
import { openSettings } from '../../src/credentials/settings.js';
import { moveHistoryKey } from '../../src/workflows/history-key.js';
import { tempFolder } from '../support/cli.js';

const employer = { portal: 'https://portal.example', npp: 'AB123456', divisi: '000' };

test('the key to encrypted history goes along to another store of secrets, or stays where that one is closed', async () => {
  const folder = tempFolder();
  const identity = await generateIdentity();
  const { stored } = await openSettings(folder, () => undefined);
  const open = (keychain: Keychain): SessionStore => openSessionStore(keychain, stored, employer);
  const encrypted = (name: string): SessionStore =>
    open(openEncryptedStore(join(folder, name), () => Promise.resolve({ kind: 'identity', identity })));
  const [from, to, closed] = [encrypted('from.age'), encrypted('to.age'), open(openKeychain({ disabled: true }))];

  await moveHistoryKey(stored, employer, closed, to);
  expect(await to.ledgerKey()).toEqual({ kind: 'nothing' });
  await from.saveLedgerKey('a2V5');
  const refused = expect.objectContaining({ code: 'HISTORY_KEY_UNREACHABLE' });
  await expect(moveHistoryKey(stored, employer, from, closed)).rejects.toEqual(refused);
  await expect(moveHistoryKey(stored, employer, closed, to)).rejects.toEqual(refused);
  await moveHistoryKey(stored, employer, from, to);
  expect(await from.ledgerKey()).toEqual({ kind: 'nothing' });
  expect(await to.ledgerKey()).toEqual({ kind: 'found', secret: 'a2V5' });
  expect(stored.has('https://portal.example|AB123456|000|ledger')).toBe(true);
});
