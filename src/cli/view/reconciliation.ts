import { message } from '../../errors.js';
import { birthDateHeader, formAmountNames, formAmounts, identityHeaders } from '../../workflows/form-amounts.js';
import type { ReconciledForm } from '../../workflows/reconcile-form.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { Block, Cell, TableBlock, View } from './view.js';

const identityNames = { name: identityHeaders.name, birthDate: birthDateHeader } as const;

type Found = NonNullable<ReconciledForm['found']>;

/** The agency's bill beside ours: who and what differs, by how much and likely why, and the totals. */
export function reconciliationView(found: Found, reveal: boolean): View {
  const { form, equal, differences, numbers, identities, onlyOurs, onlyTheirs, twice } = found;
  const { withoutNik, ours, theirs, net, agrees, npp, portal, held } = found;
  const nikOf = (nik: string | undefined): string | null => (nik ? (reveal ? nik : maskNik(nik)) : null);
  const kpjOf = (kpj: string | undefined): string | null => (kpj ? (reveal ? kpj : maskKpj(kpj)) : null);
  const shown = { nik: nikOf, kpj: kpjOf };
  const who = (one: { name: string; nik?: string; kpj?: string }): object => ({
    name: one.name,
    nik: nikOf(one.nik),
    kpj: kpjOf(one.kpj),
  });
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'nik', label: 'column.nik' },
      { name: 'amount', label: 'column.amount' },
      { name: 'ours', label: 'column.ours' },
      { name: 'theirs', label: 'column.form' },
      { name: 'difference', label: 'column.difference' },
      { name: 'why', label: 'column.why' },
    ],
    rows: [
      ...numbers.map(({ line: { person }, kind, ...said }): Cell[] => [
        person.name,
        nikOf(person.nik),
        identityHeaders[kind],
        shown[kind](said.ours),
        shown[kind](said.theirs),
        null,
        { code: 'number', label: 'form.number' },
      ]),
      ...differences.map(({ line: { person }, amount, ours: mine, theirs: portals, why }): Cell[] => [
        person.name,
        nikOf(person.nik),
        formAmounts[amount],
        { sen: mine },
        { sen: portals },
        { sen: portals - mine },
        { code: why, label: `form.why.${why}` },
      ]),
      ...onlyOurs.map(({ person, contributions }): Cell[] => [
        person.name,
        nikOf(person.nik),
        formAmounts.total,
        { sen: contributions.total },
        null,
        null,
        { code: 'onlyOurs', label: 'form.onlyOurs' },
      ]),
      ...onlyTheirs.map((one): Cell[] => [
        one.name === '' && one.employeeNo !== '' ? message('form.unnamed', { employeeNo: one.employeeNo }) : one.name,
        nikOf(one.nik),
        formAmounts.total,
        null,
        { sen: one.amounts.total },
        null,
        twice.has(one) ? { code: 'twice', label: 'form.twice' } : { code: 'onlyTheirs', label: 'form.onlyTheirs' },
      ]),
    ],
  };
  const remarks: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'nik', label: 'column.nik' },
      { name: 'what', label: 'column.what' },
      { name: 'ours', label: 'column.ours', shrinks: true },
      { name: 'theirs', label: 'column.form', shrinks: true },
    ],
    rows: identities.map(({ line: { person }, kind, ours: mine, theirs: portals }): Cell[] => [
      nikOf(person.nik) ?? kpjOf(person.kpj),
      identityNames[kind],
      mine,
      portals,
    ]),
  };
  const totals: TableBlock = {
    kind: 'table',
    columns: [
      { name: 'amount', label: 'column.amount' },
      { name: 'ours', label: 'column.ours' },
      { name: 'theirs', label: 'column.form' },
    ],
    rows: formAmountNames.map((name): Cell[] => [formAmounts[name], { sen: ours[name] }, { sen: theirs[name] }]),
  };
  const counts = {
    equal,
    differ: new Set([...differences, ...numbers].map(({ line }) => line)).size,
    onlyOurs: onlyOurs.length,
    onlyTheirs: onlyTheirs.length,
  };
  const blocks: Block[] = [
    { kind: 'heading', text: message('form.title', { period: form.period }) },
    ...(npp === undefined ? [{ kind: 'text', text: message('form.nppUnchecked', form), tone: 'warn' } as const] : []),
    ...(held ? [{ kind: 'text', text: message('form.held', { portal: portal ?? '' }), tone: 'dim' } as const] : []),
    totals,
    { kind: 'text', text: message('form.counts', counts), tone: agrees ? 'good' : 'bad' },
    ...(net ? [{ kind: 'text', text: message('form.net'), tone: 'dim' } as const] : []),
    table,
    ...(identities.length > 0
      ? [{ kind: 'text', text: message('form.identities'), tone: 'warn' } as const, remarks]
      : []),
    ...(withoutNik > 0 ? [{ kind: 'text', text: message('form.withoutNik', { count: withoutNik }) } as const] : []),
  ];
  const inRupiah = (amounts: typeof ours): object =>
    Object.fromEntries(formAmountNames.map((name) => [name, amounts[name] / 100]));
  return {
    json: {
      period: form.period,
      npp: form.npp,
      company: form.company,
      agrees,
      jkkShown: net ? 'net' : 'gross',
      workersFrom: held ? 'portal' : 'file',
      ...counts,
      withoutNik,
      totals: { ours: inRupiah(ours), form: inRupiah(theirs) },
      differences: differences.map(({ line: { person }, amount, ours: mine, theirs: portals, why }) => ({
        ...who(person),
        amount,
        ours: mine / 100,
        form: portals / 100,
        difference: (portals - mine) / 100,
        why,
      })),
      numbersDiffer: numbers.map(({ line: { person }, kind, ...said }) => ({
        ...who(person),
        column: kind,
        ours: shown[kind](said.ours),
        form: shown[kind](said.theirs),
      })),
      identityDiffers: identities.map(({ line: { person }, kind, ours: mine, theirs: portals }) => ({
        ...who(person),
        column: kind === 'name' ? 'name' : 'birth_date',
        ours: mine,
        form: portals,
      })),
      onlyInRoster: onlyOurs.map(({ person }) => who(person)),
      onlyInForm: onlyTheirs.map((one) => ({
        ...who(one),
        employeeNo: one.employeeNo || null,
        twice: twice.has(one),
      })),
    },
    blocks,
    csv: table,
    portal,
  };
}
