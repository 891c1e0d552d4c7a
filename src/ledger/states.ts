export const states = ['intended', 'sent', 'awaiting', 'submitted', 'refused', 'cancelled'] as const;

/** What this machine knows of a report that it means to send. `README.md` beside this file draws it. */
export type State = (typeof states)[number];

/** What happens to a submission. */
export type Happening = 'send' | 'wait' | 'settle' | 'refuse' | 'cancel' | 'forget';

/**
 * The whole state machine: what each happening makes of which states. A state that it does not name stays as it is.
 * The portal's word that it has a report beats whatever was believed here.
 */
export const machine: Readonly<Record<Happening, { readonly from: readonly State[]; readonly to: State }>> = {
  send: { from: ['intended', 'awaiting', 'refused'], to: 'sent' },
  wait: { from: ['sent', 'awaiting'], to: 'awaiting' },
  settle: { from: ['intended', 'sent', 'awaiting', 'submitted', 'refused', 'cancelled'], to: 'submitted' },
  refuse: { from: ['intended', 'sent', 'awaiting', 'refused'], to: 'refused' },
  cancel: { from: ['intended', 'sent', 'awaiting', 'submitted', 'refused'], to: 'cancelled' },
  forget: { from: ['submitted'], to: 'refused' },
};
