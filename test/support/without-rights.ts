import { chmod, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const nobody = 65_534;

/** Does work while a folder is read-only, and as a user who has no special rights where the test runs as root. */
export async function withoutRights<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  const above = dirname(folder);
  const { mode } = await stat(above);
  // It may be the machine's own folder of temporary files, which is everybody's.
  await chmod(above, mode | 0o055);
  await chmod(folder, 0o555);
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(folder, 0o755);
    await chmod(above, mode);
  }
}
