// Loaded before a program that is measured: writes what it has used when it ends, the most memory that it held and the time
// of all its threads, in kilobytes and microseconds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    join(process.env.BENCH_USED, String(process.pid)),
    JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }),
  );
});
