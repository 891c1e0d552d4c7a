import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inOffice } from '../support/office.js';

test('old history is deleted from this machine when that is agreed to, and does not come back', () =>
  inOffice({ company: 'demo' }, async (office) => {
    await office.run('auth login');
    await office.run('history pull');
    office.setClock('2027-01-10T09:00:00+07:00');
    const line = 'history purge --older-than 1m --json';
    const shown = (await office.run(`${line} --dry-run`)).document();
    expect(shown).toMatchObject({ before: '2026-12-01', purged: false, portal: 'sandbox' });
    const events = Number(shown['events']);
    expect(events).toBeGreaterThan(0);
    const unasked = await office.run(line);
    expect([unasked.exit, unasked.problem()['code']]).toEqual([2, 'INPUT_NEEDED']);
    expect((await office.run(`${line} --yes`)).document()).toEqual({ ...shown, purged: true });
    expect((await office.run(`${line} --yes`)).document()).toMatchObject({ events: 0, purged: false });
    // Of before the day there is one that is new to this machine: that the first pull logged out.
    expect((await office.run('history pull --json')).document()).toMatchObject({ pulled: { reports: 0, payments: 0 } });
    expect((await office.run(`${line} --dry-run`)).document()).toMatchObject({ events: 1 });
    expect(readFileSync(join(office.folder, 'data/ledger.db'), 'latin1')).not.toContain('"period":"2026-09"');
    const wrong = await office.run('history purge --older-than 24h --json');
    expect([wrong.exit, wrong.problem()['message']]).toEqual([2, expect.stringContaining('24m, 2y')]);
  }));
