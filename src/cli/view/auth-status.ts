import { message } from '../../errors.js';
import type { AuthStatus, NobodyKnown } from '../../workflows/auth-status.js';
import { isOldPassword } from '../../workflows/password-age.js';
import { placesJson, placesTable } from './password-places.js';
import type { Block, View } from './view.js';

/** What the first login would take a password from. */
export function nobodyView({ npp, places }: Pick<NobodyKnown, 'npp' | 'places'>): View {
  return { json: { npp: npp ?? null, session: 'none', sources: placesJson(places) }, blocks: [placesTable(places)] };
}

/** Who is logged in, where secrets are kept, and every place that a password may come from. */
export function authStatusView(status: AuthStatus): View {
  const { profile, employer, portal, store, session, expiresAt, company, passwordFrom, places, codesFrom } = status;
  const { passwordChangedAt, passwordDays, ageUnknown } = status;
  const from = passwordFrom ?? status.stopped ?? 'none';
  const { npp, divisi, user } = employer;
  const fields: Block = {
    kind: 'fields',
    fields: [
      ['field.profile', profile],
      ['field.company', company],
      ['field.npp', npp],
      ['field.divisi', divisi],
      ...(user === undefined ? [] : [['field.user', user] as const]),
      ['field.portal', portal],
      ['field.store', { code: store, label: `auth.store.${store}` }],
      ['field.session', { code: session, label: `auth.session.${session}` }],
      ['field.password', { code: from, label: `auth.password.${from}` }],
      ['field.passwordDays', ageUnknown ? message(`auth.ageUnknown.${ageUnknown}`) : passwordDays],
      ['field.codes', { code: codesFrom ?? 'none', label: `auth.codes.${codesFrom ?? 'none'}` }],
    ],
  };
  const advice: Block[] = isOldPassword(passwordDays)
    ? [{ kind: 'text', text: message('auth.passwordOld', { days: passwordDays }), tone: 'warn' }]
    : [];
  return {
    json: {
      profile,
      npp,
      divisi,
      user: user ?? null,
      company,
      store,
      session,
      expiresAt,
      passwordFrom,
      sources: placesJson(places),
      codesFrom,
      passwordChangedAt,
      passwordDays,
      passwordAgeUnknown: ageUnknown,
    },
    blocks: [fields, placesTable(places), ...advice],
    portal,
  };
}
