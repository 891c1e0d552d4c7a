import type { Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import {
  activate,
  beginRegistration,
  knownRegistration,
  registrationTold,
  resend,
  sendNpp,
  takeOtp,
} from '../registrations.js';

type Operations =
  | 'startRegistration'
  | 'getRegistration'
  | 'resendRegistrationCode'
  | 'answerOtp'
  | 'activateRegistration'
  | 'forgotNpp';

export const registrations: Pick<Handlers, Operations> = {
  startRegistration: ({ context, header, body, now }) =>
    context.db.write(() => ({
      status: 200,
      body: registrationTold(beginRegistration(context, header['Idempotency-Key'], body, now)),
    })),

  getRegistration: ({ context, path }) =>
    context.db.read(() => ({
      status: 200,
      body: registrationTold(knownRegistration(context, path.registrationId)),
    })),

  resendRegistrationCode: ({ context, path, now }) =>
    context.db.write(() => {
      const row = resend(context, knownRegistration(context, path.registrationId), now);
      return { status: 200, body: registrationTold(row) };
    }),

  answerOtp: ({ context, path, body, now }) => {
    const row = context.db.write(() =>
      takeOtp(context, knownRegistration(context, path.registrationId), body.code, now),
    );
    if (row instanceof Refusal) throw row;
    return { status: 200, body: registrationTold(row) };
  },

  activateRegistration: async ({ context, path, body, now }) => {
    const row = await activate(context, path.registrationId, body, now);
    return { status: 200, body: registrationTold(row) };
  },

  forgotNpp: ({ context, body, now }) =>
    context.db.write(() => {
      sendNpp(context, body.email, now);
      return { status: 204 };
    }),
};
