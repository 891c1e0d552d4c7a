// Where the program begins: `--version` answers at once, everything else is loaded only when it is asked for.
declare const BPJSTK_VERSION: string;

// Node would open a debugger on that signal, to which anybody on this machine can connect.
process.on('SIGUSR1', () => undefined);

const [word, ...others] = process.argv.slice(2);
const judges = others[0] === 'validate' || others[0] === 'periksa';

if (others.length === 0 && (word === '--version' || word === '-V')) {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = 7;
  });
  process.stdout.write(`${BPJSTK_VERSION}\n`);
} else {
  if (judges) (await import('./early-thread.js')).beginEarly(others);
  await import('./main.js');
}
