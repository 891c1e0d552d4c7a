import type { components } from '../contract/generated/api.js';

type Schemas = components['schemas'];

/** What the portal keeps, under the contract's own names. */
export type Challenge = Schemas['Challenge'];
export type ChallengeAnswer = Schemas['ChallengeAnswer'];
export type Enrolment = Schemas['Enrolment'];
export type SecondFactor = Schemas['SecondFactor'];
export type SecondFactorKind = Schemas['SecondFactorKind'];
export type Registration = Schemas['Registration'];
export type NewRegistration = Schemas['NewRegistration'];
export type Profile = Schemas['Profile'];
export type ProfileChange = Schemas['ProfileChange'];
export type Contacts = Schemas['Contacts'];
export type Company = Schemas['Company'];
export type EmployeeData = Schemas['EmployeeData'];
export type Participant = Schemas['Participant'];
export type Contribution = Schemas['Contribution'];
export type Balance = Schemas['Balance'];
export type JkpEligibility = Schemas['JkpEligibility'];
export type WorkerChange = Schemas['WorkerChange'];
export type EmployeeChange = Schemas['EmployeeChange'];
export type PeriodStatus = Schemas['PeriodStatus'];
export type WireLine = Schemas['ReportLine'];
export type Calculation = Schemas['Calculation'];
export type Billing = Schemas['Billing'];
export type Payment = Schemas['Payment'];
export type OpenSession = Schemas['OpenSession'];
export type User = Schemas['User'];
export type Role = Schemas['Role'];
export type Activity = Schemas['Activity'];
export type Notification = Schemas['Notification'];
export type Claim = Schemas['Claim'];
export type ClaimState = Schemas['ClaimState'];
export type ClaimDocumentKind = Schemas['ClaimDocumentKind'];
export type NewDocumentFile = Schemas['NewDocumentFile'];
export type HistoryEvent = Schemas['HistoryEvent'];
