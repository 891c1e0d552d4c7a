import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

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
  return new Promise((resolve) => {
    let text = '';
    const child = spawn(process.execPath, ['-e', program], {
      ...(environment && { env: { ...environment } }),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    child.on('error', (error) => resolve({ failed: String(error) }));
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.stdin.on('error', (error) => resolve({ failed: String(error) }));
    child.on('close', (_code, signal) => resolve(signal === 'SIGKILL' ? { late: true } : answerOf(text)));
    child.stdin.end(JSON.stringify([path, method, words]));
  });
};

function answerOf(text: string): KeytarAnswer {
  try {
    return JSON.parse(text) as KeytarAnswer;
  } catch {
    return { failed: 'the keychain process ended without an answer' };
  }
}
