import type { Message } from '../../errors.js';
import type { Speaker } from '../../i18n/index.js';

/** Sentences inside a document are said in the user's language; all else is the same in both. */
export function jsonText(document: object, speak: Speaker, indent = 0): string {
  return JSON.stringify(document, (_, value: unknown) => (isMessage(value) ? speak.say(value) : value), indent);
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'key,params';
}
