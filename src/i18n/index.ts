import type { Language } from './language.js';
import { safeParams } from './safe-text.js';
import type { MessageKey, MessageParams, Messages } from './messages.js';

/** Says a message in one language. */
export interface Speaker {
  readonly language: Language;
  <K extends MessageKey>(key: K, ...params: MessageParams<K> extends undefined ? [] : [MessageParams<K>]): string;
  /** A message that was put together elsewhere, its parameters checked there. */
  say(message: { readonly key: MessageKey; readonly params: object }): string;
}

/** Loads one language's sentences; the other's are not read. */
export async function speaker(language: Language): Promise<Speaker> {
  const messages: Messages = language === 'id' ? (await import('./id.js')).id : (await import('./en.js')).en;
  const fill = (key: MessageKey, params: object): string => {
    const sentence = messages[key] as string | ((params: object) => string);
    if (typeof sentence === 'string') return sentence;
    const { file } = params as { file?: unknown };
    return sentence(file === '-' ? { ...params, file: messages['file.stdin'] } : params);
  };
  const speak = (key: MessageKey, params: object = {}): string => fill(key, params);
  return Object.assign(speak, {
    language,
    // What a message is filled with may be a file's, a server's or a stranger's: a terminal is to obey none of it.
    say: (message: { key: MessageKey; params: object }) => fill(message.key, safeParams(message.params) as object),
  }) as Speaker;
}

/** @returns the language asked for: the flag, then BPJSTK_LANG, then the locale, then English. */
export function chooseLanguage(
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const chosen = flag ?? environment['BPJSTK_LANG'];
  if (chosen) return chosen.toLowerCase().startsWith('id') ? 'id' : 'en';
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('id') ? 'id' : 'en';
}
