export type { Manner, PortalOptions, TraceEvent } from './client.js';
export { outageNotes } from './outage-notes.js';
export type { PortalMeta } from './meta.js';
export { openPortal } from './open-portal.js';
export type { Portal } from './portal.js';
export { PortalProblem, type ProblemCode } from './problems.js';
export type { Challenge, ChallengeAnswer, Enrolment, SecondFactor, SecondFactorKind } from './resources.js';
export type { Employee } from './roll.js';
export type { Session, SessionSource } from './session.js';
