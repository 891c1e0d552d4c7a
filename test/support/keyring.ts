import { execFileSync, spawn } from 'node:child_process';
import process from 'node:process';
import { tempFolder } from './cli.js';

/** A keychain of the system's own kind, unlocked, on a bus of its own. */
export interface Keyring {
  /** Leads a program to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Keeps it from answering until it is thawed. */
  freeze(): void;
  thaw(): void;
  lock(): void;
  close(): Promise<void>;
}

/**
 * Starts gnome-keyring in a home of its own.
 * @param isMade whether there is a keychain in it, unlocked; a server where nobody logs in at a desktop has none.
 */
export async function openKeyring(isMade = true): Promise<Keyring> {
  const home = tempFolder();
  // The daemon is on the bus some time after it said that it runs.
  const isThere =
    'dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets';
  const script = `${isMade ? 'printf pw | gnome-keyring-daemon --unlock' : 'gnome-keyring-daemon --start'} --components=secrets >/dev/null
    until ${isThere} | grep -q true; do :; done
    echo "$DBUS_SESSION_BUS_ADDRESS" && cat`;
  const session = spawn('dbus-run-session', ['--', 'sh', '-c', script], {
    env: { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    session.stdout.once('data', (part: Buffer) => resolve(part.toString().trim()));
    session.once('error', reject);
    session.once('exit', () => reject(new Error('the keyring did not start')));
  });
  const call = (to: string, ...words: string[]): string =>
    execFileSync('dbus-send', ['--session', '--print-reply=literal', `--dest=${to}`, ...words], {
      env: { PATH: process.env['PATH'], DBUS_SESSION_BUS_ADDRESS: address },
      encoding: 'utf8',
    });
  const bus = ['org.freedesktop.DBus', '/', 'org.freedesktop.DBus.GetConnectionUnixProcessID'] as const;
  const daemon = Number(/\d+\s*$/.exec(call(...bus, 'string:org.freedesktop.secrets'))?.[0]);
  const secrets = '/org/freedesktop/secrets';
  return {
    freeze: () => process.kill(daemon, 'SIGSTOP'),
    thaw: () => process.kill(daemon, 'SIGCONT'),
    lock: () =>
      void call(
        'org.freedesktop.secrets',
        secrets,
        'org.freedesktop.Secret.Service.Lock',
        `array:objpath:${secrets}/collection/login`,
      ),
    env: { BPJSTK_NO_KEYCHAIN: '', DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: home },
    close: () =>
      new Promise((closed) => {
        session.once('exit', () => closed());
        session.stdin.end();
        // The daemon holds the other end, and may outlive its bus for a moment.
        session.stdout.destroy();
      }),
  };
}
