import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { fixture } from '../support/desk.js';
import { tooWide } from '../support/golden.js';
import { inOffice, type Office } from '../support/office.js';

/** Many runs of the program each. */
jest.setTimeout(120_000);

async function aBillDue(office: Office): Promise<void> {
  await office.run(`report submit 2026-10 --file ${fixture('oktober.csv')} --yes`);
  office.setClock('2026-11-14T09:00:00+07:00');
}

const topicsOf = (document: Record<string, unknown>): string[] =>
  (document['notifications'] as { topic: string }[]).map(({ topic }) => topic);

describe('notifications', () => {
  test.each([
    ['en', 'has to be paid by 16 Nov 2026', '2 unread.'],
    ['id', 'harus dibayar paling lambat 16 Nov 2026', '2 belum dibaca.'],
  ])('are listed, newest first (%s)', (language, sentence, unread) =>
    inOffice({ company: 'fresh' }, async (office) => {
      await aBillDue(office);
      const { stdout } = await office.run(`notifications list --lang ${language}`);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(sentence);
      expect(stdout).toContain(unread);
    }),
  );

  test('are read one by one, or all at once, and page by page', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      await aBillDue(office);
      const first = (await office.run('notifications list --limit 1 --json')).document();
      expect(topicsOf(first)).toEqual(['bill_due_soon']);
      const second = (
        await office.run(`notifications list --limit 1 --cursor ${String(first['next'])} --json`)
      ).document();
      expect(second).toMatchObject({ notifications: [{ topic: 'bill_issued', read: false }], next: null, unread: 2 });
      const [{ id }] = second['notifications'] as [{ id: string }];
      expect((await office.run(`notifications read ${id} --json`)).document()).toMatchObject({ unread: 1 });
      expect(topicsOf((await office.run('notifications list --unread --json')).document())).toEqual(['bill_due_soon']);
      expect((await office.run('pemberitahuan baca --all --json')).document()).toMatchObject({ unread: 0 });
      expect((await office.run('dashboard --json')).document()).toMatchObject({ unread: 0, notifications: [] });
    }));

  test('that there are not, or that nobody named, are said', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      const unknown = await office.run('notifications read E0000000099 --json');
      expect([unknown.exit, unknown.problem()['code']]).toEqual([5, 'NOTIFICATION_UNKNOWN']);
      const none = await office.run('notifications read --json');
      expect([none.exit, none.problem()['code']]).toEqual([2, 'INPUT_NEEDED']);
    }));

  test('are handed to a command as JSON, each once, and marked as read where it took them', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      await aBillDue(office);
      const hook = 'read line; echo "$line" >> got.txt; case "$line" in *bill_issued*) exit 3;; esac\n';
      chmodSync(office.write('hook.sh', `#!/bin/sh\n${hook}`), 0o755);
      const ran = await office.run('notifications watch --for 1s --mark-read --exec ./hook.sh');
      expect(ran.exit).toBe(0);
      const got = readFileSync(join(office.folder, 'got.txt'), 'utf8').trim().split('\n');
      expect(got.map((each) => JSON.parse(each) as object)).toContainEqual(
        expect.objectContaining({
          topic: 'bill_due_soon',
          message: expect.stringContaining('October 2026'),
          read: false,
          portal: 'sandbox',
        }),
      );
      expect(ran.stderr).toContain('ended with 3');
      expect(topicsOf((await office.run('notifications list --unread --json')).document())).toEqual(['bill_issued']);
    }));

  test('that a command does not take at all are no success; a command that is not there is said at once', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      await aBillDue(office);
      const failing = await office.run('notifications watch --for 1s --exec false --json');
      expect([failing.exit, failing.stderr]).toEqual([8, expect.stringContaining('NOTIFICATIONS_NOT_TAKEN')]);
      const missing = await office.run('notifications watch --for 1s --exec ./nothing-here --lang id');
      expect([missing.exit, missing.stderr]).toEqual([2, expect.stringContaining('tidak ditemukan')]);
    }));

  test('that are watched are told as they come, a document a line, until the time is up', () =>
    inOffice({ company: 'fresh' }, async (office) => {
      await aBillDue(office);
      const { stdout, exit } = await office.run('notifications watch --for 1s --json');
      expect(exit).toBe(0);
      const told = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { topic: string; portal: string });
      expect(told.map(({ topic }) => topic)).toEqual(['bill_issued', 'bill_due_soon']);
      expect(told[0]).toMatchObject({ portal: 'sandbox', message: expect.stringContaining('October 2026') });
      expect(tooWide((await office.run('notifications watch --for 1s')).stdout)).toEqual([]);
    }));
});
