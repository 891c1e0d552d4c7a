/** Each page of help that is about a matter and not about one command, and its Indonesian word. */
export const topics = {
  login: 'masuk',
  files: 'berkas',
  month: 'bulan',
  'late-payment': 'terlambat',
  leavers: 'keluar',
  claims: 'klaim',
  'new-company': 'perusahaan-baru',
  phishing: 'penipuan',
  breach: 'kebocoran',
  'no-answer': 'tanpa-jawaban',
  machine: 'komputer',
  'command-line': 'baris-perintah',
} as const;

export type Topic = keyof typeof topics;

/** @returns the topic that words of either language name: `late payment` as `late-payment`. */
export function topicNamed(words: readonly string[]): Topic | undefined {
  const word = words.join('-').toLowerCase();
  return (Object.keys(topics) as Topic[]).find((name) => name === word || topics[name] === word);
}

export interface TopicPage {
  /** What it is about, in one line. */
  readonly title: string;
  /** Words that somebody with this trouble would look for, and that the page itself does not say. */
  readonly also: string;
  /** Laid out for 80 columns; a line that begins with two spaces and `bpjstk` is a command. */
  readonly text: string;
}

export type TopicPages = { readonly [T in Topic]: TopicPage };
