import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

const validate = 'report validate 2026-10 --file a.csv --json';

describe('what mends a file that is refused', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['is empty', '', /right file/],
    ['is no table', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /right file/],
    ['lacks a column', 'name,wage\nBudi Santoso,5000000\n', /right file/],
    ['has a wrong cell', payroll({ ...budi, wage: '5jt' }), /cells named/],
  ])('that %s', async (_what, content, cure) => {
    const desk = openDesk();
    desk.write('a.csv', content);
    const ran = await desk.run(validate);
    expect(ran.exit).toBe(3);
    expect(ran.problem()['help']).toMatch(cure);
  });

  test('that only leaves workers out is --missing', () =>
    inOffice({}, async (office) => {
      office.write('all.csv', payroll(budi, siti));
      await office.run('employees import all.csv --yes');
      office.write('a.csv', payroll(budi));
      const ran = await office.run(validate);
      expect(ran.exit).toBe(3);
      expect(ran.problem()['help']).toContain('--missing keep');
      expect(ran.problem()['help']).not.toContain('cells');
    }));
});

test('a sandbox is named by whatever it stood behind', () =>
  inOffice({}, async (office) => {
    expect((await office.run('doctor --json')).document()).toMatchObject({ portal: 'sandbox' });
  }));

test('a sandbox that runs already is named as such', async () => {
  const desk = openDesk();
  const { pid } = (await desk.run('sandbox start --background --json')).document();
  try {
    expect((await desk.run('sandbox start --background --json')).document()).toMatchObject({ pid, portal: 'sandbox' });
  } finally {
    await desk.run('sandbox stop');
  }
});

test('doctor names no portal where none answered', async () => {
  const ran = await openDesk().run('doctor --json');
  expect(JSON.parse(ran.stdout)).not.toHaveProperty('portal');
});
