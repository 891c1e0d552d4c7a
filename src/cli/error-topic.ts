import { type AppError, Exit, type ExitCode } from '../errors.js';
import type { Topic } from '../i18n/topics/topics.js';

/** Codes whose matter is another than that of most failures with their exit code; the first that fits counts. */
const byCode: readonly (readonly [RegExp, Topic])[] = [
  [/^(PORTAL_ADDRESS|PORTAL_REDIRECTED|PORTAL_NOT_HTTPS|NOT_A_PORTAL|LINK_|HOST_)/, 'phishing'],
  [/^(USER|ROLE)_/, 'new-company'],
  [/^(NOT_WRITTEN_DOWN|SESSION_UNKNOWN|SESSION_ID_INVALID)$/, 'breach'],
  [/^(PROXY_INVALID|NO_RECEIPT|LEDGER_BUSY)$/, 'no-answer'],
  [
    /^(PASSWORD|SECRET_WOULD_SHOW|PASSPHRASE|TOTP|SECOND_FACTOR|SESSION|CREDENTIAL|CHALLENGE|CAPTCHA|NPP_|NOT_LOGGED_IN|CODE_REFUSED|CODE_INVALID)/,
    'login',
  ],
  [
    /^(SETTING|PROFILE|LEDGER|STORE|ENCRYPTED_STORE|KEY_FILE|KEYCHAIN|HISTORY|SCRATCH|LOG_FILE|OUTPUT|SANDBOX|NO_SANDBOX|PORT_|REFUSALS)/,
    'machine',
  ],
  [
    /^(LAW_FILE_INVALID|CLOCK_INVALID|CLOCK_IS_SET|NOT_READY|NOT_FORGOTTEN|CLIENT_TOO_OLD|CONTRACT_OTHER|FOLDER_OPEN|FILE_OPEN|FILE_UNWRITABLE|FILE_EXISTS|FILE_IS_LINK|FILE_OF_ANOTHER|FILE_SPECIAL|BODY_TOO_LARGE|REQUEST_INVALID)$/,
    'machine',
  ],
  [/^(CLAIM|DOCUMENT|DATE_BEFORE_LAW|STAGE_ONE)/, 'claims'],
  [/^(EMAIL|PHONE|TEXT)_/, 'command-line'],
  [/^(NOT_FOUND|NOTIFICATION|PERIOD_INVALID|PERIOD_TOO_FAR|DATE_IN_FUTURE)/, 'command-line'],
  [/^EMPLOYEE_(UNKNOWN|KNOWN|AMBIGUOUS)$/, 'command-line'],
  [/^EMPLOYEES_REFUSED$/, 'files'],
  [/^(EMPLOYEE_|LEAVER|NOBODY_TO_REPORT|END_BEFORE_START)/, 'leavers'],
  [/^REGISTRATION/, 'new-company'],
  [/^(BILLING|NOT_PAID|NOTHING_TO_PAY)/, 'late-payment'],
  [
    /^(APPROVAL|DIGEST|NOTHING_TO_APPROVE|PERIOD|PAYMENT|REPORT|REVISION|FIGURES|FORM_|NUMBERS_|GUARD|EMPLOYEES|PARTS|WAGE_TEMPLATE)/,
    'month',
  ],
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

/** Commands whose files, days and numbers are others than those of the month, and the pages that theirs stands for. */
const byNoun: Readonly<Record<string, readonly [topic: Topic, instead: ReadonlySet<Topic>]>> = {
  claims: ['claims', new Set(['files', 'leavers', 'month', 'command-line'])],
  auth: ['login', new Set(['new-company'])],
  register: ['new-company', new Set(['files', 'month', 'login', 'command-line'])],
};

/** @param command the words of the command that failed. @returns the page of help that goes on where its own sentence ends. */
export function topicOf({ code, exit }: Pick<AppError, 'code' | 'exit'>, command = ''): Topic {
  const topic = byCode.find(([codes]) => codes.test(code))?.[1] ?? byExit[exit];
  const [own, instead] = byNoun[command.split(' ')[0] ?? ''] ?? [topic];
  return code !== 'USAGE' && instead?.has(topic) ? own : topic;
}
