import type { IsoDate } from './calendar.js';
import type { Sen } from './money.js';

export const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
export type Programme = (typeof programmes)[number];

export type Payer = 'employer' | 'employee' | 'government';
export type JkkGroup = 1 | 2 | 3 | 4 | 5;
export type Scale = 'micro' | 'small' | 'medium' | 'large';
export type Citizenship = 'WNI' | 'WNA';

/** What the law of a month depends on in a company. */
export interface Company {
  readonly jkkGroup: JkkGroup;
  readonly scale: Scale;
  /** A labour-intensive industry of PP 7/2025, which had paid JKK up to January 2025. */
  readonly labourIntensive?: boolean;
  /** Chosen beyond what its scale asks. JKP is never chosen: it follows from the others. */
  readonly programmes?: readonly Programme[];
}

/** What a month's contributions depend on in a worker. */
export interface Worker {
  readonly wage: Sen;
  /** Added to the wage of the month in which it is paid (rapel). */
  readonly backPay?: Sen;
  /** Without it the worker counts as younger than every age limit. */
  readonly birthDate?: IsoDate;
  /** WNI when absent. */
  readonly citizenship?: Citizenship;
  /** Months worked in Indonesia; asked of foreigners alone, enough when absent. */
  readonly monthsWorked?: number;
  /** Chosen beyond what the company must have; what age, citizenship and JKP's conditions rule out stays out. */
  readonly programmes?: readonly Programme[];
  /** A daily, piece-rate or PKWT worker of construction whose wage is known. */
  readonly construction?: boolean;
  /** When JKP began for the worker; the first day of the period when absent. */
  readonly jkpRegisteredOn?: IsoDate;
}

/** H: primary text or several independent sources; M: one decent secondary source; L: weak, or an inference. */
type Certainty = 'H' | 'M' | 'L';

/** One row of the law: what holds from a month (or date) to another, and who says so. */
export interface Row {
  /** First month `YYYY-MM` (of holidays: date `YYYY-MM-DD`) in force. */
  readonly from: string;
  /** Last month or date in force; absent while it still is. */
  readonly to?: string;
  readonly article: string;
  readonly source: string;
  readonly sure: Certainty;
  /** A row of the company's own file, not one that was shipped. */
  readonly own?: true;
}

interface JkkRow extends Row {
  readonly group: JkkGroup;
  readonly ratePpm: number;
}

interface RateRow extends Row {
  readonly ratePpm: number;
}

interface SharedRateRow extends RateRow {
  readonly payer: 'employer' | 'employee';
}

interface CapRow extends Row {
  /** Rupiah a month. */
  readonly cap: number;
  /** Of the last row: the month for which the next is due; from then on it is only the last known. */
  readonly nextDue?: string;
}

export interface JkpRow extends Row {
  /** Rupiah a month. */
  readonly cap: number;
  readonly governmentPpm: number;
  readonly fromJkkPpm: number;
  readonly fromJkmPpm: number;
  /** The worker is not yet this old when registered. */
  readonly belowAge: number;
}

interface ReliefRow extends Row {
  readonly programme: 'JKK' | 'JKM';
  /** What is left of the rate, in parts per million of it. */
  readonly keepPpm: number;
  /** For labour-intensive industries alone; else for every company. */
  readonly labourIntensive: boolean;
}

interface PensionAgeRow extends Row {
  readonly age: number;
}

interface ScaleRow extends Row {
  readonly scale: Scale;
  readonly programmes: readonly Programme[];
  /** The programmes that a worker must be in to be in JKP. */
  readonly jkpNeeds: readonly Programme[];
}

export interface ForeignerRow extends Row {
  readonly programmes: readonly Programme[];
  readonly monthsWorked: number;
}

interface DueDayRow extends Row {
  /** Day of the month after the contribution month. */
  readonly day: number;
}

/** JP that a company which applied need not pay at once. */
export interface JpDeferralRow extends Row {
  /** The part of JP that is deferred. */
  readonly deferredPpm: number;
  readonly scales: readonly Scale[];
  /** Dates by which paying what was deferred begins, and has ended. */
  readonly repayFrom: string;
  readonly repayBy: string;
}

/** How a wage that is not paid by the month becomes one. */
export type WageKind = 'daily' | 'piece-rate' | 'weather';

interface AverageWageRow extends Row {
  readonly kind: WageKind;
  /** Of a daily wage: what it is multiplied by; else: the months whose mean it is. */
  readonly count: number;
}

/** What an employer must tell the agency in time. */
export type DeadlineKind = 'register' | 'change' | 'accident' | 'accident-outcome';

interface DeadlineRow extends Row {
  readonly kind: DeadlineKind;
  readonly count: number;
  readonly unit: 'days' | 'working-days' | 'hours';
}

/** What a claim asks for, under the contract's names. */
export const claimDocuments = [
  'form_f3',
  'form_f3a',
  'form_f4',
  'form_f5',
  'form_f6',
  'form_f7',
  'doctor_statement',
  'kpj_card',
  'ktp',
  'ktp_heir',
  'kk',
  'work_certificate',
  'work_reference',
  'termination_proof',
  'bank_book',
  'npwp',
  'death_certificate',
  'heir_certificate',
  'marriage_book',
] as const;

export type ClaimDocument = (typeof claimDocuments)[number];

/** What makes a document necessary that is not always asked for. */
export const claimConditions = ['balance-above-50-million', 'heir-is-spouse'] as const;

/** Who claims: the worker, or the heirs of one who died. */
export const claimants = ['worker', 'heirs'] as const;

export type Claimant = (typeof claimants)[number];

/** Who signs a document that is written for a claim. */
export const signers = ['employer', 'worker', 'heir', 'doctor', 'authority'] as const;

export interface ClaimDocumentRow extends Row {
  readonly claim: Programme;
  /** 2 is the second report of a work accident, which applies for the benefit. */
  readonly stage: 1 | 2;
  readonly document: ClaimDocument;
  /** Whose list it is on; on both when absent. */
  readonly claimant?: Claimant;
  /** The agency's number of the form. */
  readonly form?: string;
  /** Asked for in that case alone; always when absent. */
  readonly when?: (typeof claimConditions)[number];
  readonly signedBy?: readonly (typeof signers)[number][];
}

/** The lowest wage that a governor allows in a province (UMP). */
interface MinimumWageRow extends Row {
  /** The province's code in the home ministry's list: 31 for DKI Jakarta. */
  readonly province: number;
  /** Rupiah a month. */
  readonly wage: number;
}

type HolidayKind = 'national' | 'shared-leave';

export interface Holiday {
  readonly date: string;
  readonly kind: HolidayKind;
  readonly name: string;
}

export interface HolidayRow extends Row {
  readonly days: readonly Holiday[];
}

/** What a benefit's amount is a part of. */
export type BenefitUnit = 'rupiah' | 'wage' | 'balance' | 'contributions' | 'pension';

/** What a programme pays out, to whom it is due. */
/** What has to have come to pass before a benefit is paid. */
export const benefitEvents = ['accident', 'death', 'dismissal', 'end-of-work', 'pension-age'] as const;

export type BenefitEvent = (typeof benefitEvents)[number];

export interface BenefitRow extends Row {
  readonly programme: Programme;
  readonly benefit: string;
  /** What it is paid for; for the months paid alone when absent. */
  readonly event?: BenefitEvent;
  readonly unit: BenefitUnit;
  /** Rupiah; else parts per million of the wage, of the JHT balance, of what was paid for the programme, or of the average wage for a year of contributions. */
  readonly amount: number;
  /** How often it is paid, or how many months of it there are. */
  readonly times: number;
  /** The months of contributions that it asks for. */
  readonly afterMonths: number;
  /** Of how many months; of all of them when absent. */
  readonly withinMonths?: number;
  /** With so many months paid there is something else in its place. */
  readonly beforeMonths?: number;
  /** When there is still a right to it once the work has ended. */
  readonly afterWork: 'always' | 'died' | 'dismissed' | 'never';
  /** For how many months after that; for ever when absent. */
  readonly claimMonths?: number;
}

/** A reading of the law where its text is silent, which a company may want otherwise. */
interface AssumptionRow extends Row {
  readonly name: string;
  readonly programmes: readonly Programme[];
  readonly choice: string;
}

/** The law as data: one key a file in `tables/`. */
export interface Tables {
  readonly jkk: readonly JkkRow[];
  readonly construction: readonly RateRow[];
  readonly jkm: readonly RateRow[];
  readonly jht: readonly SharedRateRow[];
  readonly jp: readonly SharedRateRow[];
  readonly 'jp-cap': readonly CapRow[];
  readonly jkp: readonly JkpRow[];
  readonly relief: readonly ReliefRow[];
  readonly 'pension-age': readonly PensionAgeRow[];
  readonly scale: readonly ScaleRow[];
  readonly foreigner: readonly ForeignerRow[];
  readonly 'due-day': readonly DueDayRow[];
  readonly fine: readonly RateRow[];
  readonly 'jp-deferral': readonly JpDeferralRow[];
  readonly 'average-wage': readonly AverageWageRow[];
  readonly deadline: readonly DeadlineRow[];
  readonly 'claim-document': readonly ClaimDocumentRow[];
  readonly 'minimum-wage': readonly MinimumWageRow[];
  readonly holidays: readonly HolidayRow[];
  readonly benefit: readonly BenefitRow[];
  readonly 'jht-growth': readonly RateRow[];
  readonly assumption: readonly AssumptionRow[];
}

export type Topic = keyof Tables;
export type LawRow = Tables[Topic][number];
