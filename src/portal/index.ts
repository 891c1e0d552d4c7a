export type { PortalOptions, TraceEvent } from './client.js';
export type { PortalMeta } from './meta.js';
export { type Login, openPortal, type Portal } from './portal.js';
export { PortalProblem, type Problem, type ProblemCode } from './problems.js';
export type { Employee, Gathered } from './roll.js';
export type { Session, SessionSource } from './session.js';
