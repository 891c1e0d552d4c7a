import { message } from '../../errors.js';
import type { Deadline, Deadlines } from '../../report/deadlines.js';
import type { Block } from './view.js';

/** More names than this are counted, not said. */
const namesShown = 5;

/** By when newcomers, leavers and changes have to be told; who is late first. */
export function deadlineBlocks({ newcomers, leavers, changes }: Deadlines): Block[] {
  return [
    ...latenessBlocks(newcomers, 'Newcomers'),
    ...latenessBlocks(leavers, 'Leavers'),
    ...(changes.count > 0 ? [{ kind: 'text', text: message('preview.changesBy', changes) } as const] : []),
  ];
}

function latenessBlocks(deadlines: readonly Deadline[], who: 'Newcomers' | 'Leavers'): Block[] {
  const late = deadlines.filter((deadline) => deadline.late);
  const [next] = deadlines.filter((deadline) => !deadline.late);
  const said = { workers: late.length, names: late.slice(0, namesShown), more: Math.max(late.length - namesShown, 0) };
  return [
    ...(late.length > 0 ? [{ kind: 'text', text: message(`preview.late${who}`, said), tone: 'bad' } as const] : []),
    ...(next
      ? [
          {
            kind: 'text',
            text: message(`preview.next${who}`, { workers: deadlines.length - late.length, by: next.by }),
          } as const,
        ]
      : []),
  ];
}

/** Who was registered, and told to have left, later than the law allows. @param most names of each. */
export function toldLateBlocks(
  told: { readonly registeredLate: readonly Deadline[]; readonly leftLate: readonly Deadline[] },
  most = namesShown,
): Block[] {
  return (['registeredLate', 'leftLate'] as const).flatMap((what): Block[] => {
    const late = told[what];
    if (late.length === 0) return [];
    const said = {
      workers: late.length,
      names: late.slice(0, most),
      more: Math.max(late.length - most, 0),
    };
    return [{ kind: 'text', text: message(`dashboard.${what}`, said), tone: 'warn' }];
  });
}
