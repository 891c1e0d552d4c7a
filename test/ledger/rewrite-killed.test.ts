import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { keyBytes, openLedger, sealerWith } from '../../src/ledger/index.js';
import { tempFolder } from '../support/cli.js';
import { ended, firstWords, program, start } from '../support/program.js';

const maju = { portal: 'https://portal.example', npp: 'AB123456', divisi: '000' };
const many = 2_000;
const clock = (): Date => new Date('2026-11-10T02:00:00Z');

test('a rewrite of the history that is killed at any instant is done whole or not at all, and can be done again', async () => {
  const rewriting = await program(`
    import { openLedger, sealerWith } from './src/ledger/index.js';
    const [folder = '', key = '', to = ''] = process.argv.slice(2);
    const ledger = openLedger(folder, { clock: () => new Date() });
    const employer = ${JSON.stringify(maju)};
    const sealer = sealerWith(Buffer.from(key, 'hex'), employer, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
    process.stdout.write('begins');
    setImmediate(() => ledger.rewrite(employer, to as 'sealed' | 'clear', sealer));`);
  const folder = tempFolder();
  const key = randomBytes(keyBytes);
  const sealer = sealerWith(key, maju, (bytes) => randomBytes(bytes));
  const events = Array.from({ length: many }, (_, at) => ({
    id: `e${at}`,
    at: '2026-10-05T00:00:00.000Z',
    kind: 'notification' as const,
    period: null,
    topic: 'account_locked' as const,
  }));
  const first = openLedger(folder, { clock });
  first.remember(maju, events, 'cursor-1');
  first.close();

  for (const [at, to] of (['sealed', 'clear', 'sealed', 'sealed', 'clear', 'sealed'] as const).entries()) {
    const child = start(rewriting, folder, key.toString('hex'), to);
    const gone = ended(child);
    await firstWords(child);
    setTimeout(() => child.kill('SIGKILL'), at * 15);
    await gone;
    const ledger = openLedger(folder, { clock });
    const { sealed, clear } = ledger.countSealed(maju);
    expect([0, many]).toContain(sealed);
    expect(sealed + clear).toBe(many);
    expect(ledger.integrity()).toEqual([]);
    expect(ledger.events(maju, {}, sealer)).toEqual(events);
    ledger.rewrite(maju, to, sealer);
    expect(ledger.countSealed(maju)).toEqual(to === 'sealed' ? { sealed: many, clear: 0 } : { sealed: 0, clear: many });
    ledger.close();
  }
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(bytes.join('')).not.toContain('account_locked');
}, 60_000);
