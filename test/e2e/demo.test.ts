import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';

describe('the demo', () => {
  test.each([
    ['en', 'sandbox demo', 'report submit 2026-10'],
    ['id', 'latihan demo', 'laporan kirim 2026-10'],
  ])(
    'in %s plays a month to its end and leaves nothing behind',
    async (lang, line, typed) => {
      const desk = openDesk();
      const scratch = join(desk.folder, 'scratch');
      mkdirSync(scratch);
      const ran = await desk.run(`${line} --lang ${lang}`, { env: { TMPDIR: scratch } });
      expect(ran).toMatchObject({ exit: 0, stderr: '' });
      expect(ran.stdout).toMatch(/\b2610\d{8}\b/);
      expect(ran.stdout).toContain(typed);
      expect(ran.stdout).toMatch(/16[.,]373[.,]688/);
      expect(readdirSync(scratch)).toEqual([]);
    },
    60_000,
  );
});
