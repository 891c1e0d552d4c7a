import { AppError, Exit, message } from '../../../../errors.js';
import { type FaultKind, faultKinds, isResource, resourceNames, setFault } from '../../../../sandbox/index.js';
import { editDistance } from '../../../../workflows/edit-distance.js';
import { sandboxNote } from '../../../../workflows/sandbox-note.js';
import { argument, command, flag, option } from '../../../command.js';
import { readDuration } from '../../../duration.js';
import { oneOf, wholeBetween } from '../../../options.js';
import { databaseFile, db, onDatabase } from '../place.js';
import { faultDocument, faultTable } from './table.js';

const kinds = Object.keys(faultKinds) as FaultKind[];

export default command({
  arguments: [argument('kind', 'arg.fault', oneOf('kind', kinds))],
  options: [
    option('on', '--on <request>', 'opt.on', readResource),
    option('nth', '--nth <number>', 'opt.nth', wholeBetween('--nth', 1, 1_000_000)),
    option('times', '--times <number>', 'opt.times', wholeBetween('--times', 1, 1_000_000)),
    flag('always', '--always', 'opt.always'),
    option('lasting', '--for <time>', 'opt.faultFor', readDuration('--for')),
    db,
  ],
  async run(app, { kind, on, nth, times, always, lasting, db }) {
    const usual: number | null = faultKinds[kind];
    if (always && times !== undefined) throw notBoth('--always', '--times');
    if (usual === null && lasting !== undefined) throw notBoth(kind, '--for');
    const file = databaseFile(app, db, await sandboxNote(app));
    const fault = onDatabase(file, () =>
      setFault(file, {
        kind,
        resource: on ?? null,
        nth: nth ?? 1,
        times: always ? null : (times ?? 1),
        milliseconds: lasting ?? usual,
      }),
    );
    const said = message('sandbox.faultSet', { id: fault.id, ends: !always });
    return {
      view: {
        json: faultDocument(fault),
        blocks: [faultTable([fault]), { kind: 'text', text: said, tone: 'good' }],
        portal: 'sandbox',
      },
      exit: Exit.Done,
    };
  },
});

function notBoth(one: string, other: string): AppError {
  return new AppError('usage', message('usage.notTogether', { flag: one, other }), { code: 'USAGE' });
}

/** @throws AppError usage for what no request of the contract can be called. */
function readResource(word: string): string {
  if (isResource(word)) return word;
  throw new AppError('usage', message('sandbox.noResource', { word }), {
    code: 'USAGE',
    help: message('sandbox.noResource.help', { near: nearest(word) }),
  });
}

/** The months of a path stand for any: nearness is that of the words. Names in which what was written occurs come first. */
function nearest(word: string): readonly string[] {
  const asked = word.replaceAll(/\d{4}-\d{2}/g, '{period}');
  const last =
    asked
      .split(/[\s/]+/)
      .at(-1)
      ?.toLowerCase() ?? '';
  const rank = (name: string): number =>
    (last.length > 3 && name.toLowerCase().includes(last) ? 0 : 1_000) + editDistance(asked, name);
  const far = new Map(resourceNames.map((name) => [name, rank(name)]));
  return [...resourceNames].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0)).slice(0, 3);
}
