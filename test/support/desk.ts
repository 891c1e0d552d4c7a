import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, type CliResult, runCli, tempFolder } from './cli.js';

/** The day on which the tests play, unless they say otherwise. */
export const tenthOfNovember = '2026-11-10T09:00:00+07:00';

/** @returns the path of a file among the fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
}

/** What a command line answered. */
export interface Ran extends CliResult {
  /** The document on stdout. @throws SyntaxError when stdout is anything else. */
  document(): Record<string, unknown>;
  /** What the error document on stderr says. @throws SyntaxError when stderr is anything else. */
  problem(): Record<string, unknown>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** All of standard input. */
  readonly input?: string | Uint8Array;
}

/** A desk of one's own: a folder, with the settings and the data of a clerk in it. */
export interface Desk {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the program on a line of words between blanks, in the desk's folder. */
  run(line: string, options?: RunOptions): Promise<Ran>;
  /** Writes a file into the folder. @returns its path. */
  write(name: string, content: string | Uint8Array): string;
}

/** @param env besides what every desk has: folders of its own, no keychain, a set clock. */
export function openDesk(env: Readonly<Record<string, string>> = {}): Desk {
  const folder = tempFolder();
  const own = cleanEnvironment({
    HOME: folder,
    BPJSTK_CONFIG_DIR: join(folder, 'config'),
    BPJSTK_DATA_DIR: join(folder, 'data'),
    BPJSTK_NOW: tenthOfNovember,
    ...env,
  });
  return {
    folder,
    env: own,
    run: async (line, { env: more, input = '' } = {}) => {
      const ran = await runCli(line.split(' '), { env: { ...own, ...more }, input, cwd: folder });
      return {
        ...ran,
        document: () => JSON.parse(ran.stdout) as Record<string, unknown>,
        problem: () => (JSON.parse(ran.stderr) as { error: Record<string, unknown> }).error,
      };
    },
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
