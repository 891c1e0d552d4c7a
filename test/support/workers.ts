/** What a row of a test says, by column; what it leaves out is as in `anyone`. */
export type Row = Readonly<Record<string, string | number>>;

const anyone: Row = {
  name: 'Budi Santoso',
  nik: '3171011508900001',
  birth_date: '1990-08-15',
  gender: 'L',
  marital_status: 'Y',
  contract_type: 'PKWTT',
  wage: 5_000_000,
  location_code: '3275',
  start_date: '2018-03-01',
};

/** Three invented people, whole enough to be registered. */
export const budi: Row = anyone;
export const siti: Row = {
  ...anyone,
  name: 'Siti Nurhaliza Rahmawati',
  nik: '3174056701920002',
  birth_date: '1992-01-27',
  gender: 'P',
};
export const agus: Row = { ...anyone, name: 'Agus Setiawan', nik: '3273060311850003', birth_date: '1985-11-03' };

/** @returns a payroll file of these rows; its columns are all that any row has. */
export function payroll(...rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\n`).join('');
}
