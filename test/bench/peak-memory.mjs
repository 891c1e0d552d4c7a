// Loaded before a program that is measured: writes the most memory that it held, in kilobytes, when it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.once('exit', () => {
  writeFileSync(join(process.env.BENCH_PEAKS, String(process.pid)), String(process.resourceUsage().maxRSS));
});
