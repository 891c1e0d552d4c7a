import type { Message } from '../../errors.js';
import type { PasswordPlace } from '../../workflows/secret-places.js';
import type { Cell, TableBlock } from './view.js';

/** Every place that a password may come from, in its order, and how it stands. */
export function placesTable(places: readonly PasswordPlace[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'source', label: 'column.passwordSource' },
      { name: 'state', label: 'column.state', wraps: true },
    ],
    rows: places.map(({ source, state, trouble }): Cell[] => [
      { code: source, label: `auth.source.${source}` },
      state === 'unusable' && trouble ? trouble.text : { code: state, label: `auth.place.${state}` },
    ]),
  };
}

/** The same for a script. */
export function placesJson(
  places: readonly PasswordPlace[],
): { source: string; state: string; reason: Message | null }[] {
  return places.map(({ source, state, trouble }) => ({ source, state, reason: trouble?.text ?? null }));
}
