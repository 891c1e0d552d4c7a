import { resolve } from 'node:path';
import { AppError, Exit, message } from '../../../errors.js';
import { startSandbox, stories } from '../../../sandbox/index.js';
import { tablesHere } from '../../../workflows/company-law-file.js';
import {
  removeSandboxNote,
  runningSandbox,
  startBehind,
  writeSandboxNote,
  type SandboxLine,
} from '../../../workflows/local-sandbox.js';
import { command, flag, option } from '../../command.js';
import { lawFile } from '../../law-options.js';
import { oneOf, wholeBetween } from '../../options.js';
import type { View } from '../../view/view.js';
import { databaseFile, db } from './place.js';

export default command({
  options: [
    option('port', '--port <number>', 'opt.port', wholeBetween('--port', 1, 65_535)),
    db,
    flag('background', '--background', 'opt.background'),
    option('now', '--now <instant>', 'opt.now', readInstant),
    option('company', '--company <story>', 'opt.company', oneOf('--company', stories)),
    option(
      'secondFactor',
      '--second-factor <sms|email>',
      'opt.secondFactor',
      oneOf('--second-factor', ['sms', 'email']),
    ),
    flag('captcha', '--captcha', 'opt.captcha'),
    lawFile,
  ],
  async run(app, { port, db, background, now, company, secondFactor, captcha, law: named }) {
    const file = databaseFile(app, db);
    const running = await runningSandbox(app);
    if (running?.db === file) {
      const { url, pid } = running;
      const said = { kind: 'text', text: message('sandbox.runsAlready', { url, pid }) } as const;
      const json = { url, npp: running.npp, password: null, pid };
      return { view: { json, blocks: [said], portal: 'sandbox' }, exit: Exit.Done };
    }
    // The law of the portal is what was shipped unless this line says otherwise: a profile's own rows are the company's.
    const law = named === undefined ? undefined : resolve(named);
    const tables = law === undefined ? undefined : await tablesHere(app, law);
    if (background) {
      // The sandbox behind inherits nothing of ours: a clock that was set is told to it.
      const set = now ?? (app.invocation.clockIsSet ? app.clock() : undefined);
      const words = [
        ...(port === undefined ? [] : ['--port', String(port)]),
        ...(set === undefined ? [] : ['--now', set.toISOString()]),
        ...(company === undefined ? [] : ['--company', company]),
        ...(secondFactor === undefined ? [] : ['--second-factor', secondFactor]),
        ...(captcha ? ['--captcha'] : []),
        ...(law === undefined ? [] : ['--law', law]),
        ...(app.invocation.logFile === undefined ? [] : ['--log-file', app.invocation.logFile]),
      ];
      return {
        view: startedView(await startBehind(app, ['sandbox', 'start', '--db', file, ...words]), file),
        exit: Exit.Done,
      };
    }
    const clockAheadMs = now === undefined ? 0 : now.getTime() - app.clock().getTime();
    const sandbox = await startSandbox({
      db: file,
      ...(port === undefined ? {} : { port }),
      clock: () => new Date(app.clock().getTime() + clockAheadMs),
      random: app.random,
      fault: (error) => {
        if (app.invocation.verbose)
          app.note(message('sandbox.fault', { what: error instanceof Error ? error.message : '' }));
      },
      ...(company === undefined ? {} : { company }),
      ...(secondFactor === undefined ? {} : { secondFactor }),
      captcha,
      served: (request) => app.log({ event: 'served', ...request }),
      ...(tables === undefined ? {} : { tables }),
    }).catch((error: unknown) => {
      throw notStarted(error, file);
    });
    const { url, npp, password } = sandbox;
    const pid = app.program.pid;
    await writeSandboxNote(app, { url, pid, db: file, npp, clockAheadMs, ...(law === undefined ? {} : { law }) });
    await app.announce(startedView({ url, npp, password, pid }, file));
    await app.untilStopped();
    await sandbox.close();
    await removeSandboxNote(app);
    return { view: null, exit: Exit.Done };
  },
});

function startedView(line: SandboxLine, file: string): View {
  const { url, npp, password, pid } = line;
  return {
    json: { url, npp, password, pid },
    blocks: [
      { kind: 'text', text: message('sandbox.listens', { url }), tone: 'good' },
      {
        kind: 'fields',
        fields: [
          ['field.npp', npp],
          ['field.password', password ?? { code: 'told', label: 'sandbox.passwordTold' }],
          ['field.database', file],
          ['field.process', String(pid)],
        ],
      },
      { kind: 'text', text: message('sandbox.next', { npp }), tone: 'dim' },
    ],
    portal: 'sandbox',
  };
}

function readInstant(raw: string): Date {
  const time = /^\d{4}-\d{2}-\d{2}(T|$)/.test(raw) ? Date.parse(raw) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time);
  throw new AppError(
    'usage',
    message('usage.badValue', { name: '--now', word: raw, expected: '2026-11-10T09:00:00+07:00' }),
    { code: 'USAGE' },
  );
}

function notStarted(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new AppError('usage', message('sandbox.portTaken'), {
      code: 'PORT_TAKEN',
      help: message('sandbox.portTaken.help'),
    });
  if (code === undefined) return error;
  return new AppError('usage', message('sandbox.databaseUnusable', { file, detail: code }), {
    code: 'SANDBOX_DATABASE',
    cause: error,
  });
}
