import { message, type Message } from '../../errors.js';
import type { ClaimDocumentRow } from '../../law/types.js';
import type { RequiredStage, Requirements } from '../../workflows/claim-requirements.js';
import type { Block, Cell, TableBlock, View } from './view.js';

/** What a document is called, with the case that it is asked for in. */
export function documentName({ document, claimant, when }: ClaimDocumentRow): Message {
  return message('claims.documentAsked', { document, claimant, when });
}

/** What a claim asks for: the documents, the forms, who signs, by which article, and how sure that is. */
export function requirementsView({ kind, day, stages }: Requirements): View {
  const rows = stages.flatMap(({ documents, heirs }) => [...documents, ...heirs.filter((row) => row.claimant)]);
  const csv: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'stage', label: 'column.stage' },
      { name: 'document', label: 'column.document' },
      { name: 'what', label: 'column.requirement' },
      { name: 'form', label: 'column.formNumber' },
      { name: 'signedBy', label: 'column.signedBy' },
      { name: 'when', label: 'column.when' },
      { name: 'article', label: 'column.article' },
      { name: 'sure', label: 'column.sure' },
      { name: 'claimant', label: 'column.claimant' },
    ],
    rows: rows.map(({ stage, document, form, signedBy, when, article, sure, claimant }): Cell[] => [
      stage,
      document,
      message('claims.document', { document }),
      form ?? null,
      signedBy?.join(' ') ?? null,
      when ?? null,
      { article },
      sure,
      claimant ?? null,
    ]),
  };
  return {
    json: {
      kind,
      day,
      stages: stages.map(({ stage, clock, documents, heirs }) => ({
        stage,
        hours: clock?.hours ?? null,
        clockArticle: clock?.article ?? null,
        documents: documents.map(documentJson),
        heirs: heirs.map(documentJson),
      })),
    },
    blocks: [
      { kind: 'heading', text: message('claims.requirements', { kind, day }) },
      ...(rows.length === 0 ? [{ kind: 'text', text: message('claims.noRequirements'), tone: 'warn' } as const] : []),
      ...stages.flatMap((stage) => stageBlocks(stage, stages.length > 1)),
      ...(kind === 'JKP' ? [{ kind: 'text', text: message('claims.jkpMonths'), tone: 'dim' } as const] : []),
      { kind: 'text', text: message('claims.fileRules'), tone: 'dim' },
    ],
    csv,
  };
}

function documentJson(row: ClaimDocumentRow): object {
  const { document, form = null, signedBy = [], when = null, article, source, sure } = row;
  return { document, what: message('claims.document', row), form, signedBy, when, article, source, sure };
}

function stageBlocks({ stage, clock, documents, heirs }: RequiredStage, isOneOfSeveral: boolean): Block[] {
  return [
    ...(isOneOfSeveral ? [{ kind: 'heading', text: message('claims.stage', { stage }) } as const] : []),
    ...(clock ? [{ kind: 'text', text: message('claims.within', { stage, ...clock }), tone: 'warn' } as const] : []),
    ...listBlocks(documents),
    ...(heirs.length > 0 ? [{ kind: 'heading', text: message('claims.ofHeirs') } as const, ...listBlocks(heirs)] : []),
  ];
}

function listBlocks(documents: readonly ClaimDocumentRow[]): Block[] {
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'document', label: 'column.document' },
      { name: 'what', label: 'column.requirement', wraps: true },
      { name: 'signedBy', label: 'column.signedBy', wraps: true },
    ],
    rows: documents.map((row): Cell[] => [
      message('claims.documentWord', row),
      documentName(row),
      row.signedBy ? message('claims.signedBy', { signedBy: row.signedBy }) : null,
    ]),
  };
  const bases = documents.filter(({ article, sure }, at) => {
    return documents.findIndex((one) => one.article === article && one.sure === sure) === at;
  });
  return [table, { kind: 'text', text: message('claims.basis', { bases }), tone: 'dim' }];
}
