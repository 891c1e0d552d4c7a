import type { App } from '../app.js';
import { openRefusals, type RefusedKind } from '../credentials/refusals.js';
import { findPassword } from '../credentials/sources.js';
import { findTotpSecret } from '../credentials/totp.js';
import { message } from '../errors.js';
import type { Employer } from '../ledger/index.js';
import { bad, type Found, ok } from './check.js';
import { type PasswordPlace, usedOf } from './secret-places.js';
import { readablePasswords, totpSecretsHere } from './secret-sources.js';
import { storeOf } from './secret-store.js';

/** What is remembered as refused, and whether that which the next login would send is among it. */
export interface RefusedHere {
  /** Passwords and what makes codes, the newest last; `at` is ISO 8601. */
  readonly remembered: readonly { readonly what: Exclude<RefusedKind, 'change'>; readonly at: string }[];
  /** That what would be sent is refused; absent where it is not, or is not known without asking a helper. */
  readonly password?: Found | undefined;
  readonly codes?: Found | undefined;
  /** Those given; what would be used next is `refused`, where it is. */
  readonly places: readonly PasswordPlace[];
}

/**
 * @param employer with the portal that is asked now. @param places that a password may come from.
 * @param storeAnswers whether the store of secrets can be looked into.
 * @returns what no command of theirs sends again by itself; what cannot be read is another check's to say.
 */
export async function refusedHere(
  app: App,
  employer: Employer,
  places: readonly PasswordPlace[],
  storeAnswers: boolean,
): Promise<RefusedHere> {
  const refusals = openRefusals(app.folders.data, app);
  const all = await refusals.list(employer);
  const remembered = all.flatMap(({ what, at }) => (what === 'change' ? [] : [{ what, at }]));
  if (remembered.length === 0) return { remembered, places };
  const used = usedOf(places);
  const account = { employer, store: await storeOf(app, employer) };
  const password =
    used === undefined || used === 'helper'
      ? undefined
      : await readablePasswords(app, account, { storeAnswers })
          .then(findPassword)
          .catch(() => undefined);
  const codes = await totpSecretsHere(app, account, { storeAnswers })
    .then(findTotpSecret)
    .catch(() => undefined);
  const [passwordSince, codesSince] = [
    password && (await refusals.since(employer, 'password', password.password)),
    codes && (await refusals.since(employer, 'codes', codes.text)),
  ];
  const refused =
    password && passwordSince !== undefined
      ? bad(
          message('doctor.refused.password', { source: password.source, since: passwordSince }),
          message('connect.refusedBefore.help'),
        )
      : undefined;
  return {
    remembered,
    places: refused ? withRefused(places, refused) : places,
    password: refused,
    codes:
      codes && codesSince !== undefined
        ? bad(
            message('doctor.refused.codes', { source: codes.source, since: codesSince }),
            message('connect.totpRefusedBefore.help'),
          )
        : undefined,
  };
}

function withRefused(places: readonly PasswordPlace[], { finding, cure }: Found): PasswordPlace[] {
  const trouble = { code: 'PASSWORD_REFUSED_BEFORE', text: finding, help: cure };
  return places.map((place) => (place.state === 'used' ? { ...place, state: 'refused', trouble } : place));
}

/** Passwords that nobody sends any more are no fault, but explain a day on which they were. */
export function refusedList({ remembered }: Pick<RefusedHere, 'remembered'>): Found {
  return ok(remembered.length === 0 ? message('doctor.refused.none') : message('doctor.refused.list', { remembered }));
}
