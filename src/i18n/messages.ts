import type { en } from './en.js';

/** The English file is the list of what can be said; the Indonesian one must have the same keys and parameters. */
export type Messages = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : (typeof en)[K];
};

export type MessageKey = keyof Messages;

/** What fills a message: an object, or undefined for a fixed sentence. */
export type MessageParams<K extends MessageKey> = Messages[K] extends (params: infer P) => string ? P : undefined;

/** Keys of sentences without gaps: labels, help, titles. */
export type FixedKey = { [K in MessageKey]: Messages[K] extends string ? K : never }[MessageKey];
