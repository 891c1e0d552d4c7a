export const states = ['intended', 'sent', 'submitted', 'refused', 'cancelled'] as const;

/** What this machine knows of a report that it means to send. `README.md` beside this file draws it. */
export type State = (typeof states)[number];

/** What happens to a submission. */
export type Happening = 'send' | 'settle' | 'refuse' | 'cancel';

/**
 * The whole state machine: what each happening makes of which states. A state that it does not name stays as it is.
 * The portal's word that it has a report beats whatever was believed here.
 */
export const machine: Readonly<Record<Happening, { readonly from: readonly State[]; readonly to: State }>> = {
  send: { from: ['intended', 'refused'], to: 'sent' },
  settle: { from: ['intended', 'sent', 'submitted', 'refused', 'cancelled'], to: 'submitted' },
  refuse: { from: ['intended', 'sent', 'refused'], to: 'refused' },
  cancel: { from: ['intended', 'sent', 'submitted', 'refused'], to: 'cancelled' },
};
