import { message } from '../../errors.js';
import type { Enrolment, SecondFactor } from '../../portal/resources.js';
import type { Enabled } from '../../workflows/two-step.js';
import type { Block, View } from './view.js';

/** How the account's second factor stands. */
export function twoStepView(
  { kind, required, sentTo, enabledAt, recoveryCodesLeft }: SecondFactor,
  portal: string,
): View {
  return {
    json: { secondFactor: kind, required, sentTo, enabledAt, recoveryCodesLeft },
    blocks: [
      {
        kind: 'fields',
        fields: [
          ['field.secondFactor', { code: kind ?? 'none', label: `twoStep.kind.${kind ?? 'none'}` }],
          ['field.required', required],
          ['field.sentTo', sentTo],
          ['field.since', enabledAt === null ? null : { instant: enabledAt }],
          ['field.recoveryCodes', recoveryCodesLeft],
        ],
      },
      ...(kind !== null && recoveryCodesLeft < 3 && enabledAt !== null
        ? [{ kind: 'text', text: message('twoStep.fewCodes'), tone: 'warn' } as const]
        : []),
    ],
    portal,
  };
}

/**
 * What a person puts into an authenticator app, as a picture and as text; or where the code went.
 * @param picture draws an address as a QR code.
 */
export function enrolmentView(
  { kind, secret, sentTo }: Enrolment,
  address: string | undefined,
  picture: (address: string) => string,
): View {
  if (secret === null || address === undefined) {
    const sent = message(`twoStep.sent.${kind === 'email' ? 'email' : 'sms'}`, { sentTo: sentTo ?? '' });
    return { json: {}, blocks: [{ kind: 'text', text: sent }] };
  }
  return {
    json: {},
    blocks: [
      { kind: 'text', text: message('twoStep.scan') },
      { kind: 'verbatim', text: picture(address) },
      { kind: 'text', text: message('twoStep.orType') },
      { kind: 'verbatim', text: (secret.match(/.{1,4}/g) ?? []).join(' ') },
    ],
  };
}

/** The recovery codes, which nobody will see again. */
export function enabledView({ connection, kind, recoveryCodes, secretKept }: Enabled): View {
  const portal = connection.name;
  if (!recoveryCodes) {
    const text = message('twoStep.onAlready');
    return {
      json: { secondFactor: kind, alreadyOn: true, recoveryCodes: null, secretKept },
      blocks: [{ kind: 'text', text, tone: 'good' }],
      portal,
    };
  }
  const kept: Block[] = secretKept ? [{ kind: 'text', text: message('twoStep.secretKept'), tone: 'dim' }] : [];
  return {
    json: { secondFactor: kind, alreadyOn: false, recoveryCodes, secretKept },
    blocks: [
      { kind: 'text', text: message('twoStep.on'), tone: 'good' },
      { kind: 'text', text: message('twoStep.recoveryCodes') },
      { kind: 'verbatim', text: recoveryCodes.join('\n') },
      ...kept,
    ],
    portal,
  };
}
