/**
 * The agency's codes of a place of work (LOKASI_PEKERJAAN): province, then the regencies (from 01) and cities (from 71)
 * in it. 514 codes from a third party's list; the Papuan provinces of 2022 are not in it, so an unknown code is a remark.
 */
const regencies: Readonly<Record<string, string>> = {
  '11': '01-18 71-75',
  '12': '01-25 71-78',
  '13': '01-12 71-77',
  '14': '01-10 71-72',
  '15': '01-09 71-72',
  '16': '01-13 71-74',
  '17': '01-09 71',
  '18': '01-13 71-72',
  '19': '01-06 71',
  '21': '01-05 71-72',
  '31': '01 71-75',
  '32': '01-18 71-79',
  '33': '01-29 71-76',
  '34': '01-04 71',
  '35': '01-29 71-79',
  '36': '01-04 71-74',
  '51': '01-08 71',
  '52': '01-08 71-72',
  '53': '01-21 71',
  '61': '01-12 71-72',
  '62': '01-13 71',
  '63': '01-11 71-72',
  '64': '01-03 07-09 11 71-72 74',
  '65': '01-04 71',
  '71': '01-11 71-74',
  '72': '01-12 71',
  '73': '01-18 22 24 26 71-73',
  '74': '01-15 71-72',
  '75': '01-05 71',
  '76': '01-06',
  '81': '01-09 71-72',
  '82': '01-08 71-72',
  '91': '01-28 71',
  '92': '01-12 71',
};

/** Every known code, four digits each. */
export const shippedLocations: ReadonlySet<string> = new Set(
  Object.entries(regencies).flatMap(([province, ranges]) =>
    ranges.split(' ').flatMap((range) => {
      const [first = '', last = first] = range.split('-');
      const count = Number(last) - Number(first) + 1;
      return Array.from({ length: count }, (_, n) => province + String(Number(first) + n).padStart(2, '0'));
    }),
  ),
);
