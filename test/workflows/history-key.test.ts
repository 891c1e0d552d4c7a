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
  const open = (keychain: Keychain, kind: SessionStore['kind']): SessionStore =>
    openSessionStore(keychain, stored, employer, kind);
  const encrypted = (name: string, kind: SessionStore['kind']): SessionStore =>
    open(
      openEncryptedStore(join(folder, name), () => Promise.resolve({ kind: 'identity', identity })),
      kind,
    );
  const [from, to] = [encrypted('from.age', 'encrypted'), encrypted('to.age', 'keychain')];
  const closed = open(openKeychain({ disabled: true }), 'keychain');
  const account = 'https://portal.example|AB123456|000|ledger';

  await moveHistoryKey(closed, to);
  expect(await to.ledgerKey()).toEqual({ kind: 'nothing' });
  await from.saveLedgerKey('a2V5');
  const refused = expect.objectContaining({ code: 'HISTORY_KEY_UNREACHABLE' });
  await expect(moveHistoryKey(from, closed)).rejects.toEqual(refused);
  await stored.set(account, true);
  await expect(moveHistoryKey(closed, to)).rejects.toEqual(refused);
  await stored.set(account, false);
  await moveHistoryKey(from, to);
  expect(await to.ledgerKey()).toEqual({ kind: 'found', secret: 'a2V5' });
  expect([from, to].map((store) => store.keepsLedgerKey())).toEqual([false, true]);
});
