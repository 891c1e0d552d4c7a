import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Portal } from '../portal/index.js';
import type { Calculation, EmployeeChange, PeriodStatus, WireLine } from '../portal/resources.js';
import { differencesOf, type Difference } from '../report/differences.js';
import type { KeptLine, LongReport } from '../report/long-report.js';
import { paired } from '../report/paired.js';
import type { Rows } from '../report/rows.js';
import { portalName, type Connection, type Employer } from './connect.js';
import { identified } from './held-report.js';
import { overtaken } from './overtaken.js';
import { linesPerPart, packedParts } from './packed-parts.js';
import { namingRefused, type RefusedWorker } from './refused-workers.js';

/** The portal reckons otherwise: nothing was finalised. */
export class FiguresDiffer extends AppError {
  constructor(
    readonly differences: readonly Difference[],
    readonly portal: string,
    period: string,
    ours: number,
    theirs: number,
  ) {
    const workers = new Set(differences.map((d) => d.identity)).size;
    super('check', message('report.figuresDiffer', { period, workers, ours, theirs }), {
      code: 'FIGURES_DIFFER',
      help: message(workers > 0 ? 'report.figuresDiffer.help' : 'report.figuresDiffer.totalAlone'),
    });
  }
}

/**
 * Sends changes of workers as batches that the portal applies whole or not at all.
 * The key comes from what is sent and from the list it was reckoned from, so that a batch sent twice is applied once.
 * @param version of the portal's list of workers. @returns the version afterwards.
 */
export async function sendEmployees(
  app: App,
  portal: Portal,
  employer: Employer,
  changes: Rows<EmployeeChange>,
  version: string,
): Promise<string> {
  let current = version;
  let before = 0;
  for await (const batch of packedParts(changes, (change) => change)) {
    app.progress.step(message('progress.employees'), before, changes.length);
    const key = hash([employer.npp, employer.divisi, current, batch.digest]);
    const stands = message('stopped.employees', { done: before + batch.length, of: changes.length });
    const send = () => app.finishing(() => portal.sendEmployees(batch, current, key), stands);
    const sent = namingRefused(send, { rows: changes, first: before, who: whoseChange });
    current = (await sent.catch(tellEmployeesChanged)).version;
    before += batch.length;
  }
  return current;
}

/**
 * Begins a report, or goes on with the draft of an earlier run; `key` names it.
 * @returns the numbers of the parts that the portal has. @throws what the portal refuses: the month may be reported by now.
 */
export async function beginDraft(
  portal: Portal,
  { period, digest, lines }: LongReport,
  key: string,
  revision: number,
): Promise<ReadonlySet<number>> {
  const wanted = { revision, digest, employees: lines.length, parts: partsOf(lines) };
  const draft = await portal.putDraft(period, wanted, key);
  return new Set((draft.amendment ?? draft).partsReceived);
}

function tellEmployeesChanged(error: unknown): never {
  throw error instanceof AppError && error.code === 'EMPLOYEES_CHANGED' ? overtaken(error) : error;
}

/**
 * Sends the lines of a report that was begun, has the portal reckon them, compares every figure, and finalises.
 * `key` names the report in every request, and is asked for where no answer comes.
 * @param begun what `beginDraft` was asked, and the parts that the portal has. @throws FiguresDiffer before anything is finalised;
 *   locked where another machine's run has put its own draft in the place of this one; what the portal refuses.
 */
export async function sendReport(
  app: App,
  connection: Pick<Connection, 'portal' | 'employer'>,
  report: LongReport,
  begun: Begun,
): Promise<PeriodStatus> {
  try {
    return await sendBegun(app, connection, report, begun);
  } catch (error) {
    throw (await isReplaced(connection.portal, report.period, begun.key, error)) ? overtaken(error as AppError) : error;
  }
}

interface Begun {
  readonly key: string;
  readonly revision: number;
  readonly received: ReadonlySet<number>;
}

/** Whether what the portal refused is a draft in whose place there is another. A report that is there is to be read first. */
async function isReplaced(portal: Portal, period: string, key: string, error: unknown): Promise<boolean> {
  if (!(error instanceof AppError) || error.kind !== 'refused' || error.code === 'PERIOD_ALREADY_REPORTED')
    return false;
  const status = await portal.period(period).catch(() => undefined);
  const held = (status?.amendment ?? status)?.key;
  return held !== undefined && held !== null && held !== key;
}

async function sendBegun(
  app: App,
  { portal, employer }: Pick<Connection, 'portal' | 'employer'>,
  report: LongReport,
  begun: Begun,
): Promise<PeriodStatus> {
  const { key, revision, received } = begun;
  const { period, digest, lines } = report;
  const last = partsOf(lines);
  const send = async (there: ReadonlySet<number>): Promise<void> => {
    let part = 0;
    for await (const chunk of packedParts(lines, wireLine, there)) {
      part++;
      if (chunk === undefined) continue;
      app.progress.step(message('progress.lines'), (part - 1) * linesPerPart, lines.length);
      const stands = message('stopped.lines', { part, parts: last });
      const put = (): Promise<unknown> =>
        app.finishing(() => portal.putLines(period, part, chunk, `${key}.${part}`), stands);
      await namingRefused(put, { rows: lines, first: (part - 1) * linesPerPart, who: whoseLine });
    }
  };
  const calculate = (): Promise<Calculation> => {
    app.progress.step(message('progress.calculating'));
    const stands = message('stopped.calculated', { parts: last });
    return app.finishing(() => portal.calculate(period, digest, `${key}.calculate`), stands);
  };
  await send(received);
  const calculation = await calculate().catch(async (error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'DIGEST_MISMATCH') throw error;
    // A part of another report, that the network had kept, has come after ours.
    await send(new Set());
    return calculate();
  });
  app.progress.step(message('progress.comparing'));
  const differences = await compareFigures(portal, report, revision);
  if (differences.length > 0 || calculation.total !== report.total || calculation.employees !== lines.length) {
    throw new FiguresDiffer(differences, portalName(employer), period, report.total, calculation.total);
  }
  app.progress.step(message('progress.finalising'));
  try {
    const finalise = (): Promise<PeriodStatus> =>
      portal.finalise(period, { digest, total: report.total }, `${key}.finalise`);
    return await app.finishing(finalise, message('stopped.finalised'));
  } catch (error) {
    const there = isUnanswered(error) ? await reportOf(portal, period, key) : undefined;
    if (there) return there;
    throw error;
  }
}

const partsOf = ({ length }: Rows<KeptLine>): number => Math.ceil(length / linesPerPart);

function isUnanswered(error: unknown): boolean {
  return error instanceof AppError && error.code === 'OUTCOME_UNKNOWN';
}

/** @returns the month where the report with this key is there; undefined where it is not, or the portal still says nothing. */
async function reportOf(portal: Portal, period: string, key: string): Promise<PeriodStatus | undefined> {
  const status = await portal.period(period).catch(() => undefined);
  return status?.key === key && status.receipt !== null ? status : undefined;
}

/** @returns every figure that differs, also of those whom only one side has; both sides are sorted by identity. */
async function compareFigures(portal: Portal, report: LongReport, revision: number): Promise<Difference[]> {
  const differences: Difference[] = [];
  const figures = identified(portal.calculationLines(report.period, revision));
  for await (const [ours, theirs] of paired(report.lines, figures)) {
    if (ours) differences.push(...differencesOf(ours, theirs?.amounts ?? {}));
    else {
      const { identity, amounts } = theirs;
      const jkk = amounts.jkk ?? 0;
      differences.push({ identity, name: '', programme: 'JKK', payer: 'employer', ours: null, theirs: jkk });
    }
  }
  return differences;
}

function whoseChange(change: EmployeeChange): RefusedWorker {
  return change.action === 'register' ? change.data : { ...('data' in change && change.data), kpj: change.kpj };
}

function whoseLine({ identity, name, kpj }: KeptLine): RefusedWorker {
  const [kind, nik] = identity.split(':');
  return kind === 'nik' ? { name, nik } : { name, kpj };
}

function wireLine({ identity, wage, backPay, programmes, construction }: KeptLine): WireLine {
  const [kind, number = ''] = identity.split(':');
  const who = kind === 'nik' ? { nik: number } : { passportNo: number };
  return { ...who, wage, backPay, programmes: [...programmes], ...(construction && { construction }) };
}

function hash(values: readonly string[]): string {
  return createHash('sha256').update(values.join('\n')).digest('hex');
}
