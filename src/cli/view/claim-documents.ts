import { message } from '../../errors.js';
import type { Attached, AttachPlan } from '../../workflows/attach-document.js';
import { warning } from './law-rows.js';
import type { Block, Cell, TableBlock, View } from './view.js';

function filesTable({ files }: AttachPlan): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'page', label: 'column.page' },
      { name: 'file', label: 'column.file', wraps: true },
      { name: 'mediaType', label: 'column.mediaType' },
      { name: 'bytes', label: 'column.bytes' },
    ],
    rows: files.map(({ name, mediaType, size }, at): Cell[] => [at + 1, name, mediaType, size]),
  };
}

/** What would be sent, to be read before the question. */
export function attachPlanView(plan: AttachPlan): View {
  const { document, claim } = plan;
  const { claimId } = claim;
  return {
    json: {},
    blocks: [
      { kind: 'heading', text: message('claims.attaching', { claimId, document }) },
      filesTable(plan),
      ...replaced(plan),
    ],
  };
}

/** What goes, and how it would stay. */
function replaced({ replaces }: AttachPlan): Block[] {
  return replaces === 0 ? [] : [warning(message('claims.replaces', { replaces }))];
}

export function attachedView(attached: Attached): View {
  const { connection, claim, document, files, sent, parts, replaces, pages } = attached;
  const said = !attached.attached
    ? message('claims.notAttached')
    : sent === 0
      ? message('claims.alreadyAttached', { document })
      : message('claims.attached', { document, sent, parts });
  const table = filesTable(attached);
  return {
    json: {
      claimId: claim.claimId,
      document,
      files: files.map(({ name, mediaType, size }) => ({ name, mediaType, size })),
      replaces,
      pages,
      parts,
      sent,
      attached: attached.attached,
    },
    blocks: [table, ...replaced(attached), { kind: 'text', text: said, tone: attached.attached ? 'good' : 'warn' }],
    csv: table,
    portal: connection.name,
  };
}
