import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';

const unsaid = { BPJSTK_CONFIG_DIR: '', BPJSTK_DATA_DIR: '' };

test("folders of XDG's that are not absolute count for nothing: settings never lie where the program was run", async () => {
  const desk = openDesk({ ...unsaid, XDG_CONFIG_HOME: 'here', XDG_DATA_HOME: './here' });
  expect((await desk.run('config path --json')).document()).toEqual({
    config: join(desk.folder, '.config/bpjstk/config.json'),
    data: join(desk.folder, '.local/share/bpjstk'),
  });
  expect((await desk.run('config set divisi 001')).exit).toBe(0);
  expect(readdirSync(desk.folder)).toEqual(['.config']);
});

test('an empty HOME is none: the folders are those of the user, as the system knows it', async () => {
  const found = (await openDesk({ ...unsaid, HOME: '' }).run('config path --json')).document();
  expect([found['config'], found['data']].map((path) => isAbsolute(String(path)))).toEqual([true, true]);
});
