import { message } from '../../errors.js';
import { isAlarming, type LedgerDifference } from '../../workflows/compare-ledger.js';
import { type Block, type Cell, tableView, type View } from './view.js';

/** What the ledger and the portal's history say otherwise; what only one of them knows. */
export function ledgerDifferencesView(differences: readonly LedgerDifference[], portal: string): View {
  const view = tableView(
    { differences },
    {
      columns: [
        { name: 'period', label: 'column.period' },
        { name: 'kind', label: 'column.what', wraps: true },
        { name: 'reference', label: 'column.reference' },
        { name: 'here', label: 'column.here' },
        { name: 'there', label: 'column.there' },
      ],
      rows: differences.map(({ period, kind, reference, here, there }): Cell[] => {
        return [period, { code: kind, label: `ledgerDifference.${kind}` }, reference, rupiah(here), rupiah(there)];
      }),
      empty: message('history.agrees'),
    },
    { after: advice(differences) },
  );
  return { ...view, portal };
}

/** What to say of them beside something else: how many are wrong, and how to see them. */
export function ledgerDifferencesNote(differences: readonly LedgerDifference[]): Block[] {
  const wrong = differences.filter(isAlarming).length;
  const harmless = differences.length - wrong;
  return [
    ...(wrong > 0
      ? [{ kind: 'text', text: message('history.differs', { differences: wrong }), tone: 'bad' } as const]
      : []),
    ...(harmless > 0
      ? [{ kind: 'text', text: message('history.alsoDiffers', { reports: harmless }), tone: 'dim' } as const]
      : []),
  ];
}

function advice(differences: readonly LedgerDifference[]): Block[] {
  const kinds = new Set(differences.map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ kind: 'text', text: message(`ledgerDifference.${kind}.help`), tone: 'dim' }));
}

function rupiah(amount: number | null): Cell {
  return amount === null ? null : { rupiah: amount };
}
