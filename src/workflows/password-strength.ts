import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What people here think of first. */
const usual = (
  'rahasia sandi katasandi sayang cinta bismillah alhamdulillah allah indonesia merdeka garuda bpjs bpjstk jamsostek ' +
  'ketenagakerjaan iuran gaji kerja karyawan perusahaan kantor admin keuangan personalia tahun bulan hari selamat ' +
  'januari februari maret april mei juni juli agustus september oktober november desember ' +
  'senin selasa rabu kamis jumat sabtu minggu jakarta surabaya bandung bekasi medan tangerang depok semarang palembang ' +
  'makassar batam bogor malang padang denpasar bali yogyakarta jogja solo anak ibu bapak ayah mama papa'
).split(' ');

/**
 * Half a megabyte of words that are tried first comes with it: load it when there is something to judge.
 * @param own words that a stranger would try for this account. @returns 0, guessed at once, to 4.
 */
export function strengthOf(password: string, own: readonly string[]): number {
  const judge = new ZxcvbnFactory({ dictionary: { ...dictionary, usual }, graphs: adjacencyGraphs });
  return judge.check(password, [...own]).score;
}
