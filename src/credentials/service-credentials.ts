import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The secrets that systemd may hand to a service (`LoadCredential=`, `SetCredentialEncrypted=`). */
export type ServiceCredential = 'bpjstk-password' | 'bpjstk-totp-secret' | 'bpjstk-store-key';

/**
 * Looks for a secret in `$CREDENTIALS_DIRECTORY`: the company's own (`bpjstk-password-12345678`, of a named user
 * `bpjstk-password-12345678-budi`), then the one for all.
 * @returns the path of its file; undefined where there is none.
 */
export async function serviceCredential(
  directory: string | undefined,
  name: ServiceCredential,
  whose: { readonly npp: string; readonly user?: string | undefined } | undefined,
): Promise<string | undefined> {
  if (!directory) return undefined;
  const own = whose && [name, whose.npp, whose.user].filter((part) => part !== undefined).join('-');
  for (const file of own === undefined ? [name] : [own, name]) {
    const path = join(directory, file);
    const isThere = await stat(path).then(
      () => true,
      (error: unknown) => (error as NodeJS.ErrnoException).code !== 'ENOENT',
    );
    if (isThere) return path;
  }
  return undefined;
}
