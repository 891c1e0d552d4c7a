import { type AppError, Exit, type ExitCode } from '../errors.js';
import type { Topic } from '../i18n/topics/topics.js';

/** Codes whose matter is another than that of most failures with their exit code; the first that fits counts. */
const byCode: readonly (readonly [RegExp, Topic])[] = [
  [/^(PORTAL_ADDRESS|PORTAL_REDIRECTED|PORTAL_NOT_HTTPS|NOT_A_PORTAL|LINK_|HOST_)/, 'phishing'],
  [
    /^(PASSWORD|SECRET_WOULD_SHOW|PASSPHRASE|TOTP|SECOND_FACTOR|SESSION|CREDENTIAL|CHALLENGE|CAPTCHA|NPP_|NOT_LOGGED_IN|USER|ROLE|CODE_REFUSED|CODE_INVALID)/,
    'login',
  ],
  [
    /^(SETTING|PROFILE|LEDGER|STORE|ENCRYPTED_STORE|KEY_FILE|KEYCHAIN|HISTORY_KEY|SCRATCH|LOG_FILE|SANDBOX|NO_SANDBOX|PORT_)/,
    'machine',
  ],
  [
    /^(LAW_FILE|CLOCK|NOT_READY|NOT_FORGOTTEN|CLIENT_TOO_OLD|CONTRACT_OTHER|FOLDER_OPEN|FILE_OPEN|FILE_UNWRITABLE|FILE_IS_LINK|FILE_OF_ANOTHER|FILE_SPECIAL)/,
    'machine',
  ],
  [/^NOT_WRITTEN_DOWN/, 'breach'],
  [/^(CLAIM|DOCUMENT|DATE_BEFORE_LAW|STAGE_ONE)/, 'claims'],
  [/^(EMAIL|PHONE|TEXT)_/, 'command-line'],
  [/^(EMPLOYEE_KNOWN|EMPLOYEE_AMBIGUOUS)$/, 'files'],
  [/^(EMPLOYEE|LEAVER|NOBODY_TO_REPORT|END_BEFORE_START|DATE_IN_FUTURE)/, 'leavers'],
  [/^REGISTRATION/, 'new-company'],
  [/^(BILLING|NOT_PAID|NO_RECEIPT)/, 'late-payment'],
  [/^(APPROVAL|DIGEST|NOTHING_TO_APPROVE|PERIOD|REPORT|REVISION|FIGURES|FORM_|GUARD|WAGE_TEMPLATE)/, 'month'],
  [/^(FILE|SHEET|ROSTER|WARNING|CSV|ROW|CODE_UNKNOWN|ANNOTATE|CONSTRUCTION)/, 'files'],
];

const byExit: { readonly [E in ExitCode]: Topic } = {
  [Exit.Done]: 'month',
  [Exit.Unexpected]: 'machine',
  [Exit.Usage]: 'command-line',
  [Exit.Check]: 'files',
  [Exit.NotLoggedIn]: 'login',
  [Exit.Refused]: 'month',
  [Exit.Unreachable]: 'no-answer',
  [Exit.UnknownOutcome]: 'no-answer',
  [Exit.NotYet]: 'month',
  [Exit.Locked]: 'no-answer',
  [Exit.Interrupted]: 'no-answer',
  [Exit.Terminated]: 'no-answer',
};

/** Commands whose files and days are others than those of the month. */
const byNoun: Readonly<Record<string, Topic>> = { claims: 'claims', register: 'new-company' };
const ofTheMonth: ReadonlySet<Topic> = new Set(['files', 'leavers', 'month']);

/** @param command the words of the command that failed. @returns the page of help that goes on where its own sentence ends. */
export function topicOf({ code, exit }: Pick<AppError, 'code' | 'exit'>, command = ''): Topic {
  const topic = byCode.find(([codes]) => codes.test(code))?.[1] ?? byExit[exit];
  return (ofTheMonth.has(topic) && byNoun[command.split(' ')[0] ?? '']) || topic;
}
