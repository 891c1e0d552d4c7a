// Where the program begins: `--version` answers at once, everything else is loaded only when it is asked for.
declare const BPJSTK_VERSION: string;

// Node would open a debugger on that signal, to which anybody on this machine can connect.
process.on('SIGUSR1', () => undefined);

const [word, ...others] = process.argv.slice(2);

if (others.length === 0 && (word === '--version' || word === '-V')) process.stdout.write(`${BPJSTK_VERSION}\n`);
else await import('./main.js');
