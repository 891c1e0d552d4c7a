import type { Language } from './language.js';

const indonesian: Readonly<Record<string, string>> = {
  and: 'dan',
  of: 'tanggal',
  'changed by': 'diubah dengan',
  'and its change for': 'dan perubahannya untuk',
  'numbers not found': 'nomornya tidak ditemukan',
  'annulled by': 'dibatalkan oleh',
  'appeal outcome not found': 'hasil bandingnya tidak ditemukan',
  'payment channels': 'kanal pembayaran',
  January: 'Januari',
  February: 'Februari',
  May: 'Mei',
  June: 'Juni',
  July: 'Juli',
  August: 'Agustus',
  December: 'Desember',
};

const longestFirst = Object.keys(indonesian).sort((one, other) => other.length - one.length);
const words = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');

/**
 * @param article as the tables of the law cite it: `PP 44/2015 art. 18(1); PP 46/2015`.
 * @returns the same as a lawyer of the language cites it: `PP 44/2015 Pasal 18 ayat (1); PP 46/2015`.
 */
export function articleText(article: string, language: Language): string {
  if (language === 'en') return article;
  return article
    .replace(/\barts?\. (?=\d)/g, 'Pasal ')
    .replace(/(Pasal \d+)(\(\d+\))/g, '$1 ayat $2')
    .replace(words, (word) => indonesian[word] ?? word);
}

/** What a source is called that is no title of its own. */
const sources: readonly (readonly [en: string, id: string])[] = [
  ["this program's reading", 'tafsir program ini'],
  [
    'list of claim requirements published by BPJS Ketenagakerjaan',
    'daftar persyaratan klaim yang diumumkan BPJS Ketenagakerjaan',
  ],
  ['public repository list citing ', 'daftar di repositori publik yang mengutip '],
  ['public repository list', 'daftar di repositori publik'],
  ['(citing ', '(mengutip '],
  ['report (quotes the decree)', 'berita (mengutip keputusannya)'],
  ['(follows ', '(mengikuti '],
];

/** @param source as the tables of the law name it, in either language. @returns the same with what is no title in the language. */
export function sourceText(source: string, language: Language): string {
  return sources.reduce(
    (text, [en, id]) => (language === 'en' ? text.replaceAll(id, en) : text.replaceAll(en, id)),
    source,
  );
}
