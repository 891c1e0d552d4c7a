import process from 'node:process';

const root = 0;

/** @returns whether nobody but this user, and root, can open a file or folder to others. On Windows everything seems root's. */
export function isOwn({ uid }: { readonly uid: number }): boolean {
  return uid === process.geteuid?.() || uid === root;
}
