import { type Fault, placeOf } from './faults.js';

type Place = Pick<Fault, 'row' | 'column'>;

/**
 * @param ranges cells that are merged, as a spreadsheet calls them: `B5:B7`.
 * @returns what says where a cell is seen: of merged cells the first stands for all.
 */
export function shownIn(ranges: readonly string[]): (place: Place) => Place {
  const merged = ranges.flatMap((range) => {
    const [from, to] = range.split(':').map(placeOf);
    return from && to ? [{ from, to }] : [];
  });
  return (place) =>
    merged.find(
      ({ from, to }) =>
        from.row <= place.row && place.row <= to.row && from.column <= place.column && place.column <= to.column,
    )?.from ?? place;
}
