/** What a document is called in an Indonesian office, as it is typed; each is known by its English name too. */
const indonesian: Readonly<Record<string, string>> = {
  form_f3: 'formulir-f3',
  form_f3a: 'formulir-f3a',
  form_f4: 'formulir-f4',
  form_f5: 'formulir-f5',
  form_f6: 'formulir-f6',
  form_f7: 'formulir-f7',
  doctor_statement: 'keterangan-dokter',
  kpj_card: 'kartu-kpj',
  ktp: 'ktp',
  ktp_heir: 'ktp-ahli-waris',
  kk: 'kk',
  work_certificate: 'paklaring',
  work_reference: 'referensi-kerja',
  termination_proof: 'bukti-phk',
  bank_book: 'buku-tabungan',
  npwp: 'npwp',
  death_certificate: 'akta-kematian',
  heir_certificate: 'surat-ahli-waris',
  marriage_book: 'buku-nikah',
  other: 'lain',
};

/** Further words for the same. */
const also: Readonly<Record<string, string>> = {
  kpj: 'kpj_card',
  'kartu-peserta': 'kpj_card',
  'kartu-keluarga': 'kk',
  'surat-dokter': 'doctor_statement',
  'surat-kematian': 'death_certificate',
  'surat-phk': 'termination_proof',
  lainnya: 'other',
};

/** @returns a document's name as it is typed and shown in a language. */
export function documentWord(document: string, language: 'en' | 'id'): string {
  return (language === 'id' ? indonesian[document] : undefined) ?? document.replaceAll('_', '-');
}

/** @returns the code of the document that a word means in either language, however it is hyphenated; the word itself where none is. */
export function documentOfWord(word: string): string {
  const bare = word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  const kind = Object.keys(indonesian).find((code) => documentWord(code, 'en') === bare || indonesian[code] === bare);
  return kind ?? also[bare] ?? word;
}
