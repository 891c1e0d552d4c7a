import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The secrets that systemd may hand to a service (`LoadCredential=`, `SetCredentialEncrypted=`). */
export type ServiceCredential = 'bpjstk-password' | 'bpjstk-totp-secret' | 'bpjstk-store-key';

/**
 * Looks for a secret in `$CREDENTIALS_DIRECTORY`: the company's own (`bpjstk-password-12345678`), then the one for all.
 * @returns the path of its file; undefined where there is none.
 */
export async function serviceCredential(
  directory: string | undefined,
  name: ServiceCredential,
  npp: string | undefined,
): Promise<string | undefined> {
  if (!directory) return undefined;
  for (const file of npp === undefined ? [name] : [`${name}-${npp}`, name]) {
    const path = join(directory, file);
    const isThere = await stat(path).then(
      () => true,
      (error: unknown) => (error as NodeJS.ErrnoException).code !== 'ENOENT',
    );
    if (isThere) return path;
  }
  return undefined;
}
