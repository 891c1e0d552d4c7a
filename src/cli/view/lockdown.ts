import { type AppError, message, type Message } from '../../errors.js';
import { instantText } from '../../i18n/format.js';
import type { Speaker } from '../../i18n/index.js';
import type { Incident, Step } from '../../workflows/lockdown.js';
import { safeText } from '../../i18n/safe-text.js';
import type { Block, View } from './view.js';

const marks = { done: '✓', failed: '✗', skipped: '–' } as const;
const tones = { done: 'good', failed: 'bad', skipped: 'warn' } as const;
const noticeHours = 72;

/** What will be done, before the question. */
export function lockdownPlan(folder: string): View {
  return { json: {}, blocks: [{ kind: 'text', text: message('lockdown.plan', { folder }) }] };
}

/** The generated password, this once. */
export function passwordOnce(password: string): View {
  return { json: {}, blocks: [{ kind: 'text', text: message('lockdown.password', { password }), tone: 'warn' }] };
}

/** Each step and how it went, what is left to do, and whom to call. */
export function lockdownView(incident: Incident, folder: string): View {
  const { steps, helpdesk, portal, startedAt, npp, evidence } = incident;
  const written = isDone(steps, 'report');
  const blocks: Block[] = [
    ...steps.map(({ name, state, failure }): Block => {
      const text = message(`lockdown.step.${name}`);
      const help = failure ? whyText(steps, failure) : state === 'skipped' ? message('lockdown.later') : undefined;
      return { kind: 'item', mark: marks[state], tone: tones[state], text, help };
    }),
    ...stillToDo(incident).map((text): Block => ({ kind: 'text', text, tone: 'warn' })),
    ...(written ? [{ kind: 'text', text: message('lockdown.written', { folder }) } as const] : []),
    { kind: 'text', text: message('lockdown.notice', { until: noticeUntil(startedAt) }), tone: 'warn' },
    { kind: 'text', text: callText(helpdesk) },
  ];
  return {
    json: {
      npp,
      startedAt,
      noticeBy: noticeUntil(startedAt),
      folder: written ? folder : null,
      steps: steps.map(({ name, state, failure }) => ({ step: name, state, reason: failure?.text ?? null })),
      otherUsers: evidence.users?.filter(({ you }) => !you).map(({ userName }) => userName) ?? null,
      otherUsersLoggedOut: isDone(steps, 'users'),
      helpdesk: helpdesk ?? null,
    },
    blocks,
    portal,
  };
}

/** @returns the report for helpdesk and counsel, with the notice of UU 27/2022 art. 46 as a draft. */
export function reportText(incident: Incident, speak: Speaker): string {
  const { startedAt, npp, portal, steps, evidence, helpdesk } = incident;
  const how = ({ name, state, failure }: Step): string => {
    const why = failure ? `: ${speak.say(whyText(steps, failure))}` : '';
    return `  ${marks[state]} ${speak(`lockdown.step.${name}`)}${why}`;
  };
  const at = (instant: string): string => instantText(instant, speak.language);
  const seen = evidence.sessions?.map(
    ({ openedAt, usedAt, current, origin: { address, program } }) =>
      `  ${at(openedAt)}  ${at(usedAt)}  ${address ?? '–'}  ${safeText(program ?? '–')}${current ? `  (${speak('lockdown.own')})` : ''}`,
  );
  const { workers } = evidence;
  return `${speak('lockdown.report', {
    startedAt,
    until: noticeUntil(startedAt),
    npp,
    portal,
    company: safeText(evidence.company?.name ?? ''),
    steps: steps.map(how).join('\n'),
    left: [...notCome(steps), ...stillToDo(incident)].map((text) => `  ${speak.say(text)}`),
    sessions: seen?.join('\n'),
    known: Object.keys(evidence).length > 0,
    active: workers?.active,
    inactive: workers?.inactive,
    activity: evidence.activity?.length,
    changed: workers?.changed.length,
    reports: evidence.reports?.map(({ period }) => period).join(', '),
    call: speak.say(callText(helpdesk)),
  })}\n`;
}

/** @returns what is left to do of the steps themselves, which a screen says beside each. */
function notCome(steps: readonly Step[]): Message[] {
  const help = steps.find(({ name, failure }) => name === 'password' && failure?.kind === 'unknownOutcome')?.failure
    ?.help;
  const isLater = steps.some(({ state, failure }) => state === 'skipped' && !failure);
  return [...(help ? [help] : []), ...(isLater ? [message('lockdown.later')] : [])];
}

/** @returns by what a stranger may stay in, or come back, that a lockdown does not end. */
function stillToDo({ steps, evidence, owners }: Incident): Message[] {
  const { users, contacts, secondFactor } = evidence;
  const others = users?.filter(({ you }) => !you).map(({ userName, roles }) => `${userName} (${roles.join(', ')})`);
  const wasRefused = steps.some(({ name, failure }) => name === 'password' && failure?.code === 'CREDENTIALS_REFUSED');
  return [
    ...(wasRefused ? [message('lockdown.refused')] : []),
    ...(others && others.length > 0
      ? [
          message('lockdown.users', {
            users: safeText(others.join('; ')),
            loggedOut: isDone(steps, 'users'),
            owners,
          }),
        ]
      : []),
    ...(contacts
      ? [message('lockdown.contacts', { email: safeText(contacts.email), phone: safeText(contacts.phone ?? '') })]
      : []),
    ...(secondFactor === undefined ? [] : [message('lockdown.secondFactor', { on: secondFactor !== null })]),
  ];
}

function isDone(steps: readonly Step[], wanted: Step['name']): boolean {
  return steps.some(({ name, state }) => name === wanted && state === 'done');
}

/** A reason that an earlier step gave is not told again: without a login there is only one. */
function whyText(steps: readonly Step[], failure: AppError): Message {
  const first = steps.find(({ failure: other }) => other && isSame(other, failure))?.failure;
  return first === failure || !first ? failure.text : message('lockdown.sameReason');
}

function isSame(one: AppError, other: AppError): boolean {
  return one.code === other.code || (one.kind === 'notLoggedIn' && other.kind === 'notLoggedIn');
}

function callText(helpdesk: Incident['helpdesk']): Message {
  return helpdesk ? message('lockdown.call', helpdesk) : message('lockdown.call', { phone: '175', email: '' });
}

/** Three times twenty-four hours after the breach became known (UU 27/2022 art. 46(1)). */
function noticeUntil(startedAt: string): string {
  return new Date(Date.parse(startedAt) + noticeHours * 3_600_000).toISOString();
}
