import { createRequire } from 'node:module';
import process from 'node:process';
import { runBounded } from './bounded-process.js';

export type KeytarAnswer =
  | { readonly value: unknown }
  | { readonly failed: string }
  | { readonly notLoaded: string }
  | { readonly late: true };

/** Calls one function of keytar with words. Never rejects. */
export type AskKeytar = (
  method: 'getPassword' | 'setPassword' | 'deletePassword',
  words: readonly string[],
  limitMs: number,
  /** What that process inherits; all of ours where absent. */
  environment?: Readonly<Record<string, string | undefined>>,
) => Promise<KeytarAnswer>;

/** A session is below 2 KB; what is more was put there by another hand. */
const mostBytes = 64 * 1024;

/** Reads `[path of keytar, method, words]` from stdin and writes the answer to stdout. */
const program = `
let text = '';
process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', async () => {
  const say = (answer) => process.stdout.write(JSON.stringify(answer));
  const [path, method, words] = JSON.parse(text);
  let keytar;
  try { keytar = require(path); } catch (error) { return say({ notLoaded: String(error) }); }
  try { say({ value: await keytar[method](...words) ?? null }); } catch (error) { say({ failed: String(error) }); }
});`;

/**
 * Calls keytar in a process of its own, which is killed when the time is up: a native call that waits for the desktop
 * holds a thread that even `process.exit` waits for. The secret goes through pipes, never through arguments.
 */
export const askKeytar: AskKeytar = async (method, words, limitMs, environment) => {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve('keytar');
  } catch (error) {
    return { notLoaded: String(error) };
  }
  const ended = await runBounded(process.execPath, ['-e', program], JSON.stringify([path, method, words]), {
    limitMs,
    mostBytes,
    ...(environment && { environment }),
  });
  if (ended.kind === 'late') return { late: true };
  return ended.kind === 'ended' ? answerOf(ended.output) : { failed: ended.kind };
};

function answerOf(text: string): KeytarAnswer {
  try {
    return JSON.parse(text) as KeytarAnswer;
  } catch {
    return { failed: 'the keychain process ended without an answer' };
  }
}
