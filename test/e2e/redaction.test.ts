import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { inOffice } from '../support/office.js';

describe('a portal that says a secret back', () => {
  test.each(['', ' --json', ' --verbose'])('does not have it shown: dashboard%s', (form) =>
    inOffice({ company: 'demo' }, async (office) => {
      let token = '';
      const twist = (asked: string, body: string): string => {
        if (asked === 'POST /auth/login') token = (JSON.parse(body) as { accessToken: string }).accessToken;
        if (asked !== 'GET /company') return body;
        const name = `PT ${office.password} ${token} 3174056701920002`;
        return JSON.stringify({ ...(JSON.parse(body) as object), name });
      };
      const gate = await openGate(office.url, undefined, twist);
      const { stdout, stderr } = await office.run(`dashboard${form}`, { env: { BPJSTK_PORTAL: gate.url } });
      gate.close();
      expect(token).toMatch(/^[\w-]{16,}$/);
      expect(stdout.replace(/\s+/g, ' ')).toContain('PT •••••• •••••• 3174••••••••0002');
      for (const secret of [office.password, token]) expect(stdout + stderr).not.toContain(secret);
    }),
  );
});

test('the trace of a request shows its address without the number of the worker in it', () =>
  inOffice({ company: 'small' }, async (office) => {
    const [worker] = (await office.run('employees list --reveal --json')).document()['employees'] as { kpj: string }[];
    const kpj = String(worker?.kpj);
    const { stderr, exit } = await office.run(`participant jkp ${kpj} --verbose`);
    expect([exit, kpj]).toEqual([0, expect.stringMatching(/^\d{11}$/)]);
    expect(stderr).toContain('"path":"/participants/{kpj}/jkp"');
    expect(stderr).not.toContain(kpj);
  }));

describe('what nobody caught', () => {
  /** Throws once the program is ready to be told of it. */
  const fault = `const wait = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return;
    clearInterval(wait);
    throw new RangeError('no place for Rahasia-12345');
  }, 1);`;
  const env = {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(fault)}`,
    BPJSTK_PASSWORD: 'Rahasia-12345',
  };

  test.each([
    ['', /^Error: [^→]*RangeError: no place for\s••••••\n→ [^]*bpjstk\//],
    [' --json', /^\{"error":\{"code":"UNEXPECTED","exit":1,"message":"[^"]*no place for ••••••/],
  ])('is exit 1 and a sentence, without a stack trace or a secret: sandbox start%s', async (form, said) => {
    const ran = await openDesk(env).run(`sandbox start${form}`);
    expect(ran.exit).toBe(1);
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr).not.toMatch(/Rahasia|^ +at /m);
  });

  test('leaves no password in the report that Node itself writes of a crash', async () => {
    const report = `process.on('exit', () => process.report.writeReport('report.json'));`;
    const desk = openDesk({ ...env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(report)}` });
    await desk.run('auth status');
    const written = readFileSync(join(desk.folder, 'report.json'), 'utf8');
    expect(written).toContain('"environmentVariables"');
    expect(written).not.toContain('Rahasia-12345');
  });
});
