import { join } from 'node:path';
import { message } from '../../errors.js';
import type { SippExport } from '../../workflows/export-sipp.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { CheckedRoster } from '../../workflows/validate-roster.js';
import { diagnosticJson, type Shown } from './roster.js';
import { shownNumbers, sippAssumptions, sippToDo } from './sipp-to-do.js';
import type { Block, Cell, TableBlock, View } from './view.js';

/** The files that were written for the agency's portal, and what they leave to a person. */
export function sippExportView(
  checked: CheckedRoster,
  written: NonNullable<SippExport['written']>,
  { reveal, all }: Shown,
): View {
  const { period, folder, files, upload, plan, templates, wagesChanged, against, portal } = written;
  const toDo = sippToDo(written, reveal);
  const who = ({ name, nik = '', kpj = '' }: { name: string; nik?: string; kpj?: string }): object => ({
    name,
    nik: nik === '' ? null : reveal ? nik : maskNik(nik),
    kpj: kpj === '' ? null : reveal ? kpj : maskKpj(kpj),
  });
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'file', label: 'column.file' },
      { name: 'kind', label: 'column.kind' },
      { name: 'rows', label: 'column.rows' },
      { name: 'sha256', label: 'column.digest' },
    ],
    rows: files.map(({ name, kind, rows, sha256 }): Cell[] => [
      name,
      { code: kind, label: `sipp.kind.${kind}` },
      rows,
      sha256,
    ]),
  };
  const shown: TableBlock = {
    ...table,
    columns: table.columns.slice(0, 3),
    rows: table.rows.map((row) => row.slice(0, 3)),
  };
  const blocks: Block[] = [
    { kind: 'diagnostics', file: checked.file, diagnostics: checked.diagnostics, reveal, all },
    shown,
    ...toDo.map((text): Block => ({ kind: 'item', mark: '!', text, tone: 'warn' })),
    { kind: 'text', text: message('sipp.written', { folder }), tone: 'good' },
  ];
  return {
    json: {
      period,
      folder,
      against,
      files: files.map((file) => ({ file: join(folder, file.name), ...file })),
      newcomers: upload.newcomers.length,
      leavers: plan.leaving.length,
      updated: plan.updated.length,
      wages: {
        changed: wagesChanged,
        templates: templates.length,
        onlyInTemplate: templates.flatMap(({ onlyTemplate }) => onlyTemplate.map(who)),
        onlyInRoster: upload.withoutWageRow.map(who),
        otherwise: templates.flatMap(({ otherwise }) =>
          otherwise.map(({ person, says }) => ({ ...who(person), inTemplate: says })),
        ),
      },
      numbersDiffer: upload.otherNumbers.map((one) => ({
        ...who(one.person),
        column: one.kind,
        ...shownNumbers(one, reveal),
        in: one.sources.map(({ name }) => name),
      })),
      assumedLeavers: upload.assumedDeparture.map(({ person, endDate }) => ({ ...who(person), endDate })),
      toCome: plan.toCome.map(who),
      deaths: upload.deaths.map(({ person }) => who(person)),
      toDo,
      assumed: sippAssumptions(written).map((key) => message(key)),
      submitted: false,
      diagnostics: checked.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, reveal)),
    },
    blocks,
    csv: table,
    portal,
  };
}
