import { sourceText } from './article-text.js';
import { documentWord } from './document-words.js';
import {
  amountsText,
  benefitFormula,
  changeText,
  dayText,
  type GuardFigures,
  guardsText,
  instantText,
  jakartaDay,
  latenessText,
  lineList,
  monthFirst,
  namesText,
  periodsText,
  periodText,
  rateText,
  rupiahText,
  senText,
  shortPeriodText,
  typedTime,
  whileText,
  wholeNumber,
} from './format.js';
/** What fills the message of a diagnostic; the same for every code. */
type D = {
  value: string;
  column: string;
  header: string;
  row: number;
  line: number;
  otherRow: number;
  otherLine: number;
  name: string;
  otherName: string;
  detail: string;
  expected: string;
  group: string;
  place: number;
};

const benefitNames: Readonly<Record<string, string>> = {
  'jkm-death': 'death benefit',
  'jkm-periodic': 'periodic benefit, paid at once',
  'jkm-funeral': 'funeral',
  'jkm-scholarship': 'scholarships for two children, up to',
  'jkk-death': 'death by a work accident (60 % of 80 wages)',
  'jkk-disability': 'total disability by a work accident (70 % of 80 wages)',
  'jkk-absence': 'while unable to work, the first 12 months',
  'jkk-scholarship': 'scholarships for two children, up to',
  'jht-whole': 'the whole balance, at the end of work or at 56',
  'jht-partial': 'part of it before, for retirement',
  'jht-housing': 'part of it before, for a home',
  'jp-pension': 'pension a month, for the months paid so far',
  'jp-lump': 'at pension age with less than 15 years paid: what was paid, and what it earned',
  'jkp-first': 'cash after a dismissal, months 1 to 3',
  'jkp-later': 'cash after a dismissal, months 4 to 6',
  'jkp-cash': 'cash after a dismissal',
};

const passwordRules: Readonly<Record<string, string>> = {
  length: 'at least 12 characters',
  upper: 'a capital letter',
  lower: 'a small letter',
  digit: 'a digit',
  symbol: 'a sign that is neither letter nor digit',
  variety: 'at least 8 different characters',
  company: "neither the NPP, the user's name nor a word of the company's name in it",
  recent: 'none of the last five passwords',
  guessable: 'something that programs do not soon guess',
};

/** @returns what a new password needs, each rule that it breaks by name. */
function wanting(rules: readonly string[]): string {
  return rules.length === 0 ? '' : ` It needs: ${rules.map((rule) => passwordRules[rule] ?? rule).join('; ')}.`;
}

const documentNames: Readonly<Record<string, string>> = {
  nib: 'business number (NIB)',
  npwp: 'tax number of the company (NPWP)',
  ktp: 'identity card (KTP) of the contact person',
  form_f1: 'form F1, the company',
  form_f1a: 'form F1a, the workers',
};

const roleNames: Readonly<Record<string, string>> = {
  owner: 'owner',
  maker: 'maker',
  approver: 'approver',
  viewer: 'viewer',
};

/** @returns roles by their names. */
function rolesText(roles: readonly string[]): string {
  return roles.map((role) => roleNames[role] ?? role).join(' or ');
}
/** What a claim asks for, as an office calls it. */
const claimDocuments: Readonly<Record<string, string>> = {
  form_f3: 'Form 3, report of the accident (stage I)',
  form_f3a: 'Form 3a, report of what came of it (stage II)',
  form_f4: 'Form 4, claim of death benefits (JKM)',
  form_f5: 'Form 5, claim of old-age savings (JHT)',
  form_f6: 'Form 6, claim after loss of the job (JKP)',
  form_f7: 'Form 7, claim of the pension (JP)',
  doctor_statement: "Form 3b, the doctor's statement",
  kpj_card: "participant's card (KPJ)",
  ktp: "worker's identity card (KTP)",
  ktp_heir: "heir's identity card (KTP)",
  kk: 'family card (KK)',
  work_certificate: 'work certificate or termination letter',
  work_reference: 'work reference',
  termination_proof: 'proof of the termination',
  bank_book: 'bank book, first page',
  npwp: 'tax number (NPWP)',
  death_certificate: 'death certificate',
  heir_certificate: 'certificate of heirs',
  marriage_book: 'marriage book',
  other: 'anything else that belongs to it',
};

const claimConditions: Readonly<Record<string, string>> = {
  'balance-above-50-million': 'where the balance is above Rp 50,000,000',
  'heir-is-spouse': 'where the heir is the husband or wife',
};

const signers: Readonly<Record<string, string>> = {
  employer: 'the employer',
  worker: 'the worker',
  heir: 'the heir',
  doctor: 'the doctor',
  authority: 'the authority that issues it',
};

const claimStates: Readonly<Record<string, string>> = {
  draft: 'draft',
  stage_one_received: 'stage I received',
  submitted: 'handed in',
  in_review: 'in review',
  approved: 'approved',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** A time that is left or has passed, in hours; in days from four on. */
const stretch = (milliseconds: number): string => {
  const hours = Math.floor(Math.abs(milliseconds) / 3_600_000);
  return hours >= 96
    ? `${Math.floor(hours / 24)} days`
    : hours === 1
      ? '1 hour'
      : hours < 1
        ? 'less than an hour'
        : `${hours} hours`;
};

const sureness: Readonly<Record<string, string>> = {
  H: 'primary text',
  M: 'one good source',
  L: 'a weak source',
};

const sourced = ({ article, sure }: { article: string; sure: string }): string =>
  `${article} (${sureness[sure] ?? sure})`;

const claimDocument = (document: string): string => claimDocuments[document] ?? document;
/** Why the portal does not take a worker; `field` as the file's column is called. */
type RefusedReason =
  | 'incomplete'
  | 'invalid'
  | 'already_registered'
  | 'unknown'
  | 'inactive'
  | 'end_before_start'
  | 'duplicate';

const refusedReasons: Readonly<Record<RefusedReason, (field: string) => string>> = {
  incomplete: (field) => `lacks ${field}`,
  invalid: (field) => `has a value in ${field} that cannot be`,
  already_registered: () => 'is registered and active already',
  unknown: () => 'is not known to the portal',
  inactive: () => 'was told to have left before',
  end_before_start: () => 'would leave before the first day of work',
  duplicate: () => 'is named twice',
};

/** What was done to a worker's data, and by whom, where that is known. */
type WorkerDeed = { at: string; who: string | null };

const by = ({ who }: WorkerDeed): string => (who === null ? '' : ` (by ${who})`);

/** A document by whose it is: heirs bring their own, under the same name. */
const ofClaimant = (p: { document: string; claimant?: string | undefined }): string =>
  p.claimant === 'heirs' && p.document === 'bank_book' ? "heir's bank book" : claimDocument(p.document);

/** What a notification is about; instants ISO 8601, words of the portal's own as they came. */
type Notified = {
  topic: string;
  period: string | null;
  billingCode: string | null;
  dueAt: string | null;
  claimId: string | null;
  claimState: string | null;
  userName: string | null;
  title: string | null;
  text: string | null;
};

/** What an incident report is made of; instants in ISO 8601, the longer texts as they are shown. */
const notTold = '(the portal did not tell)';

type Incident = {
  left: readonly string[];
  startedAt: string;
  until: string;
  npp: string;
  portal: string;
  company: string;
  call: string;
  steps: string;
  /** Whether the portal told anything at all; what it did not is undefined. */
  known: boolean;
  sessions: string | undefined;
  active: number | undefined;
  inactive: number | undefined;
  activity: number | undefined;
  changed: number | undefined;
  reports: string | undefined;
};

type PassedLines = { kind: 'title' | 'header' | 'page' | 'total' | 'signature'; lines: readonly number[] };

const separatorWords = { comma: 'commas', semicolon: 'semicolons', tab: 'tabs', bar: 'vertical bars' } as const;

/** How a workers' file was taken to be written; lines by their number. */
type Assumptions = {
  file: string;
  encoding: string;
  separator: keyof typeof separatorWords;
  lineEnds: 'CRLF' | 'LF' | 'CR' | null;
  headerLine: number;
  headerAbove: number | null;
  passed: readonly PassedLines[];
  trailing: boolean;
  compressed: boolean;
};

/** Who is late, and since when. */
type Lateness = {
  workers: number;
  names: readonly { readonly name: string; readonly by: string }[];
  /** How many are not named. */
  more: number;
};

/** Some names, and how many more there are. */
type People = { names: readonly string[]; more: number };

const ordinal = (place: number): string => {
  const last = place % 100 > 10 && place % 100 < 20 ? 0 : place % 10;
  return `${place}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/** The message, or, where a letter stands in a digit's place, which one. */
const unlessLookalike = (p: D, message: string): string =>
  p.place === 0
    ? message
    : `${p.header} ${p.value}: the ${ordinal(p.place)} character is ${/^[A-Za-z]$/.test(p.detail) ? 'the letter ' : ''}${p.detail}, not the digit ${p.expected}.`;

const passedAs = {
  title: 'above the header',
  header: 'as the header or a title again',
  page: "as a page's number or note",
  total: 'as a sum',
  signature: 'as a signature',
} as const;
const passedLines = (passed: readonly PassedLines[], line: string): string[] =>
  passed.map(({ kind, lines }) => `${line}${lines.length === 1 ? '' : 's'} ${lineList(lines)} ${passedAs[kind]}`);
const passedOver = (passed: readonly PassedLines[], line: string): string =>
  passed.length > 0 ? `; passed over: ${passedLines(passed, line).join(', ')}` : '';

/** How a workers' file was written that was not in the plainest way; null where it was. */
type Written = {
  sheet: string | null;
  encoding: string | null;
  /** Whether UTF-8 has its mark. */
  mark: boolean;
  separator: keyof typeof separatorWords | null;
  lineEnds: string | null;
  compressed: boolean;
};

const counted = (count: number, noun: string): string => `${wholeNumber(count, 'en')} ${noun}${count === 1 ? '' : 's'}`;

const secretFile = { password: 'password file', totp: 'file of the TOTP secret', key: 'key file' } as const;
type SecretFile = keyof typeof secretFile;

const passwordFrom = {
  stdin: 'standard input',
  file: 'BPJSTK_PASSWORD_FILE',
  service: 'systemd',
  helper: 'the credential helper',
  keychain: 'the keychain',
  encrypted: 'the encrypted store',
  environment: 'BPJSTK_PASSWORD',
  prompt: 'the terminal',
} as const;
type PasswordSource = keyof typeof passwordFrom;

const totpFrom = {
  file: 'BPJSTK_TOTP_SECRET_FILE',
  service: "systemd's credential",
  keychain: 'the keychain',
  encrypted: 'the encrypted store',
} as const;
type TotpSource = keyof typeof totpFrom;

const keptIn = {
  keychain: 'the keychain',
  encrypted: 'the encrypted store',
  helper: 'the credential helper',
} as const;
type Store = 'keychain' | 'encrypted';

/**
 * Every sentence of the program, in English. A sentence with gaps is a function of what fills them.
 * Keys are grouped by who says them; keep each group together.
 */
export const en = {
  // general
  'general.yes': 'yes',
  'general.no': 'no',

  // errors that stop a command
  unexpected: (p: { what: string }) => `Something failed that should not have: ${p.what}`,
  'general.nothingChanged': 'Nothing was changed.',
  'unexpected.help': (p: { platform: string }) => `Please report this line, with what you were doing: ${p.platform}`,
  interrupted: 'Interrupted. Nothing is lost: run the same command again and it goes on.',
  'interrupted.finishing': 'Stopping once what is being sent is there. Ctrl-C again stops at once.',
  'interrupted.help': 'Run the same command again: it goes on from there, and sends nothing twice.',
  'view.error': 'Error',
  'view.more': (p: { topic: string }) => `More: bpjstk help ${p.topic}`,
  'view.requestId': (p: { id: string }) => `Request ${p.id}`,
  'view.sandbox': 'This is a sandbox: nothing was sent to BPJS Ketenagakerjaan.',
  'diagnostics.error': 'error',
  'diagnostics.warning': 'warning',
  'diagnostics.more': (p: { count: number; rows: string }) =>
    `… and ${wholeNumber(p.count, 'en')} more of this kind${p.rows === '' ? '' : `: ${p.rows.includes('–') || p.rows.includes(',') ? 'rows' : 'row'} ${p.rows}`} (--all shows all)`,
  'place.row': (p: { row: number }) => `row ${p.row}`,
  'place.cell': (p: { row: number; letters: string; header: string; cell: string }) =>
    `row ${p.row}, column ${p.letters} "${p.header}" (${p.cell})`,
  'ask.nobody': (p: { question: string }) => `An answer is needed, and nobody can give it here: ${p.question}`,
  'ask.nobody.help': (p: { flag: string }) => `Give the answer with ${p.flag}, or run the command on a terminal.`,
  'map.which': (p: { file: string; column: string }) => `Which column of ${p.file} is ${p.column}?`,
  'map.choice': (p: { header: string; samples: string }) => (p.samples ? `${p.header}: ${p.samples}` : p.header),
  'map.none': 'none of them',
  'map.remember': (p: { columns: string; profile: string }) =>
    `Remember this for the next time in profile ${p.profile} (${p.columns})?`,
  'ask.interrupted': 'Interrupted; nothing was changed.',

  // wrong words on the command line
  'usage.help': (p: { command: string }) => `See ${p.command}`,
  'usage.unknownOption': (p: { word: string; near: string }) => `There is no option ${p.word}.${p.near}`,
  'usage.unknownCommand': (p: { word: string; near: string }) => `There is no command "${p.word}".${p.near}`,
  'usage.near': (p: { near: string }) => `Did you mean ${p.near}?`,
  'usage.missingArgument': (p: { word: string }) => `Something is missing: <${p.word}>.`,
  'usage.optionNeedsValue': (p: { word: string }) => `The option ${p.word} needs a value.`,
  'usage.tooManyWords': 'There are more words on the line than this command understands.',
  'usage.other': (p: { detail: string }) => `The command line was not understood: ${p.detail}`,
  'usage.badValue': (p: { name: string; word: string; expected: string }) =>
    `${p.name} cannot be "${p.word}". Expected: ${p.expected}`,
  'usage.notTogether': (p: { flag: string; other: string }) => `${p.flag} and ${p.other} cannot be used together.`,
  'usage.twoForms': (p: { form: string; other: string }) => `The output cannot be ${p.form} and ${p.other} at once.`,
  'usage.noField': (p: { words: string; fields: string }) => `There is no field ${p.words}. Fields: ${p.fields}`,
  'usage.noField.help': 'The command itself has run; only its answer is not shown. Running it again is safe.',

  // help
  'help.program':
    "Contributions to BPJS Ketenagakerjaan for employers: check the workers' file, compute the month, report it once, follow the payment.",
  'help.version': 'show the version',
  'help.help': 'show this help',
  'help.footer':
    'Start without an account: bpjstk sandbox demo\nHelp of a command:        bpjstk report submit --help\nHelp on a matter:         bpjstk help --search "late payment"',
  'help.placeholder': (p: { word: string }) => p.word,
  'help.word.options': '[options]',
  'help.word.command': '[command]',
  'help.title.usage': 'Usage:',
  'help.title.arguments': 'Arguments:',
  'help.title.options': 'Options:',
  'help.title.global': 'Options of every command:',
  'help.title.commands': 'Commands:',
  'help.global.json': 'JSON on stdout; --json=field,field for some fields',
  'help.global.csv': 'the table as CSV',
  'help.global.lang': 'language: id or en',
  'help.global.profile': 'which company (see: bpjstk config profiles)',
  'help.global.divisi': 'which branch, 000 by default',
  'help.global.portal': 'address of the portal',
  'help.global.timeout': 'how long one request may take, in seconds',
  'help.global.waitLock': 'wait so long for another run of the company (90s, 10m, 2h)',
  'help.global.noInput': 'never ask; a missing answer is exit 2',
  'help.global.noColor': 'no colours',
  'help.global.quiet': 'no notes on stderr',
  'help.global.verbose': 'show each request on stderr (never its content)',
  'help.global.logFile': 'add a log of the run to a file, one JSON document a line',
  'help.dashboard': 'what needs doing now',
  'help.account': 'the account at the portal',
  'help.account.show': 'the company, its branches, risk group and scale, and your own user',
  'help.account.update': 'change address, contact person, or whether reports wait for approval',
  'help.account.users': 'who may do what for the company',
  'help.account.users.list': 'the users, their roles and their last login',
  'help.account.users.add': 'add a user, who sets a password with a code by e-mail',
  'help.account.users.update': "change a user's name or roles",
  'help.account.users.remove': 'remove a user',
  'help.account.contacts': 'the e-mail address and phone to which your codes go',
  'help.account.contacts.show': 'which they are, and whether they are verified',
  'help.account.contacts.change': 'change one; a code goes to the new one',
  'help.account.contacts.confirm': 'take the new one with the code that came there',
  'help.account.security': 'how safe the account is: password, second factor, sessions, logins, what to mend',
  'help.account.activity': 'who did what with this account, when and from where',
  'help.auth': 'log in and out',
  'help.register': 'a new company, or a new user, asks for access',
  'help.register.start': 'begin, or go on with what was begun: OTP, activation, NPP',
  'help.register.status': 'how far it has come; have a forgotten NPP sent',
  'help.auth.login': 'log in with NPP and password',
  'help.auth.logout': 'end the session and forget it',
  'help.auth.2fa': 'the second factor of a login',
  'help.auth.2fa.enable': 'set up an authenticator app, or codes by SMS or e-mail',
  'help.auth.2fa.disable': 'switch it off, with a code of it',
  'help.auth.2fa.status': 'whether it is on, and how many recovery codes are left',
  'help.auth.status': 'who is logged in, and where secrets are kept',
  'help.auth.changePassword': 'change the password at the portal',
  'help.auth.forgotPassword': 'have a code sent for a new password',
  'help.auth.resetPassword': 'set a new password with the code that was sent',
  'help.auth.sessions': 'who is logged in to this account',
  'help.auth.sessions.list': 'list who is logged in: when, from where, with what',
  'help.auth.sessions.revoke': 'end a session, or all but your own',
  'help.auth.lockdown': 'lock the account down when a breach is suspected',
  'help.auth.checkUrl': 'whether a link really leads to the agency',
  'help.employees': "the company's workers",
  'help.employees.import': "check a workers' file and bring the portal up to date",
  'help.employees.list': 'the workers that the portal knows',
  'help.employees.show': 'one worker, by NIK, KPJ or employee number',
  'help.employees.add': 'register one worker',
  'help.employees.update': 'change what the portal holds of a worker',
  'help.employees.deactivate': 'tell the portal that a worker has left',
  'help.employees.export': 'write the workers to a file, ready to be imported again',
  'help.employees.template': 'an empty file to fill in',
  'help.participant': 'what the portal keeps for a worker',
  'help.participant.show': 'standing in each programme, since when, and why not',
  'help.participant.contributions': 'the months of a worker, with their gaps',
  'help.participant.balance': 'the JHT balance and how it grew',
  'help.participant.slip': "save a year's contributions as PDF, in Indonesian, as the portal writes it",
  'help.participant.benefits': 'what each programme would pay, with its formula',
  'help.participant.jkp': 'whether JKP would pay, and why not',
  'help.participant.contact': 'how the worker can be reached',
  'help.report': "the month's report",
  'help.report.validate': 'check a file, and nothing else',
  'help.report.explain': 'what a code means and how to cure it',
  'help.report.preview': 'what the month will cost',
  'help.report.submit': "send the month's report, once",
  'help.report.status': 'where the month stands',
  'help.report.list': 'the months that were reported',
  'help.report.show': 'what the portal holds for the month',
  'help.report.amend': 'put a corrected report in the place of the one that is there, once',
  'help.report.approve': 'approve the report that another user has prepared',
  'help.report.cancel': 'take the report back while nothing is paid',
  'help.report.export': "files for the agency's own portal, to be uploaded by hand",
  'help.report.reconcile': "the agency's Formulir 2a beside our own figures",
  'help.payment': 'bill and payment',
  'help.payment.bill': 'the kode iuran and how much to pay',
  'help.payment.status': 'whether it is paid (exit 0) or not yet (exit 8)',
  'help.payment.wait': 'wait until it is paid',
  'help.payment.list': 'payments received',
  'help.payment.receipt': 'the receipt as PDF',
  'help.history': 'what happened',
  'help.history.pull': 'fetch what is new from the portal',
  'help.history.list': 'what was pulled',
  'help.history.export': 'write it to a file',
  'help.history.import': 'take back what was exported as JSON',
  'help.history.purge': 'take what is old out of this machine',
  'help.claims': 'claims: what workers and their heirs are owed',
  'help.claims.requirements': 'documents, forms and who signs; offline',
  'help.claims.start': 'begin a claim, or the second report of an accident',
  'help.claims.attach': 'send the files of a document',
  'help.claims.submit': 'hand a claim in, once',
  'help.claims.status': 'where a claim stands, and what it lacks',
  'help.claims.list': 'the claims of the company',
  'help.claims.withdraw': 'take a claim back while nothing is decided',
  'help.notifications': 'what the portal has to say: due dates, bills, claims, data to mend',
  'help.notifications.list': 'notifications, newest first',
  'help.notifications.read': 'show some whole, and mark them as read',
  'help.notifications.watch': 'show each as it comes, or hand it to a command',
  'help.run': 'the whole month, unattended: check, report once, bill, history',
  'help.calc': 'contributions of one wage, offline',
  'help.law': 'rates, caps and dates, with the article that says so',
  'help.law.show': 'everything in force in a month',
  'help.law.list': 'the topics',
  'help.law.explain': 'one topic with its rows and articles',
  'help.law.diff': 'what changed between two months',
  'help.law.changes': 'a timeline: what began and ended when',
  'help.sandbox': 'a portal of your own on this machine, for trying',
  'help.sandbox.start': 'start it',
  'help.sandbox.stop': 'stop it',
  'help.sandbox.demo': 'a whole month, shown step by step',
  'help.sandbox.pay': 'pay a kode iuran, as a bank would',
  'help.sandbox.inspect': 'what the sandbox holds',
  'help.sandbox.reset': 'begin again: the sandbox with its employer, and nothing else',
  'help.sandbox.faults': 'have something go wrong, to see what becomes of it',
  'help.sandbox.faults.set': 'have the next request fail, or the n-th, or all of a kind',
  'help.sandbox.faults.list': 'what was asked for, and how often it has struck',
  'help.sandbox.faults.clear': 'take back one fault, or all of them',
  'help.config': 'settings and profiles',
  'help.config.list': 'all settings of the profile',
  'help.config.get': 'one setting',
  'help.config.set': 'change a setting',
  'help.config.path': 'where the settings file is',
  'help.config.profiles': 'the profiles there are',
  'help.doctor': 'can this machine do the job? says what to mend',
  'help.support': 'whom to call, and what to send to whoever helps',
  'help.support.contacts': 'whom to call: the helpdesk, and the agency',
  'help.support.bundle': 'write what a helper needs to know of this machine: no secret, no worker',
  'opt.outBundle': 'file to write (JSON)',
  'opt.bundleLog': 'take along the last lines of a log that --log-file wrote',
  'column.where': 'Where',
  'column.phone': 'Phone',
  'column.contact': 'E-mail or address',
  'support.here': 'In danger of a breach, first: bpjstk auth lockdown',
  'support.agency':
    'The agency, as it publishes on www.bpjsketenagakerjaan.go.id; look there first if a number does not answer.',
  'support.portalSilent': "This profile's portal does not answer now, so its own helpdesk is not known.",
  'support.bundled': (p: { file: string }) =>
    `Written: ${p.file}. Read it before you send it. It holds versions, settings (the company's number among them), checks and request lines; no password, no worker, no amount.`,
  'help.topics': 'pages on a matter (login, files, the month …), and a search in all help',
  'arg.helpTopic': 'a topic, or the words of a command',
  'opt.helpSearch': 'look for these words in topics, commands and codes',
  'topics.all': 'Topics; each is a page: bpjstk help login',
  'topics.command': 'A command: bpjstk help report submit. A word: bpjstk help --search "lupa password"',
  'topics.none': (p: { words: string }) => `Nothing is written about "${p.words}". All topics: bpjstk help`,
  'topics.unknown': (p: { words: string }) => `There is no topic and no command "${p.words}".`,
  'topics.unknown.help': 'All topics: bpjstk help',
  'column.toType': 'Type',
  'column.about': 'About',

  // the portal, and the way to it
  'portal.notLoggedIn': 'You are not logged in to the portal.',
  'portal.notProtected': (p: { host: string }) =>
    `The connection to ${p.host} would not be protected: only https is used, or http on this machine.`,
  'portal.proxyInvalid':
    'The address in HTTPS_PROXY is not one of a proxy, which looks like http://proxy.company.example:3128.',
  'portal.clockSet': (p: { host: string }) =>
    `BPJSTK_NOW sets the clock by hand. That is for a sandbox on this machine only, and ${p.host} is not one.`,
  'portal.notAPortal': (p: { host: string }) =>
    `What answers at ${p.host} is not a portal that this program can talk to. No password was sent.`,
  'portal.otherContract': (p: { host: string; version: string; ours: number }) =>
    `${p.host} speaks version ${p.version} of the contract; this program speaks version ${p.ours}. Nothing was sent but the question.`,
  'portal.clientTooOld': (p: { host: string; wanted: string; version: string }) =>
    `${p.host} asks for bpjstk ${p.wanted} or newer; this is ${p.version}.`,
  'portal.redirected': (p: { host: string; target: string }) =>
    `${p.host} sends us on to ${p.target}. That was not followed, and nothing was sent there.`,
  'portal.overloaded': (p: { host: string; status: number; until: string | undefined }) =>
    `${p.host} cannot answer at the moment (HTTP ${p.status})${p.until ? ` and asks us to wait until ${instantText(p.until, 'en')}` : ''}.`,
  'log.unwritable': (p: { file: string; detail: string }) =>
    `No log can be kept in ${p.file} (${p.detail}), so nothing was done.`,
  'log.lost': (p: { file: string; detail: string }) =>
    `Not all of this run stands in the log ${p.file} (${p.detail}). The command itself goes on.`,
  'output.lost': (p: { detail: string }) =>
    `The command did what was asked, but its answer could not be written to standard output (${p.detail}).`,
  'output.lost.help': 'Make room where its output goes, and ask again. A report that was sent is not sent twice.',
  'log.link': (p: { file: string }) =>
    `${p.file} is a link, which others may have put there, so no log is written through it and nothing was done.`,
  'log.link.help': 'Name the file itself that the log is to go to.',
  'portal.resting': (p: { host: string; since: string; until: string }) =>
    `${p.host} has served nobody since ${instantText(p.since, 'en')}, and is left alone until ${instantText(p.until, 'en')}.`,
  'portal.unreadable': (p: { host: string; detail: string }) => `The answer of ${p.host} cannot be read (${p.detail}).`,
  'portal.listWithoutEnd': (p: { host: string; pages: number; items: number }) =>
    `A list of ${p.host} does not come to an end: given up after ${counted(p.pages, 'page')} with ${counted(p.items, 'item')}.`,
  'portal.answerMismatch': (p: { host: string }) =>
    `The answer of ${p.host} is about something else than was asked for.`,
  'portal.outcomeUnknown': (p: { host: string }) =>
    `The request was sent to ${p.host}, but no answer says whether it was carried out.`,
  'portal.lost.refused': (p: { host: string }) => `${p.host} accepts no connection.`,
  'portal.lost.nameUnknown': (p: { host: string }) => `The name ${p.host} could not be found on the network.`,
  'portal.lost.timeout': (p: { host: string }) => `${p.host} did not answer in time.`,
  'portal.lost.slow': (p: { host: string }) =>
    `${p.host} began to answer and did not come to an end in time, so it was not asked again.`,
  'portal.lost.certificate': (p: { host: string }) =>
    `The certificate of ${p.host} is not trusted, so nothing was sent.`,
  'portal.lost.certificateDates': (p: { host: string }) =>
    `The certificate of ${p.host} does not hold today, so nothing was sent.`,
  'portal.lost.tls': (p: { host: string }) =>
    `What answers for ${p.host} does not protect the connection (TLS), so nothing was sent.`,
  'portal.lost.proxy': (p: { host: string }) =>
    `The proxy that HTTPS_PROXY names does not let us through to ${p.host}.`,
  'portal.lost.broken': (p: { host: string }) => `The connection to ${p.host} broke off.`,

  'portal.problem.accountLocked': (p: { opensAt: string | undefined }) =>
    `The portal has locked this account${p.opensAt ? ` until ${instantText(p.opensAt, 'en')}` : ''}, after too many wrong passwords.`,
  'portal.problem.approvalOwn': (p: { holders: readonly string[] }) =>
    `You have a part in this report, so another user has to approve it.${
      p.holders.length === 0 ? ' Nobody else can yet.' : ` Who can: ${p.holders.join(', ')}.`
    } Nothing was changed.`,
  'portal.problem.approvalRequired': (p: { period: string | undefined; holders: readonly string[] }) =>
    `The report of ${p.period ? periodText(p.period, 'en') : 'the month'} is calculated, and waits for another user's approval.${
      p.holders.length === 0
        ? ' Nobody else can approve yet: an owner has to give somebody the role.'
        : ` Who can: ${p.holders.join(', ')}.`
    }`,
  'portal.problem.billingNotExpired': 'The kode iuran is still valid, so the portal issues no new one.',
  'portal.problem.billingNotIssued': (p: { waitingFor: string | undefined }) =>
    p.waitingFor
      ? `There is no kode iuran yet: ${p.waitingFor} has to be paid first.`
      : 'There is no kode iuran for this month yet.',
  'portal.problem.bodyTooLarge': 'What was sent is too large for the portal.',
  'portal.problem.captchaRequired': 'The portal asks for a captcha, which only a person can solve.',
  'portal.problem.challengeRefused': (p: { attemptsLeft: number | undefined; opensAt: string | undefined }) =>
    `The verification code is wrong, was used before or has expired.${p.opensAt ? ` The account is locked now, until ${instantText(p.opensAt, 'en')}.` : p.attemptsLeft === undefined ? '' : p.attemptsLeft === 0 ? ' The portal takes no further one for this login.' : ` Attempts left: ${p.attemptsLeft}.`}`,
  'portal.problem.codeRefused': (p: { attemptsLeft: number | undefined }) =>
    p.attemptsLeft
      ? `The code is not right; nothing was changed. Attempts left: ${p.attemptsLeft}.`
      : 'The code is not right, or has run out; nothing was changed.',
  'portal.problem.credentialsLocked': (p: { opensAt: string | undefined }) =>
    `The portal does not accept this NPP and password; the account is locked now${p.opensAt ? `, until ${instantText(p.opensAt, 'en')}` : ''}.`,
  'portal.problem.credentialsRefused': (p: { attemptsLeft: number | undefined }) =>
    `The portal does not accept this NPP and password.${p.attemptsLeft === undefined ? '' : ` Attempts left before it locks the account: ${p.attemptsLeft}.`}`,
  'portal.problem.digestMismatch':
    'The wages that reached the portal are not those that were sent. Nothing was reported.',
  'portal.problem.employeesChanged':
    'The list of workers at the portal changed in the meantime. Nothing of this was applied.',
  'portal.problem.employeesRefused': (p: { rows: number | undefined }) =>
    p.rows === undefined
      ? 'The portal does not accept some of the workers. None of them was changed.'
      : `The portal does not accept ${p.rows} of the workers. None was changed, the others neither.`,
  'portal.problem.employeeUnknown': 'The portal does not know this worker.',
  'portal.problem.idempotencyKeyReused':
    'The portal has had something else under the same key, and did nothing of this.',
  'portal.problem.internal': 'The portal reports a fault of its own.',
  'portal.problem.maintenance': (p: { until: string | undefined }) =>
    `The portal is closed for maintenance${p.until ? ` until ${instantText(p.until, 'en')}` : ''}.`,
  'portal.problem.notFound': 'The portal does not have what was asked for.',
  'portal.problem.partsMissing': 'Parts of the report did not reach the portal. Nothing was reported.',
  'portal.problem.passwordWeak': (p: { rules: readonly string[] }) =>
    `The portal does not take the new password; nothing was changed.${wanting(p.rules)}`,
  'portal.problem.periodAlreadyReported': (p: { period: string | undefined }) =>
    `${p.period ? periodText(p.period, 'en') : 'This month'} was reported in the meantime, with other content.`,
  'portal.problem.periodInFuture': (p: { period: string | undefined }) =>
    `The portal does not take ${p.period ?? 'this month'} yet: it has not begun.`,
  'portal.problem.periodNotReported': (p: { period: string | undefined }) =>
    `${p.period ?? 'This month'} is not reported yet.`,
  'portal.problem.periodPaid': (p: { period: string | undefined }) =>
    `${p.period ?? 'This month'} is paid, at least in part, and can no longer be taken back.`,
  'portal.problem.periodState': (p: { period: string | undefined }) =>
    `${p.period ?? 'This month'} is at a stage where the portal does not allow this.`,
  'portal.problem.periodTooEarly': (p: { period: string | undefined }) =>
    `${p.period ?? 'This month'} lies before the first month that the portal takes from this company.`,
  'portal.problem.rateLimited': (p: { until: string | undefined }) =>
    `The portal got too many requests and asks us to wait${p.until ? ` until ${instantText(p.until, 'en')}` : ''}.`,
  'portal.problem.requestInvalid': 'The portal does not understand the request.',
  'portal.problem.registrationState': 'The registration is not at the step that this needs.',
  'portal.problem.registrationUnknown': 'The portal does not know this registration.',
  'portal.problem.revisionConflict': 'Somebody else has gone on with the report of this month in the meantime.',
  'portal.problem.roleNotAllowed': (p: { needs: readonly string[]; holders: readonly string[] }) =>
    `Your user may not do this: it needs the role of ${rolesText(p.needs)}.${
      p.holders.length === 0 ? ' Nobody else of the company has it yet.' : ` Who has it: ${p.holders.join(', ')}.`
    } Nothing was changed.`,
  'portal.problem.secondFactorRequired': 'The portal asks everybody for a second factor, so it cannot be switched off.',
  'portal.problem.secondFactorState': 'The second factor is on already, or is not on at all.',
  'portal.problem.sessionInvalid': 'The session has ended.',
  'portal.problem.sessionUnknown': 'The portal has no such session: it may have ended.',
  'portal.problem.totalMismatch':
    'The total that was confirmed is not the one that the portal computed. Nothing was reported.',

  'portal.problem.userExists': 'The company has a user of this name already.',
  'portal.problem.userLastOwner': 'This is the last owner, and a company cannot be without one. Nothing was changed.',
  'portal.problem.userUnknown': 'The company has no user of this name.',
  'portal.help.address':
    "Check the address (bpjstk config get portal). SIPP Online, the agency's own site, has no way in for programs: upload the files there by hand.",
  'portal.problem.claimNotCovered': (p: { cover: string }) =>
    ({
      future: 'The portal does not take a claim of a day that is still to come.',
      before_start: 'The event was before the cover began.',
      after_end: 'The event was after the cover of this worker had ended.',
      not_in_programme: 'The worker was not in this programme in that month.',
      other_day: 'The portal has this worker as dead since another day.',
      not_dismissed: 'JKP is for who was dismissed; the portal has another reason for the end of this work.',
    })[p.cover] ?? 'The event is not covered.',
  'portal.problem.claimState': (p: { state: string | undefined }) =>
    `The claim does not stand where this can be done${p.state === undefined ? '' : ` (${claimStates[p.state] ?? p.state})`}.`,
  'portal.problem.claimUnknown': 'The portal knows no claim of this company with that number.',
  'portal.problem.documentsMissing': (p: { documents: readonly string[] }) =>
    `The portal misses: ${p.documents.map(claimDocument).join('; ')}.`,
  'portal.problem.documentRefused': (p: { fault: string }) =>
    ({
      not_asked: 'The portal does not ask for that document at this stage of the claim.',
      type: 'The portal finds that the file is not what it says to be.',
      damaged: 'The portal finds that the file is damaged or cut off.',
      encrypted: 'The portal cannot read the PDF: it needs a password.',
      digest: 'The file did not arrive as it was sent.',
    })[p.fault] ?? 'The portal does not take the file.',
  'portal.help.claimCover': 'Check the day (--date) and the worker: bpjstk employees show WORKER',
  'portal.help.claimStatus': 'See where it stands: bpjstk claims status CLAIM',
  'portal.help.claims': 'See which claims there are: bpjstk claims list',
  'portal.help.document': 'Run the same command again; if it is refused again, scan or save the document anew.',
  'portal.help.documents': 'Send what is missing: bpjstk claims attach CLAIM DOCUMENT FILE',
  'portal.help.amend':
    'Run the same command again to see what differs. To put other content in its place: bpjstk report amend YYYY-MM --file FILE',
  'portal.help.answerAgain': 'Log in again for a new code: bpjstk auth login',
  'portal.help.approve':
    'One of them types: bpjstk report approve YYYY-MM. Then the same command here learns the receipt.',
  'portal.help.browser': 'Log in once with a browser, then here again: bpjstk auth login',
  'portal.help.certificate':
    "Do not go on over this connection. Ask your IT staff; a company's own certificate is named with NODE_EXTRA_CA_CERTS.",
  'portal.help.certificateDates':
    "See whether this machine's date is right. If it is, do not go on over this connection, and ask your IT staff.",
  'portal.help.proxy': 'Check HTTPS_PROXY, with the user and password in it, and NO_PROXY, or ask your IT staff.',
  'portal.help.resting':
    'Nothing more was sent. Run the command again then; at a terminal the portal is tried at once.',
  'portal.help.later': 'Try again later; nothing needs to be mended here.',
  'portal.help.amendPaid':
    'What was reported wrongly is put right by an amendment: bpjstk report amend YYYY-MM --file FILE',
  'portal.help.keyReused':
    'See what is there: bpjstk report show YYYY-MM. Other content is put in its place with bpjstk report amend YYYY-MM --file FILE; if nothing differs, give the request number to those who run the portal.',
  'portal.help.login': 'Log in: bpjstk auth login',
  'portal.help.sessionInDoubt':
    'Try again. The portal may have opened a session all the same; once you are in, this shows it: bpjstk auth sessions list',
  'portal.help.network': 'Check the connection and the address (bpjstk config get portal), then try again.',
  'portal.help.newCode': 'Type the code that came last, or run the step before again for a new one.',
  'portal.help.notFound': 'Check the number or the month that you typed.',
  'portal.help.period': 'Check the month that you typed.',
  'portal.help.registration':
    'See how far it has come: bpjstk register status; begin anew: bpjstk register start --new',
  'portal.help.password': 'Choose another one, then run the command again.',
  'portal.help.runAgain': 'Run the same command again: it asks the portal first, and nothing is done twice.',
  'portal.help.roles': 'Ask one of them, or have an owner give you the role. See who has which: bpjstk account users',
  'portal.help.secondFactor': 'See how it stands: bpjstk auth 2fa status',
  'portal.help.sessions': 'See which there are: bpjstk auth sessions list',
  'portal.help.settle':
    'Pay the earlier month first; the kode iuran is issued then. See: bpjstk payment status YYYY-MM',
  'portal.help.status': 'See where the month stands: bpjstk report status YYYY-MM',
  'portal.help.support': 'Give the request number to those who run the portal.',
  'portal.help.update': 'Update bpjstk, then run the command again.',
  'portal.help.users': 'See who there is: bpjstk account users',
  'portal.help.waitThen':
    'Run the same command again after that; trying sooner does not help. Nothing needs to be mended here.',
  'portal.help.waitToOpen': 'Once the account is open again, log in by hand: bpjstk auth login',
  'portal.help.workers': 'Correct the workers named in the file, then run the command again.',
  'portal.help.wrongPassword':
    'Check NPP, divisi and password (capital and small letters are different), then: bpjstk auth login. The program will not send this password again unasked.',

  // what is wrong with a roster: diagnostics, their cure, and a page on each code
  'diagnostic.NIK_MISSING': () => 'The NIK is empty.',
  'diagnostic.NIK_MISSING.help':
    "Fill in the 16 digits of the worker's KTP; for a foreigner fill in passport_no and citizenship WNA.",
  'explain.NIK_MISSING':
    'A worker is known by the NIK, the 16 digits on the KTP; without it the row belongs to nobody. Example: name and wage are filled in, the NIK cell is empty. Cure: fill in the NIK. A foreigner without one has citizenship WNA and the passport number in passport_no.',
  'diagnostic.NIK_LENGTH': (p: D) => `NIK ${p.value} has ${counted(Number(p.detail), 'digit')}, not 16.`,
  'diagnostic.NIK_LENGTH.help': 'Copy the NIK again from the KTP; a leading or a last digit is often lost.',
  'explain.NIK_LENGTH':
    'A NIK has 16 digits: 6 of the region, 6 of the birth date, 4 of the serial. Example: 317101150890001 has 15. Cure: compare with the KTP and fill in all digits; set the column to text, so that the spreadsheet leaves them alone.',
  'diagnostic.NIK_NOT_DIGITS': (p: D) =>
    p.detail === 'decimals'
      ? `NIK ${p.value} was written as a number with decimals.`
      : unlessLookalike(p, `NIK ${p.value} holds something other than digits.`),
  'diagnostic.NIK_NOT_DIGITS.help': (p: D): string =>
    p.detail === 'decimals'
      ? 'Have the program that made the file write the NIK as text; or write the 16 digits before the decimals, compared with the KTP.'
      : 'Fill in the digits alone; a passport number belongs in passport_no.',
  'explain.NIK_NOT_DIGITS':
    "A NIK is digits only; spaces, dots, hyphens and a leading apostrophe are forgiven. Example: 31710115O8900001 with the letter O in place of a zero, or a passport number. Cure: type the digits from the KTP; put a foreigner's passport number in passport_no.",
  'diagnostic.NIK_DAMAGED_BY_SPREADSHEET': (p: D) => `NIK ${p.value} was damaged by the spreadsheet: digits are lost.`,
  'diagnostic.NIK_DAMAGED_BY_SPREADSHEET.help':
    'Set the column to text, then fill in the NIK again from the KTP: the lost digits cannot be computed.',
  'explain.NIK_DAMAGED_BY_SPREADSHEET':
    'A spreadsheet takes a NIK for a number. Example: it shows 3,17E+15, or keeps 15 digits and makes the sixteenth a 0. The second is noticed where nearly all rows of a file end in 0, where only one in ten rightly does, and in a workbook at each NIK that is a number and ends in 0. Cure: set the column to text first, then fill in the numbers again from the source; changing the format alone does not bring the digits back.',
  'diagnostic.NIK_BIRTH_DATE_MISMATCH': (p: D) =>
    p.expected
      ? `NIK ${p.value} does not carry the birth date ${p.detail}: day and month look swapped, by the NIK it is ${p.expected}.`
      : `NIK ${p.value} does not carry ${p.detail ? `the birth date ${p.detail}` : 'a real birth date'}.`,
  'diagnostic.NIK_BIRTH_DATE_MISMATCH.help':
    'Compare the NIK and the birth date with the KTP: one of the two is wrong.',
  'explain.NIK_BIRTH_DATE_MISMATCH':
    'Digits 7 to 12 of a NIK are day, month and year of birth; for women 40 is added to the day. Example: the NIK says 15 August 1990 and the birth date column 15 September 1990. Where day and month have only changed places, 8 March for 3 August, the message says so: a spreadsheet that puts the month first does that. Cure: compare both with the KTP and correct the wrong one.',
  'diagnostic.NIK_GENDER_MISMATCH': (p: D) => `NIK ${p.value} does not match gender ${p.detail}.`,
  'diagnostic.NIK_GENDER_MISMATCH.help': 'Compare the NIK and the gender with the KTP: one of the two is wrong.',
  'explain.NIK_GENDER_MISMATCH':
    'In the NIK of a woman 40 is added to the day of birth, so the NIK also tells the gender. Example: digits 7 and 8 are 55, which is a woman born on the 15th, and the gender column says L. Cure: compare both with the KTP and correct the wrong one.',
  'diagnostic.NIK_SERIAL_ZERO': (p: D) => `NIK ${p.value} ends in 0000, a serial that is never issued.`,
  'diagnostic.NIK_SERIAL_ZERO.help':
    'A spreadsheet often loses these digits: set the column to text, then fill in the NIK again from the KTP.',
  'explain.NIK_SERIAL_ZERO':
    'The last four digits of a NIK are a serial that begins at 0001. Example: 3171011508900000, often made by a spreadsheet that lost the digits. Cure: set the column to text and fill in the NIK again from the KTP.',
  'diagnostic.NIK_DUPLICATE': (p: D) => `NIK ${p.value} is already in row ${p.otherLine}.`,
  'diagnostic.NIK_DUPLICATE.help': 'Delete the repeated row, or correct the NIK of one of the two.',
  'explain.NIK_DUPLICATE':
    "Every worker appears once in a month's file. Example: rows 4 and 9 have the same NIK. Cure: delete the repeated row, adding its wage to the other if both were meant; or correct the NIK that was copied by mistake.",
  'diagnostic.PERSON_TWICE': (p: D) => {
    const names = p.name === '' ? '' : ` Row ${p.otherLine} has “${p.otherName}”, this row “${p.name}”.`;
    const name = p.name === '' ? 'Name' : 'Name (written in another way)';
    if (p.detail === 'digits')
      return `${name} and birth date are those of row ${p.otherLine}, and NIK ${p.value} differs from its NIK in ${p.expected === '1' ? 'one digit' : `${p.expected} digits`}.${names}`;
    const same = p.detail === 'mother' ? `${name}, birth date and mother's name` : `${name} and birth date`;
    return `${same} are those of row ${p.otherLine}, which has another NIK than ${p.value}.${names}`;
  },
  'diagnostic.PERSON_TWICE.help':
    'Compare both rows with the KTP: if they are one person, keep one row, with the right NIK.',
  'explain.PERSON_TWICE':
    "Two rows seem to be one person with two NIKs, who would be registered and paid for twice. Both have the same name (titles, degrees, accents, the order of the words, doubled letters, old spelling and the ways to write Muhammad, Siti or Ahmad make no difference) and the same birth date, and besides: NIKs that differ in one or two digits, as where one was mistyped; or the same mother's name; or nothing else, in a file of 2,000 workers or fewer. In a file of 20,000 workers or fewer a name with initials (Budi S. and Budi Santoso), with a word less, or with one letter mistyped in a long word is taken for the same, where the mother's name is the same or the NIKs differ in two digits at the most (in one, in a file of more than 2,000 workers). Example: row 4 is M. Rizky, row 9 Muhammad Rizky, S.E., and one digit of the NIK differs. It is a warning, which stops nothing: two people can share a name and a birth date. Cure: compare both rows with the KTP; if it is one person, delete the wrong row, adding its wage to the other if both were meant.",
  'diagnostic.KPJ_FORMAT': (p: D) =>
    p.detail === 'decimals'
      ? `KPJ ${p.value} was written as a number with decimals.`
      : unlessLookalike(p, `KPJ ${p.value} is not 9 to 15 letters and digits.`),
  'diagnostic.KPJ_FORMAT.help':
    "Copy the number from the participant's card, the column set to text first: a spreadsheet drops its zeros in front and shortens it. Leave the cell empty for a new worker.",
  'explain.KPJ_FORMAT':
    "The KPJ is the number on the participant's card, also printed as Nomor Referensi: usually 11 digits, on old cards 9 to 15 letters and digits. Examples of what is not: 1,23E+10 from a spreadsheet, 12345678901.0 from a program that takes it for a number to reckon with. Cure: set the column to text and copy the number from the card; leave it empty for someone new.",
  'diagnostic.NUMBER_DAMAGED_BY_SPREADSHEET': (p: D) =>
    p.detail === 'decimals'
      ? `${p.header}: ${p.value} was written as a number with decimals, so that a 0 in front of it would be lost.`
      : `${p.header}: ${p.value} was damaged by the spreadsheet: digits are lost.`,
  'diagnostic.NUMBER_DAMAGED_BY_SPREADSHEET.help':
    'Set the column to text, then fill in the number again from its source; or empty the cell.',
  'explain.NUMBER_DAMAGED_BY_SPREADSHEET':
    'A spreadsheet takes a phone number, an NPWP, a postal or location code, an employee or passport number for a number to reckon with, and shortens it or gives it decimals. Examples: 6,28123E+12 in place of 6281234567890, 81234567890.0 in place of 081234567890. Cure: set the column to text first, then fill in the numbers again from their source; changing the format alone does not bring the digits back.',
  'diagnostic.LEADING_ZERO_LOST': (p: D) => `${p.header}: ${p.value} lacks the 0 in front.`,
  'diagnostic.LEADING_ZERO_LOST.help':
    'The spreadsheet dropped it: set the column to text and fill in the number with its 0.',
  'explain.LEADING_ZERO_LOST':
    'A spreadsheet drops the zeros in front of what it takes for a number. It shows in a mobile number that begins with 8, and in an NPWP of 14 digits; the number is taken as it stands, and the portal may not take it. Example: 81234567890 in place of 081234567890. It is only a warning. Cure: set the column to text, and fill in the numbers with their 0.',
  'diagnostic.KPJ_SHORT': (p: D) => `KPJ ${p.value} has ${counted(Number(p.detail), 'digit')}; a card usually has 11.`,
  'diagnostic.KPJ_SHORT.help':
    'If the card begins with 0, the spreadsheet dropped it: set the column to text and fill in the number again.',
  'explain.KPJ_SHORT':
    'A spreadsheet that takes the KPJ for a number drops the zeros that it begins with; what is left may be the number of another participant. Example: 08012345678 became 8012345678. Cure: set the column to text and copy the number from the card; if the card really has fewer digits, nothing needs doing.',
  'diagnostic.KPJ_LOOKALIKE': (p: D) =>
    `KPJ ${p.value} is digits but for letters that look like digits: the ${ordinal(p.place)} character is the letter ${p.detail}, and may be the digit ${p.expected}.`,
  'diagnostic.KPJ_LOOKALIKE.help':
    'Compare it with the card: if the card has a digit there, write the digit; if it has the letter, nothing needs doing.',
  'explain.KPJ_LOOKALIKE':
    'A KPJ is usually 11 digits, and some old cards have letters. Here every letter looks like a digit (O or 0, I or l or 1, S or 5, B or 8), and the number is as long as that of a card of digits: it may have been typed, or read from paper by a program, with a letter for a digit, and the portal would not know it. In the search for one KPJ in two rows such letters count as the digits. Example: 1234567890O, where 12345678900 was meant. It is only a warning, because old cards can have such letters. Cure: compare it with the card, and write the digit if the card has one.',
  'diagnostic.KPJ_DUPLICATE': (p: D) => `KPJ ${p.value} is already in row ${p.otherLine}.`,
  'diagnostic.KPJ_DUPLICATE.help': 'Delete the repeated row, or correct the KPJ of one of the two.',
  'explain.KPJ_DUPLICATE':
    'A card number belongs to one participant. Example: the KPJ of row 3 was copied into row 4. Cure: compare both with the cards and correct the wrong one.',
  'diagnostic.NAME_MISSING': () => 'The name is empty.',
  'diagnostic.NAME_MISSING.help': "Fill in the worker's name as on the KTP.",
  'explain.NAME_MISSING':
    "Each row needs the worker's name. Example: the row has a NIK and a wage, and the name cell is empty. Cure: fill in the name as on the KTP.",
  'diagnostic.NAME_CHARACTERS': (p: D) =>
    p.detail
      ? `The name ${p.value} holds a character that was lost, or only looks like a letter (${p.detail}).`
      : `The name ${p.value} has no letter.`,
  'diagnostic.NAME_CHARACTERS.help': 'Type the name again as on the KTP, without copying.',
  'explain.NAME_CHARACTERS':
    'Text copied from web pages, chats or PDF can hold letters of another script that look like Latin ones; a letter that was lost shows as a question mark in a diamond. The portal takes such a name for another one. Also told where the name cell holds no letter, because the columns have shifted. Example: Ani with a Cyrillic A. Cure: type the name again as on the KTP.',
  'diagnostic.DATE_INVALID': (p: D): string => {
    if (p.detail === 'swapped')
      return `${p.header}: day and month are swapped in ${p.value}; by the NIK it is ${p.expected}.`;
    if (p.detail === 'serial') return `${p.header}: ${p.value} is a number, not a date.`;
    if (p.detail === 'rewrite' || p.detail === 'ambiguous')
      return `${p.header}: ${p.value} cannot be read safely: a date is day, month and year, in two, two and four digits, and nothing else.`;
    if (p.detail === 'month-first')
      return `${p.header}: ${p.value} has the month first, and dates are read with the day first.`;
    if (p.detail === 'other-style') return `${p.header}: ${p.value} is not written as dates are written here.`;
    if (p.detail === 'short-year') return `${p.header}: of the year in ${p.value} two digits are missing.`;
    if (p.detail === 'before-birth') return `${p.header}: ${p.value} comes before the birth date, ${p.expected}.`;
    if (p.detail === 'too-far')
      return `${p.header}: the first day of work, ${p.value}, is too far ahead; today no day after ${p.expected} can be told.`;
    return unlessLookalike(p, `${p.header}: ${p.value} is not a date that can be used.`);
  },
  'diagnostic.DATE_INVALID.help': (p: D): string => {
    if (p.detail === 'serial')
      return `It is how a spreadsheet counts days, and would be ${p.expected}: format the column as a date and save the file again.`;
    if (p.detail === 'rewrite' || (p.detail === 'short-year' && p.expected !== '')) return `Write ${p.expected}.`;
    if (p.detail === 'short-year')
      return 'Write the year in four digits, such as 1990-08-15: give the column such a date format before it is saved as CSV.';
    if (p.detail === 'month-first')
      return `Write ${p.expected}, and check every other date of the column: they may have the month first as well.`;
    if (p.detail === 'swapped') return `Compare it with the KTP, and write ${p.expected}.`;
    if (p.detail === 'other-style')
      return `Write ${p.expected}; all such dates at once: bpjstk employees import FILE --fix --out fixed.csv`;
    if (p.detail === 'ambiguous')
      return `Write ${p.expected} if the day comes first in it, ${monthFirst(p.expected)} if the month does.`;
    if (p.detail === 'too-far')
      return 'Check the year. Who really begins that late is told to the portal when the day is at most 31 days away.';
    return 'Write a real date as YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY, the day before the month, of 1900 or later; a birth date lies in the past, and a first day of work after it.';
  },
  'explain.DATE_INVALID':
    'Dates are written YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY, never month first. Examples: 31-02-2024 does not exist, 02/15/2024 has the month first, 1/2/1990 may have it first (the message says what to write), 15-Aug-90 lacks the century, 45337 is how a spreadsheet counts the days and is never read as one, a birth date cannot lie in the future, nobody begins to work before being born, a first day of work more than 31 days ahead is told when it is near, and 0001-01-01 or 9999-12-31 is the day of nobody (years from 1900 to 2999 are read). Where the NIK shows that day and month were swapped, the message gives its date. Cure: write 15-02-2024 or 2024-02-15; format a column of numbers as dates before it is saved as CSV.',
  'diagnostic.GENDER_INVALID': (p: D) => `Gender ${p.value} is not known.`,
  'diagnostic.GENDER_INVALID.help': 'Write L (laki-laki) or P (perempuan).',
  'explain.GENDER_INVALID':
    'Gender is L or P; M and F, laki-laki and perempuan, pria and wanita are read as well. Example: X. Cure: write L or P.',
  'diagnostic.VALUE_INVALID': (p: D) => `${p.header}: ${p.value} is not one of ${p.detail}.`,
  'diagnostic.VALUE_INVALID.help': 'Write one of the words that the message names, or leave the cell empty.',
  'explain.VALUE_INVALID':
    'Some columns take a few words only: marital_status, contract_type, citizenship, end_reason, blood_type, programmes, and the kind of identity. Example: contract_type says harian. Cure: write one of the words that the message names, or leave the cell empty.',
  'diagnostic.TEXT_TOO_LONG': (p: D) =>
    `${p.header} has ${p.detail} characters; the portal takes ${p.expected} at most.`,
  'diagnostic.TEXT_TOO_LONG.help': 'Shorten the cell; two cells may have run together.',
  'explain.TEXT_TOO_LONG':
    'The portal keeps names of up to 200 characters, addresses of up to 500, and of other texts less. Example: a name of 500 letters, because a whole column was pasted into one cell. Cure: shorten the cell to what belongs there.',
  'diagnostic.WAGE_MISSING': () => 'The wage is empty.',
  'diagnostic.WAGE_MISSING.help': "Fill in the month's wage in rupiah.",
  'explain.WAGE_MISSING':
    "Contributions are computed from the wage, so every row needs one. Example: the cell is empty because the formula was lost. Cure: fill in the month's basic wage with fixed allowances; for a worker who has left, delete the row or fill in end_date.",
  'diagnostic.CONSTRUCTION_WAGE_UNKNOWN': () =>
    "The wage of this construction worker is empty: without it contributions go by the contract's value (PP 44/2015 art. 54(2)), which is not computed here.",
  'diagnostic.CONSTRUCTION_WAGE_UNKNOWN.help':
    "Fill in the month's wage; if it is not known, report the project at the agency by its contract's value.",
  'explain.CONSTRUCTION_WAGE_UNKNOWN':
    "Construction workers paid by the day, by the piece or under a PKWT have a JKK rate of their own, 1.74 % of the wage (PP 44/2015 art. 54(1)). Where wages are not known, the contributions of the whole project go by the value of its contract (art. 54(2)): a matter between the contractor and the agency, for which no worker's row is needed. Example: construction says Y and the wage is empty. Cure: fill in the month's wage, or leave the row out and report the project by its contract's value.",
  'diagnostic.WAGE_FORMAT': (p: D): string =>
    p.detail === 'fraction'
      ? `${p.header}: ${p.value} would be ${senText(Number(p.expected), 'en')}, ${p.column === 'back_pay' ? 'little for back pay' : 'which nobody earns in a month'}; millions or thousands may be meant.`
      : p.detail === 'fractions'
        ? `${p.header}: ${p.value} has fractions of a rupiah that nobody can pay.`
        : unlessLookalike(p, `${p.header}: ${p.value} cannot be read as an amount in rupiah.`),
  'diagnostic.WAGE_FORMAT.help': (p: D): string =>
    p.detail === 'fractions'
      ? 'Round the cell in the spreadsheet, such as =ROUND(5500000/3, 0); showing fewer decimals does not round it.'
      : p.detail === 'fraction' && p.column === 'back_pay'
        ? 'Write the whole amount in digits alone, such as 1500 or 1500000.'
        : 'Write the whole amount, such as 5500000 or 5.500.000.',
  'explain.WAGE_FORMAT':
    'An amount is digits, with dots or commas for thousands and the other for at most two decimals, with or without Rp. Examples of what is not: 5jt, 5.5 (also as a number in a workbook), 1.234.56, 5.500 or 5.50 for a wage or back pay (five thousand rupiah, or five and a half million?), and 1833333.33333333, which a formula such as =5500000/3 leaves. Cure: write 5500000, 5.500.000, Rp 5.500.000,- or 5,500,000.00; round a formula with ROUND.',
  'diagnostic.WAGE_NOT_POSITIVE': (p: D): string =>
    p.column === 'back_pay'
      ? `${p.header}: ${p.value} is less than zero, which back pay never is.`
      : `${p.header}: ${p.value} is not more than zero.`,
  'diagnostic.WAGE_NOT_POSITIVE.help': (p: D): string =>
    p.column === 'back_pay'
      ? 'Empty the cell. Where too high a wage was reported, correct its month: bpjstk report amend MONTH --file FILE'
      : 'Fill in the wage that was paid; a worker who has left gets an end_date.',
  'explain.WAGE_NOT_POSITIVE':
    'The wage that contributions are computed from is more than zero, and back pay is never negative. Example: 0 for a worker on unpaid leave, or -5500000. Cure: fill in the wage agreed for the month; give a worker who has left an end_date; empty negative back pay, and correct the month of which too much was reported.',
  'diagnostic.WAGE_OUT_OF_RANGE': (p: D) => `${p.header}: ${p.value} is more than Rp 1,000,000,000,000.`,
  'diagnostic.WAGE_OUT_OF_RANGE.help':
    'Check whether another number, such as a bank account or a NIK, is in the wage column.',
  'explain.WAGE_OUT_OF_RANGE':
    "No month's wage is above Rp 1,000,000,000,000. Example: an account number in the wage column, because columns have moved. Cure: put the columns right and fill in the wage.",
  'diagnostic.COLUMN_MISSING': (p: D): string =>
    p.group !== ''
      ? `The file has no column ${p.column}: ${p.group} is split into ${p.detail}.`
      : `The file has no column ${p.column}.`,
  'diagnostic.COLUMN_MISSING.help': (p: D): string =>
    p.group !== ''
      ? `Add them up in one column with the header ${p.column}, or say which of them is the whole, such as --map ${p.expected}.`
      : p.expected !== ''
        ? `Is it the column ${p.detail}? Then give that this name in the first row, or type --map ${p.expected}.`
        : p.detail !== ''
          ? `Is it one of the columns ${p.detail}? Then give that one this name in the first row, or say which it is: --map HEADER=${p.column}.`
          : `Add the column, give the one that is meant this name in the first row, or say which it is: --map HEADER=${p.column}.`,
  'explain.COLUMN_MISSING':
    "A month's file needs the columns nik, name and wage, under these or their Indonesian names. Example: the wages are under GAPOK, which the program does not know. Cure: rename the header; `bpjstk employees template` writes a file with all columns.",
  'diagnostic.COLUMN_DUPLICATE': (p: D) =>
    `${p.header} means ${p.column}, and so does ${p.detail} before it; the first is read.`,
  'diagnostic.COLUMN_DUPLICATE.help': (p: D): string =>
    p.column === 'nik'
      ? "Rename or delete one of the two columns. Where NIK is the company's own number of a worker (nomor induk karyawan): --map NIK=employee_no"
      : 'Rename or delete one of the two columns.',
  'explain.COLUMN_DUPLICATE':
    "Two headers mean the same column, and nobody can know which of them holds. Example: NIK and NOMOR IDENTITAS, or UPAH and GAJI. Cure: delete or rename one; where NIK is the company's own number of a worker, type --map NIK=employee_no.",
  'diagnostic.ROW_WIDTH': (p: D) =>
    p.detail === 'one-cell' && p.expected === 'all'
      ? 'Below the header each row stands in one cell: a table was saved as CSV inside another, or pasted into one column.'
      : p.detail === 'one-cell'
        ? 'The whole row stands in one cell: its line is in quotes, or was pasted into one column.'
        : `The row has ${p.detail} ${p.detail === '1' ? 'cell' : 'cells'}, the header ${p.expected}.`,
  'diagnostic.ROW_WIDTH.help': (p: D): string =>
    p.detail === 'one-cell'
      ? 'Divide the column in the spreadsheet (Data, Text to Columns) and save it again; or take the quotes around each line away in a text editor.'
      : 'Look for a separator inside a cell, or one that is missing, and put such a cell in quotes.',
  'explain.ROW_WIDTH':
    'A row must have as many cells as the header; otherwise nobody can tell which cell belongs to which column, so nothing else in it is checked. Example: an address with a comma in a comma-separated file. Cure: put the cell in quotes, or save the file again from the spreadsheet as CSV; where whole rows stand in one cell each, divide that column first (Data, Text to Columns).',
  'diagnostic.ROW_TOO_LONG': () => "The line is longer than 128 KiB: it cannot be a worker's row.",
  'diagnostic.ROW_TOO_LONG.help': 'Look at the line with a text editor and save the file again from its source.',
  'explain.ROW_TOO_LONG':
    'A line longer than 128 KiB is damaged, or not a worker at all. Example: line ends were lost when files were joined. Cure: save the file again from the program that made it.',
  'diagnostic.CELL_CONTROL_CHARACTER': (p: D) =>
    `The cell holds a character that cannot be seen (${p.detail}): ${p.value}`,
  'diagnostic.CELL_CONTROL_CHARACTER.help': 'Type the cell again, without copying.',
  'explain.CELL_CONTROL_CHARACTER':
    'Some characters cannot be seen, and come from copying out of other programs: control characters, soft hyphens (U+00AD), zero-width signs (U+200B), and marks that turn the direction of writing and can hide what a cell says. The message names the first by its code. Example: a tab (U+0009) inside a NIK. Spaces of every kind are read as plain ones and are no fault. Cure: empty the cell and type it again.',
  'diagnostic.ENCODING_INVALID': (p: D) => `The file's letters cannot be decoded (${p.detail}).`,
  'diagnostic.ENCODING_INVALID.help': 'Save the file again as CSV UTF-8, or name its encoding with --encoding.',
  'explain.ENCODING_INVALID':
    'The bytes of the file are neither UTF-8, nor UTF-16 with its mark, nor Windows-1252. Example: a file cut off in the middle, or from an old system. Cure: open it in the spreadsheet and save it as "CSV UTF-8".',
  'diagnostic.CELL_ERROR': (p: D) => `The cell of ${p.header} shows an error of the spreadsheet: ${p.value}`,
  'diagnostic.CELL_ERROR.help': (p: D): string =>
    p.value.startsWith('##')
      ? 'The column was too narrow for its number: make it wider in the spreadsheet and save the file again.'
      : 'Open the workbook and mend the formula, or type the value in its place.',
  'explain.CELL_ERROR':
    'A formula of the workbook came to an error, so the cell has no value; saved as CSV it leaves its error word there. Example: #N/A where a name was not found, #REF! where a column was deleted, ##### where a column was too narrow. Cure: make the column wider, mend the formula, or paste the values in its place, and save.',
  'diagnostic.CELL_NOT_CALCULATED': (p: D) =>
    `The cell of ${p.header} holds a formula whose result was not saved: ${p.value}`,
  'diagnostic.CELL_NOT_CALCULATED.help': 'Open the workbook in Excel or LibreOffice, save it, and try again.',
  'explain.CELL_NOT_CALCULATED':
    'Formulas are not calculated here: the result that the spreadsheet program saved is read. Some programs write the formula alone. Example: a payroll program exports =E5*25 and no result. Cure: open the workbook in Excel or LibreOffice and save it, which keeps the results.',
  'diagnostic.CELLS_MERGED': (p: D) =>
    `The cells ${p.detail} are merged: only the first row has their value, the others are read as empty.`,
  'diagnostic.CELLS_MERGED.help': 'Unmerge the cells and fill in the value of each row.',
  'explain.CELLS_MERGED':
    'Cells merged over several rows hold one value, which belongs to the first row. Example: one branch written beside five workers. It is only a warning, since a column that is not needed may look so. Cure: unmerge the cells and fill in each row.',
  'diagnostic.HEADER_MISSING': () => 'The first row is a worker already: there are no names of columns above it.',
  'diagnostic.HEADER_MISSING.help':
    'Put a row above it that names the columns, such as: nik, name, wage. An empty file with all of them: bpjstk employees template',
  'explain.HEADER_MISSING':
    'Which cell is what, the first row says by names: nik, name, wage, birth_date and so on, in either language. Example: a payroll program exported the rows alone, or the header was deleted when rows were sorted. Cure: put the row of names above the workers.',
  'diagnostic.FILE_EMPTY': () => 'The file has no data rows.',
  'diagnostic.FILE_EMPTY.help': 'Check that the right file was saved, with the workers in it.',
  'explain.FILE_EMPTY':
    'The file has a header at most, and no workers. Example: the template was saved before it was filled in, or another sheet was exported. Cure: fill in one row per worker below the header.',
  'diagnostic.FILE_NOT_A_TABLE': (p: D): string => {
    if (p.detail.endsWith('+ password')) return 'The workbook is locked with a password.';
    if (p.detail.startsWith('utf-16')) return 'The file is UTF-16, and lacks the mark (BOM) that says so.';
    if (p.detail.startsWith('sep=') && p.expected)
      return `The first line, ${p.detail}, says that ${p.detail.slice(4)} separates the cells, while ${p.expected} does.`;
    if (p.detail.startsWith('sep='))
      return `The first line says that ${p.detail.slice(4)} separates the cells, which is not read here.`;
    if (p.detail === 'XLSM') return 'The workbook holds macros (XLSM), and is not opened.';
    if (p.detail === 'ZIP, damaged') return 'The file begins as a workbook or ZIP file, and is damaged.';
    if (p.detail === 'too large') return 'The workbook claims to hold more than a table of workers can.';
    if (p.detail === 'HTML') return 'The file is a web page (HTML), whatever its name says: no workbook and no CSV.';
    if (/^(PNG|JPEG|GIF|TIFF)$/.test(p.detail)) return `The file is a picture (${p.detail}), not a table.`;
    return `The file is not a table that can be read (${p.detail}).`;
  },
  'diagnostic.FILE_NOT_A_TABLE.help': (p: D): string => {
    if (p.detail.endsWith('+ password')) return 'Open it with its password and save a copy without one.';
    if (p.detail.startsWith('utf-16')) return `Say so: --encoding ${p.detail}; or save it as CSV UTF-8.`;
    if (p.detail.startsWith('sep=') && p.expected)
      return `Delete the line ${p.detail}, or write sep=${p.expected} there.`;
    if (p.detail.startsWith('sep='))
      return 'Save it with commas or semicolons (CSV UTF-8), or as Excel Workbook (.xlsx).';
    if (/^(PNG|JPEG|GIF|TIFF)$/.test(p.detail))
      return 'A picture has no cells: ask for the table that it was made of, as Excel Workbook (.xlsx) or CSV UTF-8.';
    if (p.detail === 'Numbers') return 'Export it from Numbers as Excel (.xlsx).';
    if (p.detail === 'ZIP') return 'Unpack it and give the file that is in it.';
    if (p.detail === 'ZIP, damaged') return 'Copy or download it again, or open it in its program and save it anew.';
    if (p.detail === 'too large') return 'Copy the table alone into a new workbook, and save that.';
    return 'Open it in its program and save the table as Excel Workbook (.xlsx) or CSV UTF-8.';
  },
  'explain.FILE_NOT_A_TABLE':
    'What is read is a workbook (XLSX, ODS) or a text file of rows and separators (CSV). Example: a PDF, a picture, an old .xls, a workbook with macros or locked with a password; UTF-16 without its mark is read where --encoding utf-16le (or utf-16be) says so. Cure: open it in the program that it belongs to and save the table as "Excel Workbook (.xlsx)" or "CSV UTF-8".',
  'diagnostic.CSV_QUOTE_UNCLOSED': () => 'A quotation mark opens a cell here and is not closed as it should be.',
  'diagnostic.CSV_QUOTE_UNCLOSED.help':
    'Close the quotation mark at the end of the cell, or delete it; double it where it belongs to the text.',
  'explain.CSV_QUOTE_UNCLOSED':
    'A cell that begins with a quotation mark goes on to the next one, across lines too; where that is missing, or text follows it, nobody can tell where the cell ends. The row is not read; reading goes on at the next line. Example: "Jl. Melati 5, Bandung with no second mark. Cure: close the mark, or save the file again from the spreadsheet.',
  'diagnostic.NIK_REGION_UNKNOWN': (p: D) => `NIK ${p.value} begins with ${p.detail}, which is not a province.`,
  'diagnostic.NIK_REGION_UNKNOWN.help':
    'Compare the first digits with the KTP; if they are the same, nothing needs doing.',
  'explain.NIK_REGION_UNKNOWN':
    'The first two digits of a NIK are the province of its first issue. Example: 9971…, which often is a typing error. It is only a warning, since codes change. Cure: compare with the KTP.',
  'diagnostic.REPORTED_OUTSIDE': (p: D) =>
    `Reported with this worker, though not at work by ${dayText(p.expected, 'en')}: ${periodsText(p.detail.split(', '), 'en')}.`,
  'diagnostic.REPORTED_OUTSIDE.help':
    'Check the day; what was reported and paid stays the contributions of this worker. If a report is wrong: bpjstk report amend PERIOD --file FILE',
  'explain.REPORTED_OUTSIDE':
    'The file moves the first or last day of work so that months which were reported with the worker lie outside. Example: start_date becomes 2026-12-30, and September 2026 was reported and paid. It is only a warning: those months stay the contributions of this worker. Cure: correct the date, or amend the report that is wrong.',
  'diagnostic.DATES_AMBIGUOUS': (p: D) => {
    const rows = Number(p.detail);
    return `${p.header}: row ${p.otherLine} has the month first, and ${counted(rows, 'date')} of the column ${rows === 1 ? 'was' : 'were'} read with the day first that may have it too.`;
  },
  'diagnostic.DATES_AMBIGUOUS.help':
    'Check each date of the column whose day and month are both 12 or less; best give the column the format YYYY-MM-DD and save the file again.',
  'explain.DATES_AMBIGUOUS':
    'A column holds a date that only makes sense with the month first, so that the program that wrote it may have written all of them so; of the others nobody can tell. They are read with the day first. Example: 04/25/2026 can only be 25 April, and stands beside 08/03/2026, which is read as 8 March and may be 3 August. The birth date is not meant: the NIK confirms it. It is a warning; the date that only makes sense month first is an error by itself. Cure: give the column the date format YYYY-MM-DD where the file was made, save it again, and compare a few dates.',
  'diagnostic.WAGE_BELOW_MINIMUM': (p: D) =>
    `A wage of ${p.value} is below the minimum wage of ${p.detail}, ${senText(Number(p.expected), 'en')}.`,
  'diagnostic.WAGE_BELOW_MINIMUM.help':
    'Check the wage and the place of work; where a lower wage is allowed, nothing needs doing.',
  'explain.WAGE_BELOW_MINIMUM':
    "The wage is less than the province's minimum wage (UMP) of that year, by the first two digits of the place of work. Example: 3500000 with place 3171, where DKI Jakarta's minimum for 2025 is Rp 5,396,761. It is only a warning: some companies may pay less, and a district may have a minimum of its own, which is not looked at. A row without a place of work, or of a year whose minimum is not known here, is not judged. Cure: correct the wage or the place if one is wrong.",
  'diagnostic.TOTAL_DIFFERS': (p: D) =>
    `${p.header}: the sum of the file is ${p.value}, and its rows come to ${senText(Number(p.expected), 'en')}.`,
  'diagnostic.TOTAL_DIFFERS.help': (p: D): string =>
    p.detail === 'more'
      ? 'See whether a row is missing, or a wage is too low, before you report.'
      : 'See whether a row is too many, or a wage is too high, before you report.',
  'explain.TOTAL_DIFFERS':
    'Below the rows the file has a sum, and it is not what the wages of the rows come to. A row that was lost while the file was copied, filtered or cut off shows by nothing else. Example: a total of Rp 12,000,000 below two wages of Rp 5,500,000. It is only a warning: the sum may be of another column, or have been typed by hand. Only one sum is judged, and only where no row has an error. Cure: find the row that is missing or too many, or correct the sum.',
  'diagnostic.WAGE_UNUSUAL': (p: D) =>
    p.detail === 'low'
      ? `${p.header}: ${p.value} is ${senText(Number(p.expected), 'en')} a month; thousands of rupiah may be meant.`
      : `${p.header}: ${p.value} is ${senText(Number(p.expected), 'en')} a month, an unusual wage.`,
  'diagnostic.WAGE_UNUSUAL.help': 'Check for a missing or an extra zero; if the amount is right, nothing needs doing.',
  'explain.WAGE_UNUSUAL':
    "A month's wage below Rp 100,000 or above Rp 500,000,000 is rare, and often a slip. Example: 5500 where thousands of rupiah were meant, or one zero too many. It is taken as it is written, and the warning says so; 5.500, whose dot may mark thousands or millions, is the error WAGE_FORMAT. It is only a warning. Cure: correct the amount if it is wrong.",
  'diagnostic.START_DATE_UNUSUAL': (p: D) =>
    p.detail === 'to-come'
      ? `${p.header}: the first day of work, ${p.value}, has not come yet.`
      : `${p.header}: by ${p.value} the worker would have begun at the age of ${p.detail}.`,
  'diagnostic.START_DATE_UNUSUAL.help': 'Check the year; if the day is right, nothing needs doing.',
  'explain.START_DATE_UNUSUAL':
    'A first day of work that is still to come, or on which the worker was younger than 15, is often a slip of the month or the year. Example: 2026-12-03 where 2026-03-12 was meant. It is only a warning; more than 31 days ahead it is the error DATE_INVALID. Cure: correct the date if it is wrong; somebody who begins later can wait until that day.',
  'diagnostic.PROGRAMMES_BY_LAW': (p: D) =>
    `${p.header}: the row names ${p.value}; by law the worker is in ${p.detail}.`,
  'diagnostic.PROGRAMMES_BY_LAW.help':
    'Nothing needs doing if that is right; otherwise check the scale of the company, the birth date and the citizenship.',
  'explain.PROGRAMMES_BY_LAW':
    'The column programmes can only add to what a company of its scale must have (Perpres 109/2013 art. 6(3)): it leaves nothing out, and what the law rules out stays out: JP from pension age on (PP 45/2015 art. 15), JKP unless its conditions are met (PP 6/2025 art. 4), everything for a foreigner in the first six months. Example: a large company whose row names JKK JKM. The figures follow the law, and this warning says so. Cure: none, if the figures are right; otherwise correct the scale, the birth date or the citizenship, or empty the cell.',
  'diagnostic.COLUMN_UNKNOWN': (p: D) => `The column ${p.header} is not known and is not read.`,
  'diagnostic.COLUMN_UNKNOWN.help': (p: D): string =>
    p.detail !== ''
      ? `Is it ${p.detail}? Then give it that name in the first row, or type --map ${p.expected}; otherwise leave it.`
      : `Leave it or delete it; if it is needed, give it a known name in the first row, or say what it is: --map "${p.expected || 'HEADER'}=COLUMN".`,
  'explain.COLUMN_UNKNOWN':
    'A column that is not known is passed over. Example: HOBI. Cure: if it holds something that is needed, rename its header, such as GAPOK to wage (`bpjstk employees template` shows the names); where a header is near to a known name, such as tgl lhr, that is proposed and never assumed. Otherwise nothing needs doing.',
  'diagnostic.LOCATION_CODE_UNKNOWN': (p: D) => `The place of work ${p.value} is not in the agency's list.`,
  'diagnostic.LOCATION_CODE_UNKNOWN.help':
    'Write the four digits of the regency or city, such as 3171; a code from after 2022 may be right all the same.',
  'explain.LOCATION_CODE_UNKNOWN':
    "The place of work is the agency's four-digit code of the regency or city. Example: 9999, or the name in place of the code. It is only a warning: the list in this program does not have the Papuan provinces of 2022. Cure: write the code.",
  'diagnostic.ENCODING_GUESSED': (p: D) => {
    if (p.expected === '') return `The file is not UTF-8; it was read as ${p.detail}.`;
    const lines = p.expected === '1' ? 'This line has' : `${p.expected} lines, this the first, have`;
    return `${lines} letters that are not UTF-8; those were read as ${p.detail}, all others as UTF-8.`;
  },
  'diagnostic.ENCODING_GUESSED.help':
    'Look at names with accents; to be sure, save as CSV UTF-8, or name the encoding with --encoding.',
  'explain.ENCODING_GUESSED':
    'Letters that are not UTF-8 are read as Windows-1252, which spreadsheets write for plain "CSV"; all others as UTF-8, for rows of another file may have been pasted in. Example: José is saved with a letter of one byte, which no UTF-8 has; names with accents show whether it was read right. Cure: save the file as "CSV UTF-8".',
  'diagnostic.ROSTER_SHRANK': (p: D) =>
    `${p.detail} of the ${p.expected} workers who were there before are not in the file, or leave.`,
  'diagnostic.ROSTER_SHRANK.help': 'Check that the file holds every branch and every sheet.',
  'explain.ROSTER_SHRANK':
    'Half or more of the workers whom the portal has as active are gone, three at the least. Example: 60 are active, and the file names 25, because only one branch was saved. It is a warning that stops --yes. Cure: add the rows that are lacking; if so many have really left, run the command again with --accept ROSTER_SHRANK.',
  'diagnostic.ROSTER_GREW': (p: D) =>
    `${counted(Number(p.detail), 'worker')} ${Number(p.detail) === 1 ? 'is' : 'are'} new, where ${p.expected} ${Number(p.expected) === 1 ? 'was' : 'were'} there before.`,
  'diagnostic.ROSTER_GREW.help': "Check that the file is this company's, and that no list was added to it twice.",
  'explain.ROSTER_GREW':
    'The file would register as many workers as the portal has, or more: the company would be twice as large. Example: 40 are active, and 45 rows are new, because the list of another company was pasted below. It is a warning that stops --yes; a company that has no workers yet is not judged. Cure: take out the rows that do not belong; if all are right, run the command again with --accept ROSTER_GREW.',
  'diagnostic.WAGES_JUMPED': (p: D) =>
    `${p.detail} of ${p.expected} wages are at least ten times the last one, or a tenth of it; the first is in row ${p.otherRow} (line ${p.otherLine}).`,
  'diagnostic.WAGES_JUMPED.help': 'Look for zeros that are missing or too many, and for amounts in thousands.',
  'explain.WAGES_JUMPED':
    'The wages of a tenth of the workers, or of ten of them, are ten times what the portal holds as their last, or a tenth of that. Example: last month 5500000, now 5500 or 55000000. It is a warning that stops --yes. Cure: correct the amounts; if they are right, run the command again with --accept WAGES_JUMPED.',
  'diagnostic.WAGES_ALL_EQUAL': (p: D) =>
    `All ${p.detail} rows have the same wage, ${senText(Number(p.expected), 'en')}.`,
  'diagnostic.WAGES_ALL_EQUAL.help': 'Check that one cell was not dragged down the whole column.',
  'explain.WAGES_ALL_EQUAL':
    'Ten rows or more, and one wage for all. Example: the first cell was dragged down with the fill handle. It is a warning that stops --yes; where the workers had equal wages at the portal before, nothing is said. Cure: fill in the wages again; if everybody does earn the same, run the command again with --accept WAGES_ALL_EQUAL.',
  'diagnostic.FILE_OF_ANOTHER_MONTH': (p: D) => {
    const expected = periodText(p.expected, 'en');
    if (p.line > 0) return `Above the header stands "${p.value}", while the month reported is ${expected}.`;
    if (p.column === '') return `The name ${p.value} speaks of another month than ${expected}.`;
    if (p.column === 'blth' && !p.detail.includes('-')) {
      const rows = Number(p.detail);
      return `${counted(rows, 'row')} ${rows === 1 ? 'is' : 'are'} of another month than ${expected}: ${p.header} says ${p.value} there.`;
    }
    const month = periodText(p.detail, 'en');
    if (p.column === 'blth') return `${p.header} says ${p.value}: the file is of ${month}, not ${expected}.`;
    return p.column === 'start_date'
      ? `All who are new begin in ${month}, nobody in ${expected}.`
      : `All who leave left in ${month}, nobody in ${expected}.`;
  },
  'diagnostic.FILE_OF_ANOTHER_MONTH.help': "Check that this is the month's file, and not that of another month.",
  'explain.FILE_OF_ANOTHER_MONTH':
    "The file seems to be of another month than the one that is reported. What counts is, in this order: the column BLTH (or periode, bulan, masa), be it in some rows alone; a month in the lines above the header; one in the file's name; three or more workers who all begin in a later month, or who all left in an earlier one, while nobody begins or leaves in the month itself. Example: september.csv for 2026-10. It is a warning that stops --yes. Cure: choose the right file; if it is the right one, run the command again with --accept FILE_OF_ANOTHER_MONTH.",
  'diagnostic.FILE_OF_ANOTHER_COMPANY': (p: D) => {
    if (p.line > 0) return `Above the header stands "${p.value}", while your NPP is ${p.expected}.`;
    return p.column === ''
      ? `The file hardly has a worker in common with those who were there before: ${p.detail} are not known.`
      : `${counted(Number(p.detail), 'row')} ${Number(p.detail) === 1 ? 'is' : 'are'} of company ${p.value}${p.expected ? `, not of ${p.expected}` : ''}.`;
  },
  'diagnostic.FILE_OF_ANOTHER_COMPANY.help': 'Check the file, the profile (--profile) and the NPP.',
  'explain.FILE_OF_ANOTHER_COMPANY':
    "The file seems to belong to another company: its column NPP has another number than the profile, or the numbers of several companies; or, where no row says it, a line above the header names another NPP; or hardly anybody in it is among the portal's workers. Example: the file of PT Maju while the profile is PT Jaya. It is a warning that stops --yes. Cure: choose the right file, or the right --profile; if all is as meant, run the command again with --accept FILE_OF_ANOTHER_COMPANY.",

  // arguments and options
  'arg.period': 'month: YYYY-MM, last-month or this-month',
  'arg.runPeriod': 'month: YYYY-MM, last-month (the default) or this-month',
  'arg.url': 'a link or an address, as you got it',
  'arg.code': 'a code, such as NIK_DAMAGED_BY_SPREADSHEET',
  'arg.file': "the workers' file (CSV, XLSX, ODS); - for standard input",
  'arg.historyFile': 'what history export wrote as JSON; - for standard input',
  'arg.claimKind': 'JKK, JKM, JHT, JP or JKP',
  'arg.claim': "the claim's number, from start or list",
  'arg.claimDocument': 'as in requirements: kpj-card, ktp, F5 …',
  'arg.documentFiles': 'JPG, PNG or PDF, up to 6 MB each, in the order of the pages; they replace what is there',
  'arg.worker': 'NIK, KPJ or employee number',
  'arg.notifications': 'as in the list; all that are unread with --all',
  'arg.billingCode': 'kode iuran, 12 digits',
  'arg.fault':
    'delay, drop-before, drop-after, reset, 500, 500-after, 503, half-answer, duplicate, clock-ahead, clock-behind, expired-session, maintenance',
  'arg.faultId': 'its number in the list; all of them without',
  'arg.topic': 'a topic or programme, such as JP',
  'arg.earlier': 'the one month: YYYY-MM',
  'arg.later': 'the other month: YYYY-MM',
  'arg.setting': 'name of the setting',
  'arg.value': 'its new value',
  'opt.period': 'month: YYYY-MM',
  'opt.law': "your company's own rows of the law (YAML)",
  'opt.since': 'from this month on: YYYY-MM',
  'opt.topic': 'one topic or programme, such as JP',
  'opt.examineLedger': 'look through the ledger alone: the file, unfinished reports, room on the disk',
  'opt.file': "the workers' file (CSV, XLSX, ODS); - for standard input",
  'opt.out': 'file to write',
  'opt.outHistory': 'file to write: .json (whole, for history import), .csv or .xlsx',
  'opt.payment': 'which payment, where there are several; payment list --json shows the numbers',
  'opt.totals': 'what each month came to, and what was paid',
  'opt.reconcile': 'what this machine and the portal say otherwise; exit 3 when something is wrong',
  'opt.runAccept': 'go on although the file earned this warning (ROSTER_SHRANK, …); may be repeated',
  'opt.maxIncrease': 'stop when the bill grows by more than this against the last month reported: 20%',
  'opt.maxDecrease': 'stop when it shrinks by more than this',
  'opt.maxTotal': 'stop when the bill is above this many rupiah',
  'opt.maxNew': 'stop when more workers than this are new since the last report',
  'opt.maxLeavers': 'stop when more workers than this are gone since the last report or leave within the month',
  'opt.maxWageChanges': 'stop when more wages than this differ from the last report',
  'opt.wait': 'wait until it is paid (an hour, or --for); exit 8 while it is not',
  'opt.summary': 'write what was done into this file, for a mail; it takes the place of the last one',
  'opt.olderThan': 'how old: 24m (months), 2y (years)',
  'opt.anew': 'let go of what was pulled, and fetch all of it again',
  'opt.yes': 'do it without asking',
  'opt.digest': 'approve this SHA-256 alone, as `--dry-run` showed it',
  'opt.dryRun': 'show the plan and stop',
  'opt.again': 'send also what the portal acknowledged before and has no longer',
  'opt.accept': 'with --yes: go on although the file earned this warning (ROSTER_SHRANK, …); may be repeated',
  'opt.fix': 'write a corrected copy to --out: spaces, dates, separators, headers, amounts',
  'opt.force': 'replace the file at --out',
  'opt.reveal': 'show identity numbers whole',
  'opt.all': 'show every finding, however many there are of a kind',
  'opt.format': 'text, json, sarif, junit, github or csv',
  'opt.missing': 'workers whom the file does not name: keep their last wage, or deactivate them',
  'opt.sipp': 'the new folder into which the files for SIPP Online are written',
  'opt.form': 'Formulir 2a of the month, as Excel (.xlsx) or PDF',
  'opt.previous': "last month's workers' file, to tell who is new and who left",
  'opt.wageTemplate': 'the wage file that SIPP Online hands out, to be filled in; may be given again',
  'opt.claimKind': 'only claims of this programme',
  'opt.worker': 'NIK or KPJ of the worker',
  'opt.eventDate': 'day of the event, or with the hour: YYYY-MM-DDTHH:MM',
  'opt.claimStage': 'JKK: 1 reports the accident, 2 what came of it',
  'opt.claimOfStage': 'which of several accidents stage 2 is about',
  'opt.addPages': 'keep the files that are there, and put these behind them',
  'opt.claimState': 'draft, stage_one_received, submitted, in_review, approved, rejected or withdrawn',
  'opt.cursor': 'where the list goes on, from the answer before',
  'opt.unread': 'only those that nobody has read',
  'opt.allUnread': 'all that are unread',
  'opt.watch': 'stay on the screen and ask again; r asks at once, q ends it',
  'opt.every': 'how often the portal is asked: 30s, 5m (60s by default)',
  'opt.exec': 'run this for each, with the notification as JSON on its standard input',
  'opt.markRead': 'mark as read what was shown, or what the command took with exit 0',
  'opt.limit': 'at most so many',
  'opt.jkkGroup': 'JKK risk group of the company',
  'opt.scale': 'scale of the company: micro, small, medium, large',
  'opt.labourIntensive': 'labour-intensive industry (relief of PP 7/2025)',
  'opt.rounding': 'round each line to the sen or to the rupiah',
  'opt.wage': 'monthly wage in rupiah',
  'opt.dailyWage': 'wage of one day, for daily workers',
  'opt.pieceRate': 'piece rates of the last three months: a,b,c',
  'opt.weather': 'wages of the last twelve months, where the weather decides: a,b,…',
  'opt.monthsWorked': 'months that a foreigner has worked here; six by default',
  'opt.jpDeferral': 'defer JP (PP 49/2020)',
  'opt.compareTo': 'what the same workers would have cost in that month: YYYY-MM',
  'opt.backPay': 'back pay (rapel) in rupiah',
  'opt.birthDate': 'birth date, YYYY-MM-DD',
  'opt.citizenship': 'WNI or WNA',
  'opt.startDate': 'first day of work, from which JKP and the months of a foreigner count',
  'opt.programmes': 'only these programmes, as far as the law allows: JKK,JKM,JHT,JP',
  'opt.construction': 'construction, by the day, by the piece or PKWT (JKK 1.74 %)',
  'opt.paidOn': 'day of payment, to show the fine',
  'opt.explain': 'each figure with its formula and article',
  'opt.chart': 'draw a chart, also where no terminal is',
  'opt.for': 'how long to wait: 90s, 30m, 2h',
  'opt.npp': 'company number (NPP), 8 characters',
  'opt.user': 'which user of the company, by short name or e-mail; without it the first owner',
  'opt.companyName': 'name of the new company',
  'opt.userAsks': 'ask for access as this user to a company that has an NPP',
  'opt.registerAnew': 'begin anew, whatever was begun before',
  'opt.resend': 'have the code sent again',
  'opt.registrationStdin': 'read the code from standard input; for the activation, the new password on the next line',
  'opt.forgotNpp': "have the NPP sent to this address, if it is a user's",
  'opt.userAlone': "this user's deeds alone",
  'opt.address': 'address of the company',
  'opt.contactPerson': 'whom the agency calls',
  'opt.approval': "whether a report waits for another user's approval: on or off",
  'opt.phone': 'mobile number, 08… or +628…',
  'opt.sentCodeStdin': 'read the code from standard input',
  'opt.fullName': 'full name',
  'opt.email': 'e-mail address',
  'opt.role': 'role: owner, maker, approver or viewer; several with commas',
  'opt.passwordStdin': 'read the password from standard input',
  'opt.otpStdin': 'read the code of the second factor from stdin, when the portal asks for it',
  'opt.store': 'where secrets are kept from now on',
  'opt.keyFile': 'key to the encrypted store; made when it is not there',
  'opt.newStore': 'set the encrypted store that is there aside, and begin a new one',
  'opt.retry': 'send a password, or codes, refused before',
  'opt.by': 'authenticator app (totp, the default), sms or email',
  'opt.presentPasswordStdin': 'read the present password from standard input',
  'opt.newPasswordStdin': 'read the new password from standard input',
  'opt.newPasswordAfter': 'read the new password from standard input; after the present one, on the next line',
  'opt.via': 'where the code goes: email or sms',
  'opt.codeStdin': 'read the code from the first line of standard input, the new password from the second',
  'opt.allOthers': 'every session but your own',
  'arg.session': 'the session, by its ID in: auth sessions list',
  'arg.user': 'the user, by short name or e-mail',
  'opt.newPasswordFile': 'write a new password of our making into this new file',
  'opt.evidence': 'the new folder for report and evidence',
  'opt.remember': 'keep the secret on this machine',
  'opt.status': 'active or inactive',
  'opt.joinedSince': 'whose first day of work is this or later',
  'opt.search': 'part of a name, NIK, KPJ or employee number',
  'opt.sortWorkers': 'kpj (the default), name, wage (highest first) or since (newest first)',
  'opt.worker.nik': 'NIK, 16 digits',
  'opt.worker.name': 'name as on the KTP',
  'opt.worker.birth_date': 'birth date: day-month-year (15-08-1990), or YYYY-MM-DD',
  'opt.worker.gender': 'gender: L (man) or P (woman)',
  'opt.worker.marital_status': 'marital status: Y (married) or T (not married)',
  'opt.worker.employee_no': 'number in the company',
  'opt.worker.wage': 'wage a month, in rupiah',
  'opt.worker.start_date': 'first day of work: day-month-year (02-03-2026), or YYYY-MM-DD',
  'opt.worker.contract_type': 'contract: PKWTT (permanent) or PKWT (fixed term)',
  'opt.worker.citizenship': 'citizenship: WNI (Indonesian) or WNA (foreigner)',
  'opt.worker.passport_no': "a foreigner's passport number, in place of a NIK",
  'opt.worker.email': 'e-mail address',
  'opt.worker.phone': 'phone: 08… or, from abroad, +65…',
  'opt.worker.address': 'address',
  'opt.worker.postal_code': 'postal code',
  'opt.worker.location_code': 'place of work, 4 digits, such as 3171',
  'opt.worker.mother_name': "mother's name",
  'opt.worker.birth_place': 'place of birth',
  'opt.worker.npwp': 'tax number (NPWP)',
  'opt.worker.blood_type': 'blood type: A, B, AB or O',
  'opt.worker.programmes': "programmes chosen beyond the company's, such as JP",
  'opt.worker.construction': 'construction work: Y (yes) or T (no)',
  'opt.changedOn': 'the day of the change; today if not given',
  'opt.endReason': 'resigned, contract_ended, laid_off, retired, died, moved or other',
  'opt.endDate': 'the last day of work: day-month-year (31-10-2026), or YYYY-MM-DD',
  'opt.year': 'of this year: YYYY',
  'opt.kind': 'report, payment, notification or activity',
  'opt.port': 'port; a free one by default',
  'opt.db': 'database file',
  'opt.background': 'leave it running and return',
  'opt.now': 'set its clock: 2026-11-10T09:00:00+07:00',
  'opt.company':
    'fresh (no workers), demo (24 workers, last month paid), small (a shop, two years paid), large (1,200 workers), new (since this month), late (two months unpaid), locked (too many wrong passwords)',
  'opt.secondFactor': 'ask for a code by sms or email at login',
  'opt.captcha': 'ask for a captcha at login, which no program can solve',
  'opt.on': 'only these requests: finalise, or "POST /auth/login"; all without',
  'opt.nth': 'the first of them that is struck, from 1',
  'opt.times': 'how many of them are struck (1 without)',
  'opt.always': 'all of them from there on, until it is cleared',
  'opt.requests': 'what --on can name: every request of the portal',
  'opt.faultFor': 'how long a delay, a pause asked for or a maintenance is, or how far a clock is off',
  'opt.amount': 'rupiah; the whole bill by default',
  'usage.missingOption': (p: { flags: string }) => `Something is missing: ${p.flags.split(' ')[0] ?? ''}.`,
  'period.invalid': (p: { word: string }) => `"${p.word}" is not a month.`,
  'period.invalid.help': 'Write it as 2026-10, or last-month, or this-month.',
  'period.future': (p: { period: string }) =>
    `${periodText(p.period, 'en')} is still to come: it cannot be reported yet.`,
  'period.future.help': 'To calculate ahead, use: bpjstk calc --period …',
  'period.early': (p: { period: string; first: string }) =>
    `${periodText(p.period, 'en')} is before ${periodText(p.first, 'en')}, when the law that this program knows begins.`,
  'day.invalid': (p: { word: string }) => `"${p.word}" is not a day. Write it as 2026-11-16.`,

  // columns of tables
  'column.code': 'Code',
  'column.severity': 'Severity',
  'column.row': 'Row',
  'column.line': 'Line',
  'column.cell': 'Cell',
  'column.letters': 'Letters',
  'column.codePoint': 'Code point',
  'column.script': 'Script',
  'column.column': 'Column',
  'column.value': 'Value',
  'column.message': 'Message',
  'column.before': 'Before',
  'column.after': 'After',
  'column.difference': 'Difference',
  'column.wageBefore': 'Wage before',
  'column.wageAfter': 'Wage after',
  'column.help': 'Cure',
  'column.programme': 'Programme',
  'column.payer': 'Payer',
  'column.base': 'Base',
  'column.rate': 'Rate',
  'column.amount': 'Amount',
  'column.billed': 'Billed',
  'column.period': 'Month',
  'column.passwordSource': 'Password from',
  'column.state': 'State',
  'column.id': 'No.',
  'column.fault': 'Fault',
  'column.on': 'Requests',
  'column.nth': 'From the',
  'column.times': 'Times',
  'column.seconds': 'Seconds',
  'column.struck': 'Struck',
  'column.revision': 'Rev.',
  'column.employees': 'Workers',
  'column.total': 'Total',
  'column.billingCode': 'Kode iuran',
  'column.dueDate': 'Due',
  'column.paidAt': 'Paid',
  'column.channel': 'Channel',
  'column.nik': 'NIK',
  'column.kpj': 'KPJ',
  'column.name': 'Name',
  'column.wage': 'Wage',
  'column.status': 'Status',
  'column.since': 'Since',
  'column.until': 'Until',
  'column.lastDay': 'Last day',
  'column.reason': 'Reason',
  'column.jht': 'JHT',
  'column.jp': 'JP',
  'column.jkkJkm': 'JKK + JKM',
  'column.benefit': 'Benefit',
  'column.claimNow': 'Claim now',
  'column.formula': 'Formula',
  'column.at': 'When',
  'column.sentTo': 'Sent to',
  'column.kind': 'Kind',
  'column.file': 'File',
  'column.digest': 'SHA-256',
  'column.form': 'Formulir 2a',
  'column.why': 'Likely why',
  'column.what': 'What',
  'column.topic': 'Topic',
  'column.rows': 'Rows',
  'column.from': 'From',
  'column.to': 'To',
  'column.document': 'Document',
  'column.bill': 'Bill',
  'column.fine': 'Fine',
  'column.requirement': 'What it is',
  'column.formNumber': 'Form',
  'column.signedBy': 'Signed by',
  'column.when': 'Where',
  'column.stage': 'Stage',
  'column.files': 'Files',
  'column.claimant': 'Who claims',
  'column.claim': 'Claim',
  'column.event': 'Event',
  'column.clock': 'Handing in',
  'column.page': 'Page',
  'column.bytes': 'Bytes',
  'column.mediaType': 'Content',
  'field.claim': 'Claim',
  'field.claimant': 'Claimed by',
  'field.claimKind': 'Programme',
  'field.worker': 'Worker',
  'field.event': 'Event',
  'field.stage': 'Report',
  'field.stageOne': 'Stage I',
  'field.stageTwo': 'Stage II',
  'field.submitted': 'Handed in',
  'field.dueAt': 'Hand in by',
  'column.article': 'Article',
  'column.source': 'Source',
  'column.sure': 'Sure',
  'column.setting': 'Setting',
  'column.profile': 'Profile',
  'column.default': 'Default',
  'column.reference': 'Receipt or kode iuran',
  'column.here': 'Here',
  'column.there': 'Portal',
  'column.paid': 'Paid',
  'column.endDate': 'Last day',
  'column.portal': 'Portal',
  'column.npp': 'NPP',

  // fields of one thing
  'field.employer': 'Employer',
  'field.employee': 'Workers',
  'field.government': 'Government',
  'field.dueDate': 'Due',
  'field.period': 'Month',
  'field.state': 'State',
  'field.remark': 'The portal says',
  'field.revision': 'Revision',
  'field.employees': 'Workers',
  'field.total': 'Total',
  'field.receipt': 'Receipt',
  'field.billingCode': 'Kode iuran',
  'field.amount': 'Amount',
  'field.carriedPenalty': 'Fine of earlier months',
  'field.carriedShortfall': 'Amended earlier months',
  'field.credit': 'Credit',
  'field.payable': 'Total bill',
  'field.paid': 'Paid',
  'field.remaining': 'Still to pay',
  'field.paidAt': 'Paid on',
  'field.digest': 'SHA-256',
  'field.overpaid': 'Overpaid (credited to the next bills)',
  'field.penalty': 'Fine so far (next bill)',
  'field.penaltyFinal': 'Fine (billed once, with the next month)',
  'field.status': 'Status',
  'field.company': 'Company',
  'field.npp': 'NPP',
  'field.divisi': 'Divisi',
  'field.user': 'User',
  'field.preparedBy': 'Prepared by',
  'field.branches': 'Branches',
  'field.address': 'Address',
  'field.contactPerson': 'Contact person',
  'field.jkkGroup': 'JKK risk group',
  'field.scale': 'Scale',
  'field.registeredOn': 'Registered on',
  'field.approval': 'Reports wait for approval',
  'field.email': 'E-mail',
  'field.phone': 'Phone',
  'field.sessions': 'Open sessions',
  'field.helpdesk': 'Helpdesk',
  'field.portal': 'Portal',
  'field.profile': 'Profile',
  'field.store': 'Secrets in',
  'field.passwordDays': "Password's age in days",
  'field.codes': 'Codes',
  'field.secondFactor': 'Second factor',
  'field.required': 'Portal requires it',
  'field.sentTo': 'Sent to',
  'field.since': 'On since',
  'field.recoveryCodes': 'Recovery codes left',
  'field.session': 'Session',
  'field.password': 'Password',
  'field.process': 'Process',
  'field.database': 'Database',
  'field.name': 'Name',
  'field.nik': 'NIK',
  'field.kpj': 'KPJ',
  'field.birthDate': 'Born',
  'field.gender': 'Gender',
  'field.wage': 'Wage',
  'field.startDate': 'At work since',
  'field.endDate': 'Until',
  'field.endReason': 'Reason',
  'field.jpEnds': 'JP ends by age',
  'field.jkpBars': 'JKP: no new entry from',
  'field.contributions': 'Contributions',
  'field.growth': 'Growth',
  'field.balance': 'Balance',
  'field.asOf': 'As of',
  'field.eligible': 'JKP would pay',
  'field.monthsPaid': 'Months paid',
  'field.contractType': 'Contract',
  'field.citizenship': 'Citizenship',

  // files
  'file.stdin': 'standard input',
  'file.missing': (p: { file: string }) => `There is no file ${p.file}.`,
  'file.missing.help': 'Check its name and folder.',
  'file.missing.roster.help': 'Check its name and folder. A file of workers to fill in: bpjstk employees template',
  'file.folder': (p: { file: string }) => `${p.file} is a folder, not a file.`,
  'file.folder.help': 'Name the file that is in it.',
  'file.device': (p: { file: string }) => `${p.file} is a device, not a file.`,
  'file.device.help': 'Give a file, a pipe, or - for standard input.',
  'file.silent': (p: { file: string }) => `Nobody writes into the pipe ${p.file}.`,
  'file.silent.help': 'Start the program that writes into it first, or give the file itself.',
  'file.changed': (p: { file: string }) => `${p.file} was changed while it was read.`,
  'file.changed.help': 'Wait until the program that writes it has finished, then run the same command again.',
  'file.gzipDamaged': (p: { file: string }) => `${p.file} is compressed (gzip), and is damaged or cut short.`,
  'file.gzipDamaged.help': 'Copy or download it again, or give the file unpacked.',
  'file.bomb': (p: { file: string }) =>
    `${p.file} is compressed (gzip), and comes to far more than any workers\' file.`,
  'file.bomb.help': 'Ask whoever made it for the table alone, unpacked.',
  'file.forbidden': (p: { file: string }) => `You may not read ${p.file}.`,
  'file.forbidden.help': 'Ask its owner for the right to read it, or for a copy.',
  'file.unreadable': (p: { file: string; detail: string }) => `${p.file} could not be read (${p.detail}).`,
  'sheet.ambiguous': (p: { file: string; sheets: string }) =>
    `${p.file} has more than one sheet of workers: ${p.sheets}.`,
  'sheet.ambiguous.help': 'Name the one that is meant: --sheet NAME',
  'sheet.unknown': (p: { file: string; sheet: string; sheets: string }) =>
    `${p.file} has no sheet "${p.sheet}". It has: ${p.sheets}.`,
  'sheet.unknown.help': 'Give --sheet the name of a sheet, or its number from 1.',
  'sheet.none': (p: { file: string }) => `${p.file} has no sheets.`,
  'sheet.none.help': '--sheet is for workbooks (XLSX, ODS): leave it out.',
  'file.exists': (p: { file: string }) => `${p.file} already exists; it was not touched.`,
  'file.exists.help': 'Choose another name, or remove it first.',
  'folder.exists.help': 'Name a folder that is not there yet: files of two months must not mix.',
  'file.tooLarge': (p: { file: string; megabytes: number }) => `${p.file} is larger than ${p.megabytes} MB.`,
  'file.diskFull': (p: { file: string }) => `The disk is full: ${p.file} was not written, and nothing is left of it.`,
  'file.diskFull.help': 'Make room or choose another disk, then run the same command again.',
  'file.noFolder': (p: { file: string }) => `${p.file} cannot be written: its folder is not there.`,
  'file.noFolder.help': 'Make the folder first, or choose another place.',
  'file.noRights': (p: { file: string }) => `You may not write ${p.file}.`,
  'file.noRights.help': 'Choose a folder of your own.',
  'file.special': (p: { file: string }) => `${p.file} is a device or a pipe, not a file; nothing was written there.`,
  'file.dash': 'This is written to a file, whole or not at all, and standard output is none; nothing was written.',
  'file.special.help': 'Name a file: it is put there whole.',
  'file.unwritable': (p: { file: string; detail: string }) => `${p.file} could not be written (${p.detail}).`,
  'ownFiles.fileClosed': (p: { file: string }) => `Others on this machine could read ${p.file}; now only you can.`,
  'ownFiles.fileOpen': (p: { file: string }) =>
    `Others on this machine can write to ${p.file}, so what it says may not be yours: another portal, for one.`,
  'ownFiles.fileOpen.help': (p: { file: string }) =>
    `Look through it; if it is as you left it: chmod 600 "${p.file}". If not, move it away and begin anew.`,
  'ownFiles.folderClosed': (p: { folder: string }) =>
    `Others on this machine could look into ${p.folder}; now only you can.`,
  'ownFiles.folderLeftOpen': (p: { folder: string }) =>
    `Others on this machine can look into ${p.folder}, where there are other things than ours: chmod 700 "${p.folder}", or name a folder for bpjstk alone.`,
  'ownFiles.folderOpen': (p: { folder: string }) =>
    `Others on this machine may put files into ${p.folder}, and so change what is reported from here.`,
  'ownFiles.folderOpen.help': (p: { folder: string }) =>
    `chmod go-w "${p.folder}", or name a folder for bpjstk alone in BPJSTK_DATA_DIR and BPJSTK_CONFIG_DIR.`,
  'ownFiles.notFile': (p: { file: string }) =>
    `Where ${p.file} should be there is no file but a pipe, a socket or a device.`,
  'ownFiles.ofAnother': (p: { path: string }) =>
    `${p.path} belongs to another user of this machine, who could change what is reported from here.`,
  'ownFiles.ofAnother.help': 'Move it away, or name a folder of your own in BPJSTK_DATA_DIR and BPJSTK_CONFIG_DIR.',
  'ownFiles.link': (p: { file: string }) => `${p.file} is a link, and leads out of the folder that only you can read.`,
  'ownFiles.linkNowhere': (p: { file: string }) => `${p.file} is a link that leads to no file.`,
  'ownFiles.linkOfOthers': (p: { file: string }) =>
    `${p.file} is a link to a file that is not yours alone: others on this machine could change what is reported from here.`,
  'ownFiles.link.help':
    'Put the file itself in its place, or name the folder in which it lies with BPJSTK_DATA_DIR or BPJSTK_CONFIG_DIR.',

  // the workers' file
  'roster.refused': (p: { file: string; errors: number; rows: number; valid: number }) =>
    `${p.file} has ${counted(p.errors, 'error')}; ${wholeNumber(p.valid, 'en')} of ${counted(p.rows, 'row')} in order.`,
  'roster.lookFirst': (p: { codes: string }) => `Look at this before anything is sent: ${p.codes}.`,
  'roster.unaccepted': (p: { file: string; codes: string }) =>
    `${p.file} as a whole is not as usual (${p.codes}), and nobody has said that it is meant so. Nothing was sent.`,
  'roster.unaccepted.help': (p: { code: string; codes: string }) =>
    `Look at the file; more about it: bpjstk report explain ${p.code}. If all is right, add: --accept ${p.codes}`,
  'roster.refused.help': 'Correct the cells named, save the file, and run the same command again. Nothing was sent.',
  'roster.refused.file.help':
    'Check that this is the right file, that it is saved as Excel (.xlsx) or CSV, and that its first row names the columns; bpjstk employees template writes one to start from. Nothing was sent.',
  'roster.refused.missing.help':
    'Add the workers named to the file, or say what is meant: --missing keep reports them with their last wage, --missing deactivate ends their membership. Nothing was sent.',
  'roster.assumed': (p: Assumptions) => {
    const over = passedOver(p.passed, 'line');
    const headerAt = p.headerAbove === null ? `line ${p.headerLine}` : `lines ${p.headerAbove} and ${p.headerLine}`;
    const ends = p.trailing ? '; each row ends in one more separator' : '';
    const lines = p.lineEnds === 'CR' ? ', lines that end in CR alone' : '';
    return `${p.file} was read as ${p.compressed ? 'gzip, ' : ''}${p.encoding}, ${separatorWords[p.separator]} between cells${lines}, header in ${headerAt}${over}${ends}.`;
  },
  'roster.unnamed': (p: { file: string; columns: readonly string[] }) =>
    `${p.file}: ${p.columns.length === 1 ? 'column' : 'columns'} ${lineList(p.columns)}: no header, so what stands there is not read.`,
  'sheet.read': (p: {
    file: string;
    sheet: string;
    /** Whether it is one that nobody sees, and nobody has named. */
    hidden: boolean;
    hiddenRows: number;
    hiddenColumns: number;
    headerLine: number | null;
    headerAbove: number | null;
    passed: readonly PassedLines[];
  }) => {
    const hidden = [
      ...(p.hiddenRows > 0 ? [counted(p.hiddenRows, 'hidden row')] : []),
      ...(p.hiddenColumns > 0 ? [counted(p.hiddenColumns, 'hidden column')] : []),
    ];
    const header = p.headerAbove === null ? '' : `, header in rows ${p.headerAbove} and ${p.headerLine}`;
    const also = hidden.length > 0 ? `, with ${hidden.join(' and ')}` : '';
    const unseen = p.hidden ? ' It is a hidden sheet: if another is meant, name that with --sheet.' : '';
    return `Of ${p.file} the sheet "${p.sheet}" was read${also}${header}${passedOver(p.passed, 'row')}.${unseen}`;
  },
  'annotate.copy': 'Workers',
  'annotate.list': 'Findings',
  'sheet.encoding': (p: { file: string }) =>
    `${p.file} is a workbook, which says itself how its letters are written: --encoding changes nothing.`,
  'annotate.written': (p: { file: string }) => `The copy with the notes is ${p.file}: only you can read it.`,
  'annotate.inPlace': (p: { sheet: string; list: string; hidden: boolean }) =>
    `The copy is the whole workbook as it was. New are the colours and notes in the sheet "${p.sheet}", and the sheet "${p.list}" behind the others, which lists all that was found.${p.hidden ? ' What is hidden stays hidden: look for it in that list.' : ''}`,
  'annotate.ofSheet': (p: { sheet: string; others: number; hidden: boolean; isOdd: boolean }) => {
    const odd = p.isOdd ? 'The workbook is written in an unusual way and could not be kept whole. ' : '';
    const others =
      p.others > 0
        ? ` ${counted(p.others, 'other sheet')} of the workbook ${p.others === 1 ? 'is' : 'are'} left out.`
        : '';
    const hidden = p.hidden ? ' What was hidden is shown.' : '';
    return `${odd}The copy has the sheet "${p.sheet}" as text: numbers, dates and formulas as they were read.${others}${hidden}`;
  },
  'annotate.notes': (p: { notes: number }) =>
    `The first ${wholeNumber(p.notes, 'en')} cells at fault have a note, since spreadsheet programs are slow to open more; the others are coloured, and the list has all.`,
  'annotate.tooLarge': (p: { rows: number; cells: number }) =>
    `A file of more than ${wholeNumber(p.rows, 'en')} rows or ${wholeNumber(p.cells, 'en')} filled cells is not annotated: divide it, or leave --annotate out.`,
  'annotate.dryRun': 'On an import --annotate goes with --dry-run.',
  'roster.omitted': (p: { errors: number; warnings: number }) =>
    `Only the first 10,000 of a kind are listed: ${counted(p.errors, 'error')} and ${counted(p.warnings, 'warning')} more are counted.`,
  'roster.withErrors': (p: { file: string; errors: number; warnings: number; rows: number; valid: number }) =>
    `${p.file}: ${counted(p.errors, 'error')}, ${counted(p.warnings, 'warning')}; ${wholeNumber(p.valid, 'en')} of ${counted(p.rows, 'row')} in order.`,
  'roster.clean': (p: { file: string; errors: number; warnings: number; rows: number; valid: number }) =>
    `${p.file}: ${counted(p.rows, 'row')} read, all in order; ${counted(p.warnings, 'warning')}.`,
  'fix.itself': (p: { file: string }) => `${p.file} is the file itself, which is never changed.`,
  'fix.itself.help': 'Give the corrected copy another name.',
  'fix.alone': '--fix, --out FILE and --force belong together, without --yes or --dry-run.',
  'fix.more': (p: { count: number }) => `… and ${wholeNumber(p.count, 'en')} more changes (--all shows all)`,
  'fix.file': (p: Written) => {
    const was = [
      p.compressed ? 'gzip' : '',
      p.sheet === null ? '' : `the sheet "${p.sheet}" of a workbook`,
      p.encoding ?? (p.mark ? 'the mark (BOM) of UTF-8' : ''),
      p.separator === null ? '' : separatorWords[p.separator],
      p.lineEnds === null ? '' : `line ends ${p.lineEnds}`,
    ].filter(Boolean);
    return `The whole file, from ${was.join(', ')}: now CSV in UTF-8 without mark, commas, line ends CRLF.`;
  },
  'fix.dropped': (p: { passed: readonly PassedLines[]; blankRows: number; instruction: boolean }) =>
    `Left out: ${[
      ...(p.instruction ? ["Excel's line sep="] : []),
      ...passedLines(p.passed, 'line'),
      ...(p.blankRows > 0 ? [counted(p.blankRows, 'empty line')] : []),
    ].join(', ')}.`,
  'fix.guarded': (p: { count: number }) =>
    `No correction: ${counted(p.count, 'cell')} that a spreadsheet may run as a formula got an apostrophe in front, which is not read.`,
  'fix.written': (p: { file: string; changed: number }) =>
    `${p.file} was written; ${counted(p.changed, 'cell')} changed.`,
  'fix.notWritten': (p: { file: string }) =>
    `${p.file} was not written: the file cannot be cut into rows, and a copy would lack workers.`,
  'roster.plan': (p: { register: number; update: number; deactivate: number; unchanged: number; kept: number }) =>
    `At the portal: ${wholeNumber(p.register, 'en')} to register, ${wholeNumber(p.update, 'en')} to update, ${wholeNumber(p.deactivate, 'en')} to deactivate, ${wholeNumber(p.unchanged, 'en')} as they are${p.kept > 0 ? `, of whom ${wholeNumber(p.kept, 'en')} not in the file, with the last wage` : ''}.`,
  'roster.leaving': 'Not in the file, and to be deactivated with this last day and reason:',
  'roster.leavingMore': (p: { more: number }) => `… and ${wholeNumber(p.more, 'en')} more (--json names up to 1,000)`,
  'explain.unknown': (p: { word: string }) => `There is no code "${p.word}".`,
  'explain.near': (p: { near: string }) => `Did you mean ${p.near}? All codes: bpjstk report explain`,
  'explain.unknown.help': 'All codes: bpjstk report explain',

  'scratch.unwritable': (p: { folder: string; detail: string }) =>
    `So many workers need room on the disk while they are worked on, and ${p.folder} has none (${p.detail}). Nothing was sent.`,
  'scratch.unwritable.help':
    'Make room there, or set BPJSTK_DATA_DIR to a folder with room, and run the same command again.',

  // progress
  'progress.reading': (p: { file: string }) => `Reading ${p.file}`,
  'progress.employees': 'Bringing workers up to date',
  'progress.left': (p: { seconds: number }) => `about ${whileText(p.seconds, 'en')} left`,
  'stopped.nothing': 'Stopped: nothing was sent.',
  'stopped.finalised': 'Stopped: the report is finalised.',
  'stopped.unpaid': (p: { period: string; billingCode: string; dueDate: string }) =>
    `Stopped: ${periodText(p.period, 'en')} is reported, and not paid yet: kode iuran ${p.billingCode}, due by ${dayText(p.dueDate, 'en')}.`,
  'stopped.unbilled': (p: { period: string; waitingFor: string }) =>
    `Stopped: ${periodText(p.period, 'en')} is reported, and its kode iuran waits for ${periodText(p.waitingFor, 'en')}.`,
  'stopped.employees': (p: { done: number; of: number }) =>
    `Stopped: ${wholeNumber(p.done, 'en')} of ${wholeNumber(p.of, 'en')} changes to workers are at the portal.`,
  'stopped.lines': (p: { part: number; parts: number }) =>
    `Stopped: part ${p.part} of ${p.parts} of the wages is at the portal; the report is not finalised.`,
  'stopped.calculated': (p: { parts: number }) =>
    `Stopped: all ${p.parts} parts of the wages are at the portal; the report is not finalised.`,
  'progress.lines': 'Sending wages',
  'progress.calculating': 'The portal is calculating',
  'progress.comparing': 'Comparing the figures',
  'progress.finalising': 'Finalising',
  'progress.leavers': 'Deactivating those who left',
  'progress.waiting': (p: { period: string }) => `Waiting for the payment of ${periodText(p.period, 'en')}`,
  'progress.history': 'Pulling history',

  // preview and submission
  'preview.title': (p: { period: string; workers: number }) =>
    `${periodText(p.period, 'en')}: ${counted(p.workers, 'worker')}`,
  'preview.total': 'To transfer',
  'preview.company': (p: { group: number; scale: string; rounding: string }) =>
    `Computed with JKK group ${p.group} and scale ${p.scale}. Rounding half-up: each line to the ${p.rounding}, each programme's total to the rupiah.`,
  'preview.chart': (p: { period: string }) => `${periodText(p.period, 'en')}, by programme`,
  'preview.before': (p: {
    period: string;
    total: number;
    difference: number;
    joined: number;
    left: number;
    wageChanged: number;
  }) =>
    `Against ${periodText(p.period, 'en')} (${rupiahText(p.total, 'en')}): ${changeText(p.difference, 'en')}; ${wholeNumber(p.joined, 'en')} joined, ${wholeNumber(p.left, 'en')} left, ${wholeNumber(p.wageChanged, 'en')} wages changed.`,
  'preview.lateNewcomers': (p: Lateness) =>
    `Late: ${counted(p.workers, 'worker')} should have been registered earlier, ${latenessText(p, 'en', 'by', 'and')} (PP 45/2015 art. 4).`,
  'preview.nextNewcomers': (p: { workers: number; by: string }) =>
    `${counted(p.workers, 'newcomer')} to register, by ${dayText(p.by, 'en')} at the latest.`,
  'preview.lateLeavers': (p: Lateness) =>
    `Late: ${counted(p.workers, 'leaver')} should have been reported earlier, ${latenessText(p, 'en', 'by', 'and')} (PP 44/2015 art. 9).`,
  'preview.nextLeavers': (p: { workers: number; by: string }) =>
    `${counted(p.workers, 'leaver')} to report, by ${dayText(p.by, 'en')} at the latest.`,
  'preview.changesBy': (p: { count: number; by: string }) =>
    `${counted(p.count, 'change')} of workers' data: those of today are to be reported by ${dayText(p.by, 'en')} (PP 44/2015 art. 9).`,
  'whatIf.title': (p: { period: string; total: number; difference: number }) =>
    `The same workers in ${periodText(p.period, 'en')}, by its law: ${rupiahText(p.total, 'en')}; now ${changeText(p.difference, 'en')}`,
  'whatIf.column.reason': 'Reason',
  'whatIf.column.then': 'Then',
  'whatIf.column.now': 'Now',
  'whatIf.column.difference': 'Difference',
  'whatIf.reason.wage': 'wage',
  'whatIf.reason.age': 'age (pension)',
  'whatIf.reason.membership': 'membership',
  'whatIf.reason.cap': 'cap',
  'whatIf.reason.rate': 'rate',
  'whatIf.reason.relief': 'relief',
  'whatIf.wages': (p: { period: string; workers: number }) =>
    `Wages of ${periodText(p.period, 'en')} are the portal's for ${counted(p.workers, 'worker')}; for the others, the wages of now.`,
  'whatIf.sameWages': 'With the wages of now: no wages of that month are known here.',
  'preview.fileNeeded': "A preview needs a workers' file, or a login.",
  'preview.fileNeeded.help': 'Add --file FILE, or log in: bpjstk auth login',
  'preview.companyNeeded': 'The JKK group and the scale of the company are not known here.',
  'preview.companyNeeded.help':
    'Add --jkk-group 1-5 and --scale medium, or keep them: bpjstk config set company.jkkGroup 2',
  'month.note.construction-rate': (p: { workers: number }) =>
    `${counted(p.workers, 'construction worker')}: JKK at the rate of construction (PP 44/2015 art. 54(1)).`,
  'month.note.construction-permanent': (p: { workers: number }) =>
    `${counted(p.workers, 'permanent construction worker')} (PKWTT): JKK at the rate of the company's group.`,
  'month.note.in-no-programme': (p: { workers: number }) =>
    `${counted(p.workers, 'worker')} in no programme: a foreigner joins after six months of work here, and is reported without contributions until then.`,
  'month.note.programmes-by-law': (p: { workers: number }) =>
    `${counted(p.workers, 'worker')} with programmes named that the law decides otherwise: the law's were used.`,
  'law.note.jp-cap-last-known': 'No newer JP cap is known: the last one is used.',
  'law.note.labour-intensive-arrears': 'The relief also asks that JKK was paid up to January 2025.',
  'law.holidaysUnknown': (p: { year: string }) =>
    `The holidays of ${p.year} are not known here: only weekends were counted.`,

  // what is in force: the law's topics, rows and assumptions
  'law.title': (p: { period: string }) => `In force in ${periodText(p.period, 'en')}`,
  'law.period.far': (p: { period: string; last: string }) =>
    `${periodText(p.period, 'en')} is too far ahead: calculation ends with ${periodText(p.last, 'en')}.`,
  'law.day.far': (p: { day: string; last: string }) =>
    `${dayText(p.day, 'en')} is too far ahead: calculation ends with ${dayText(p.last, 'en')}.`,
  'law.topicUnknown': (p: { word: string }) => `There is no topic "${p.word}".`,
  'law.topicUnknown.help': (p: { topics: string }) => `The topics are: ${p.topics}`,
  'law.nothing': (p: { topic: string }) => `Nothing about ${p.topic} was in force then.`,
  'law.since': (p: { from: string }) => `Since ${periodText(p.from, 'en')}`,
  'law.between': (p: { from: string; to: string }) =>
    p.from === p.to ? `In ${periodText(p.from, 'en')}` : `${periodText(p.from, 'en')} to ${periodText(p.to, 'en')}`,
  'law.column.about': 'What it is',
  'law.column.value': 'In force',
  'law.column.day': 'Day',
  'law.column.own': 'From',
  'law.column.before': 'Before',
  'law.column.after': 'After',
  'law.column.choice': 'Choice',
  'law.column.event': 'Event',
  'law.column.province': 'Province',
  'law.event.begins': 'begins',
  'law.event.ends': 'ended',
  'law.own': 'own row of your company',
  'law.source': (p: { source: string }) => sourceText(p.source, 'en'),
  'law.own.short': 'own',
  'law.ownRows': "Rows of your company's own file are among these; they are marked as own.",
  'law.choice': (p: { choice: string; others: string }) => `${p.choice} (or: ${p.others})`,
  'law.notKnown': 'not known',
  'law.diff.title': (p: { earlier: string; later: string }) =>
    `From ${periodText(p.earlier, 'en')} to ${periodText(p.later, 'en')}`,
  'law.diff.nothing': (p: { earlier: string; later: string }) =>
    `Nothing changed in law between ${periodText(p.earlier, 'en')} and ${periodText(p.later, 'en')}.`,
  'law.changes.nothing': 'Nothing begins or ended in that time.',
  'law.minimumWageMissing': (p: { year: string; provinces: string }) =>
    `Not sourced here for ${p.year}: ${p.provinces}.`,
  'law.file.yaml': (p: { file: string; line: number; code: string }) =>
    `${p.file}, line ${p.line}: ${{ DUPLICATE_KEY: 'this key stands here for the second time.', TAB_AS_INDENT: 'indent with blanks, not with tabs.' }[p.code] ?? `this is not YAML: indentation, quotes or brackets are not right (${p.code}).`}`,
  'law.file.aliases': (p: { file: string; line: number }) =>
    `${p.file}, line ${p.line}: anchors and aliases (& and *) cannot be used here: write each row out.`,
  'law.file.notRegular': (p: { file: string }) => `${p.file} is no ordinary file.`,
  'law.file.notText': (p: { file: string }) => `${p.file} is not UTF-8 text.`,
  'law.file.tooLarge': (p: { file: string; most: string }) => `${p.file} is larger than ${p.most}: no file of law is.`,
  'law.file.noTopics': (p: { file: string; expected: string }) =>
    `${p.file} holds no topics. Those that can be used: ${p.expected}`,
  'law.file.unknownTopic': (p: { file: string; line: number; topic: string; expected: string }) =>
    `${p.file}, line ${p.line}: there is no topic "${p.topic}". Those that can be used: ${p.expected}`,
  'law.file.noRows': (p: { file: string; line: number; topic: string }) =>
    `${p.file}, line ${p.line}: ${p.topic} should hold a list of rows (each begins with "- ").`,
  'law.file.notARow': (p: { file: string; line: number; topic: string }) =>
    `${p.file}, line ${p.line}: this is no row of ${p.topic} with keys and values.`,
  'law.file.unknownKey': (p: { file: string; line: number; topic: string; key: string; expected: string }) =>
    `${p.file}, line ${p.line}: ${p.topic} has no key "${p.key}". Those that can be used: ${p.expected}`,
  'law.file.missing': (p: { file: string; line: number; topic: string; key: string; expected: string }) =>
    `${p.file}, line ${p.line}: this row of ${p.topic} lacks ${p.key}: ${p.expected}`,
  'law.file.badValue': (p: { file: string; line: number; key: string; value: string; expected: string }) =>
    `${p.file}, line ${p.line}: ${p.key} cannot be ${p.value}. Expected: ${p.expected}`,
  'law.file.endsBefore': (p: { file: string; line: number; from: string }) =>
    `${p.file}, line ${p.line}: to should be ${p.from} or later.`,
  'law.file.overlap': (p: { file: string; line: number; topic: string; from: string; other: number }) =>
    `${p.file}, line ${p.line}: in ${p.from} another row of ${p.topic} still holds (line ${p.other}). End that one first, with to.`,
  'law.file.more': (p: { count: number }) => `The file has ${counted(p.count, 'more fault')}.`,
  'law.sure.short.H': 'yes',
  'law.sure.short.M': 'fairly',
  'law.sure.short.L': 'no',
  'law.sure.H': 'yes: primary text, or several sources',
  'law.sure.M': 'fairly: one good secondary source',
  'law.sure.L': 'no: a weak source, or an inference',
  'law.day.national': 'national holiday',
  'law.day.shared-leave': 'shared leave',
  'law.topic.jkk': 'JKK (work accident): rate by risk group',
  'law.topic.construction': 'JKK of construction workers',
  'law.topic.jkm': 'JKM (death): rate',
  'law.topic.jht': 'JHT (old-age savings): rates',
  'law.topic.jp': 'JP (pension): rates',
  'law.topic.jp-cap': 'JP: the wage that counts at the most',
  'law.topic.jkp': 'JKP (job loss): who pays it',
  'law.topic.relief': 'Reliefs on JKK and JKM',
  'law.topic.jp-deferral': 'Deferral of a part of JP',
  'law.topic.average-wage': 'Wages that are not paid by the month',
  'law.topic.deadline': 'What else to report, and by when',
  'law.topic.benefit': 'What each programme pays out',
  'law.topic.jht-growth': 'What JHT earns a year, as assumed here',
  'law.topic.claim-document': 'What a claim asks for',
  'law.topic.minimum-wage': 'Minimum wages of the provinces (UMP)',
  'law.topic.pension-age': 'Pension age, at which JP ends',
  'law.topic.scale': 'Programmes by scale of enterprise',
  'law.topic.foreigner': 'Foreign workers (WNA)',
  'law.topic.due-day': 'The day by which to pay',
  'law.topic.fine': 'Fine for paying late',
  'law.topic.holidays': 'Holidays, which move the due date',
  'law.topic.assumption': 'Readings of the law where it is silent',
  'law.value.jkk': (p: { group: number; ratePpm: number }) =>
    `group ${p.group}: ${rateText(p.ratePpm, 'en')}, employer`,
  'law.value.construction': (p: { ratePpm: number }) =>
    `${rateText(p.ratePpm, 'en')}, employer, in place of the group's rate`,
  'law.value.jkm': (p: { ratePpm: number }) => `${rateText(p.ratePpm, 'en')}, employer`,
  'law.value.jht': (p: { payer: string; ratePpm: number }) =>
    `${rateText(p.ratePpm, 'en')}, ${p.payer === 'employer' ? 'employer' : 'worker'}`,
  'law.value.jp': (p: { payer: string; ratePpm: number }) =>
    `${rateText(p.ratePpm, 'en')}, ${p.payer === 'employer' ? 'employer' : 'worker'}`,
  'law.value.jp-cap': (p: { cap: number }) => `${rupiahText(p.cap, 'en')} a month`,
  'law.value.jkp': (p: {
    cap: number;
    governmentPpm: number;
    fromJkkPpm: number;
    fromJkmPpm: number;
    belowAge: number;
  }) =>
    `of at most ${rupiahText(p.cap, 'en')}: ${rateText(p.governmentPpm, 'en')} from the state, ${rateText(p.fromJkkPpm, 'en')} out of JKK, ${rateText(p.fromJkmPpm, 'en')} out of JKM; for workers not yet ${p.belowAge} when registered`,
  'law.value.relief': (p: { programme: string; keepPpm: number; labourIntensive: boolean }) =>
    `${p.programme} at ${rateText(p.keepPpm, 'en')} of its rate${p.labourIntensive ? ', for labour-intensive industries' : ''}`,
  'law.value.jp-deferral': (p: {
    deferredPpm: number;
    scales: readonly string[];
    repayFrom: string;
    repayBy: string;
  }) =>
    `${rateText(p.deferredPpm, 'en')} of JP may be deferred by ${p.scales.join(' and ')} companies that applied; repaid from ${dayText(p.repayFrom, 'en')} at the latest to ${dayText(p.repayBy, 'en')} at the latest`,
  'law.value.average-wage': (p: { kind: string; count: number }) =>
    ({
      daily: `a daily wage × ${p.count}`,
      'piece-rate': `piece rates: the mean of the last ${p.count} months`,
      weather: `where the weather decides: the mean of the last ${p.count} months`,
    })[p.kind] ?? '',
  'law.value.deadline': (p: { kind: string; count: number; unit: string }) =>
    `${{ register: 'register a new worker', change: 'report a change', accident: 'report an accident (stage I)', 'accident-outcome': 'report what came of an accident (stage II)' }[p.kind] ?? p.kind}: within ${p.count} ${{ days: 'days', 'working-days': 'working days', hours: 'hours' }[p.unit] ?? p.unit}`,
  'law.value.benefit': (p: {
    programme: string;
    benefit: string;
    unit: string;
    amount: number;
    times: number;
    afterMonths: number;
    withinMonths?: number;
  }) => `${p.programme}, ${benefitNames[p.benefit] ?? p.benefit}: ${benefitFormula(p, 'en')}`,
  'law.value.jht-growth': (p: { ratePpm: number }) => `${rateText(p.ratePpm, 'en')} a year, an assumption`,
  'law.value.claim-document': (p: {
    claim: string;
    stage: number;
    document: string;
    claimant?: string;
    when?: string;
  }) =>
    `${p.claim === 'JKK' ? `JKK, stage ${p.stage === 1 ? 'I' : 'II'}` : p.claim}: ${ofClaimant(p)}${p.claimant === undefined ? '' : `, ${p.claimant === 'heirs' ? 'claimed by the heirs' : 'claimed by the worker'}`}${p.when === undefined ? '' : `, ${claimConditions[p.when] ?? p.when}`}`,
  'law.value.minimum-wage': (p: { name: string; wage: number }) => `${p.name}: ${rupiahText(p.wage, 'en')} a month`,
  'law.value.minimum-wages': (p: { count: number; all: number; lowest: number; highest: number }) =>
    `${p.count} of ${p.all} provinces: ${rupiahText(p.lowest, 'en')} to ${rupiahText(p.highest, 'en')} a month`,
  'law.value.pension-age': (p: { age: number }) => `${p.age} years`,
  'law.value.scale': (p: { scale: string; programmes: readonly string[]; jkpNeeds: readonly string[] }) =>
    `${p.scale}: ${p.programmes.join(', ')}; JKP for workers in ${p.jkpNeeds.join(', ')}`,
  'law.value.foreigner': (p: { programmes: readonly string[]; monthsWorked: number }) =>
    `${p.programmes.join(', ')}, after ${counted(p.monthsWorked, 'month')} of work`,
  'law.value.due-day': (p: { day: number }) => `the ${p.day}th of the next month, or the next working day`,
  'law.value.fine': (p: { ratePpm: number }) => `${rateText(p.ratePpm, 'en')} of what is unpaid, for each month late`,
  'law.value.holidays': (p: { days: readonly { date: string; kind: string }[] }) =>
    `${p.days[0]?.date.slice(0, 4) ?? ''}: ${p.days.filter(({ kind }) => kind === 'national').length} national holidays, ${counted(p.days.filter(({ kind }) => kind !== 'national').length, 'day')} of shared leave`,
  'law.assumption.pension-age-day': (p: { choice: string }) =>
    `The pension age is taken on the ${p.choice === 'last-day-of-period' ? 'last' : 'first'} day of the month.`,
  'law.assumption.pension-age-once-reached':
    'A worker who has once reached pension age stays out of JP when that age rises later.',
  'law.assumption.back-pay-and-cap': 'Back pay is added to the wage, and the cap limits the sum.',
  'law.assumption.jkp-recomposition-limit': 'JKP takes no more out of JKK or JKM than is there.',
  'law.assumption.jkp-registration-unknown':
    'JKP is taken to begin on the first day of work, but not before February 2021; where no first day is known, on the first day of the month.',
  'law.assumption.jkp-health-scheme': 'The worker is taken to be in the health scheme (JKN), which JKP asks for.',
  'law.assumption.labour-intensive-arrears': 'The company is taken to have paid JKK up to January 2025.',
  'law.assumption.labour-intensive-construction':
    "Construction's own JKK rate gets no relief for labour-intensive industries.",
  'law.assumption.jp-deferral': 'The deferral of JP that a company could apply for is not counted.',
  'law.assumption.fine-months': (p: { choice: string }): string =>
    p.choice === 'full-months'
      ? 'Only full months late count: a month begun does not.'
      : 'Each month begun counts as a whole month late.',
  'law.assumption.shared-leave': (p: { choice: string }) =>
    `Days of shared leave (cuti bersama) count as ${p.choice === 'holiday' ? 'holidays' : 'working days'}.`,
  'law.assumption.bill-rounding': "The bill rounds each programme's total half-up to the rupiah.",

  // the contributions of one wage
  'calc.title': (p: { period: string; wage: number; backPay: number }) =>
    `${periodText(p.period, 'en')}: wage ${senText(p.wage, 'en')}${p.backPay > 0 ? `, back pay ${senText(p.backPay, 'en')}` : ''}`,
  'calc.payer.employer': 'employer',
  'calc.payer.employee': 'worker',
  'calc.payer.government': 'government',
  'calc.employer': 'Employer',
  'calc.employee': 'Worker',
  'calc.government': 'Government',
  'calc.total': 'To transfer',
  'calc.owed': 'Owed for the month',
  'calc.deferred': 'JP deferred',
  'calc.totalNow': 'To transfer now',
  'calc.fine': 'Fine',
  'calc.fineMonths': (p: { isLate: boolean; months: number; penalty: number }): string => {
    if (!p.isLate) return 'Paid in time: no fine.';
    if (p.months === 0) return 'Paid less than a month late, which does not count: no fine.';
    return `Paid ${p.months} ${p.months === 1 ? 'month' : 'months'} late: the fine is the employer's, and comes with the next bill.`;
  },
  'calc.recomposition': (p: { fromJKK: number; fromJKM: number; government: number }) =>
    `JKP costs employer and worker nothing more: ${senText(p.fromJKK, 'en')} of the JKK above${p.fromJKM > 0 ? ` and ${senText(p.fromJKM, 'en')} of the JKM` : ''} go to it, and the government adds ${senText(p.government, 'en')}.`,
  'calc.company': (p: { group: number | null; scale: string; rounding: string }) =>
    `${
      p.group === null
        ? `Computed for scale ${p.scale}; the JKK group plays no part.`
        : `Computed for JKK group ${p.group} and scale ${p.scale}.`
    } Each line is rounded half-up to the ${p.rounding}.`,
  'calc.averaged.daily': (p: { amounts: readonly number[] }) =>
    `The monthly wage was reckoned from ${amountsText(p.amounts, 'en')} a day (PP 44/2015 art. 19).`,
  'calc.averaged.piece-rate': (p: { amounts: readonly number[] }) =>
    `The monthly wage is the mean of ${counted(p.amounts.length, 'month')} of piece rates: ${amountsText(p.amounts, 'en')} (PP 44/2015 art. 19).`,
  'calc.averaged.weather': (p: { amounts: readonly number[] }) =>
    `The monthly wage is the mean of ${counted(p.amounts.length, 'month')} of work that depends on the weather: ${amountsText(p.amounts, 'en')} (PP 44/2015 art. 19).`,
  'calc.averageWage': (p: { flag: string; wage: number }) =>
    `${p.flag} makes a monthly wage of ${senText(p.wage, 'en')}, which cannot be: more than nothing, and at most ${rupiahText(1_000_000_000_000, 'en')}.`,
  'calc.amountsNeeded': (p: { flag: string; needed: number; given: number }) =>
    `${p.flag} takes ${counted(p.needed, 'amount')}, one for each month; ${p.given} ${p.given === 1 ? 'was' : 'were'} given.`,
  'calc.amountsNeeded.help': (p: { flag: string }) =>
    `Put commas between the amounts and none inside them: ${p.flag} 5000000,5250000,4900000`,
  'calc.wageNeeded.help':
    'Or --daily-wage, --piece-rate or --weather; for a whole roster, --file FILE. bpjstk calc --help',
  'calc.file.help': 'With --file, the columns of the file say what each worker earns and is.',
  'calc.monthsOfForeigners': '--months-worked is asked of foreigners alone: add --citizenship WNA.',
  'calc.foreignersAssumed': (p: { workers: number }) =>
    `${counted(p.workers, 'foreigner')} without a start date: taken to have worked here for six months.`,
  'calc.deferral': (p: { dueNow: number; deferred: number; repayFrom: string; repayBy: string; article: string }) =>
    `JP deferred: ${senText(p.dueNow, 'en')} of JP is due now, ${senText(p.deferred, 'en')} later, to be paid from ${dayText(p.repayFrom, 'en')} and by ${dayText(p.repayBy, 'en')} (${p.article}).`,
  'calc.note.no-jp-deferral': 'JP cannot be deferred in this month by a company of this scale.',
  'calc.absent.foreigner-months': (p: { programme: string }) =>
    `No ${p.programme}: the foreigner has not yet worked here long enough.`,
  'calc.absent.not-in-force': (p: { programme: string }) => `No ${p.programme}: it was not in force that month.`,
  'calc.absent.foreigner': (p: { programme: string }) => `No ${p.programme}: it is not for foreigners.`,
  'calc.absent.scale': (p: { programme: string }) => `No ${p.programme}: a company of this scale need not have it.`,
  'calc.absent.pension-age': (p: { programme: string }) => `No ${p.programme}: the worker has reached pension age.`,
  'calc.absent.jkp-needs': (p: { programme: string }) =>
    `No ${p.programme}: it requires other programmes that the worker is not in.`,
  'calc.absent.jkp-age': (p: { programme: string }) =>
    `No ${p.programme}: the worker is past the age at which it can begin.`,
  'calc.note.relief': (p: { programme: string; keepPpm: number; article: string }) =>
    `Relief: ${p.programme} is at ${rateText(p.keepPpm, 'en')} of its rate this month (${p.article}).`,
  'calc.note.no-relief': 'No relief for labour-intensive industries applies here.',
  'calc.note.programmes-left-out': (p: { programmes: string }) =>
    `Left out because --programmes does not name them, though the law asks for them here: ${p.programmes} (Perpres 109/2013 art. 6(3)). A report has them all the same.`,
  'calc.note.programmes-chosen': (p: { programmes: string }) => `By choice, not by obligation: ${p.programmes}.`,
  'calc.note.foreigner-six-months': 'A foreigner is taken to have worked here for six months.',
  'calc.note.wage-unusual': 'This wage is unusual: is there a zero too few or too many?',
  'calc.WAGE_FORMAT': (p: { flag: string; word: string }) => `${p.flag} cannot be read as an amount: "${p.word}".`,
  'calc.WAGE_NOT_POSITIVE': (p: { flag: string; word: string }) =>
    `${p.flag} cannot be ${p.flag.endsWith('-wage') ? 'zero or ' : ''}negative: "${p.word}".`,
  'calc.WAGE_OUT_OF_RANGE': (p: { flag: string; word: string }) =>
    `${p.flag} is more than ${rupiahText(1_000_000_000_000, 'en')}: "${p.word}".`,
  'calc.wage.help': 'Write rupiah in figures, as in 5000000, 5.000.000 or "Rp 5.000.000,50".',
  'calc.birthDate': (p: { flag: string; word: string }) => `${p.flag} cannot be "${p.word}".`,
  'calc.birthDate.help': 'Write it as 1990-12-31 or 31-12-1990; not before 1900, and not after today.',
  'calc.bornLater': (p: { born: string; period: string }) =>
    `Someone born on ${dayText(p.born, 'en')} cannot have worked in ${periodText(p.period, 'en')}.`,
  'calc.startsLater': (p: { started: string; period: string }) =>
    `Someone whose work begins on ${dayText(p.started, 'en')} does not work in ${periodText(p.period, 'en')}.`,
  'calc.startsBeforeBirth': (p: { started: string; born: string }) =>
    `Someone born on ${dayText(p.born, 'en')} cannot have begun to work on ${dayText(p.started, 'en')}.`,
  'calc.constructionWage':
    "Construction workers whose wage is not known go by the contract's value (PP 44/2015 art. 54(2)), which is not computed here.",
  'calc.constructionWage.help': 'If the wage is known, say it: --wage, --daily-wage, --piece-rate or --weather.',
  'calc.groupNeeded': "The company's JKK group is not known here.",
  'calc.groupNeeded.help': 'Add --jkk-group 1-5, or keep it: bpjstk config set company.jkkGroup 2',
  'calc.explain.employer': (p: { programme: string }) => `${p.programme}, employer`,
  'calc.explain.employee': (p: { programme: string }) => `${p.programme}, worker`,
  'calc.explain.government': (p: { programme: string }) => `${p.programme}, government`,
  'calc.explain.formula': (p: { base: number; ratePpm: number; amount: number; capped: boolean }) =>
    `${senText(p.base, 'en')}${p.capped ? ' (the cap)' : ''} × ${rateText(p.ratePpm, 'en')} = ${senText(p.amount, 'en')}`,
  'calc.explain.wage': 'Monthly wage',
  'calc.explain.programmes': 'Programmes',
  'calc.explain.deferral': 'Deferral of JP',
  'calc.explain.dueDate': 'Due date',
  'calc.explain.fine': 'Fine',
  'calc.explain.assumptions': 'Where the law is silent, this was assumed:',

  'submit.plan': (p: { period: string; revision: number }) =>
    `Report of ${periodText(p.period, 'en')}, revision ${p.revision}`,
  'submit.question': (p: { period: string; total: number }) =>
    `Send the report of ${periodText(p.period, 'en')} (${rupiahText(p.total, 'en')}) now?`,
  'submit.done': (p: { period: string; receipt: string }) =>
    `The report of ${periodText(p.period, 'en')} is finalised; receipt ${p.receipt}.`,
  'submit.already': (p: { period: string; receipt: string }) =>
    `The report of ${periodText(p.period, 'en')} had been sent already, with the same content; nothing was sent again. Receipt ${p.receipt}.`,
  'submit.workersDiffer': 'Workers whom the portal has otherwise than the file; this run has changed none of them:',
  'submit.differs.register': 'not active at the portal',
  'submit.differs.update': 'other data at the portal',
  'submit.differs.deactivate': 'still active at the portal',
  'submit.waiting': (p: { waitingFor: string }) =>
    `Its kode iuran comes when ${periodText(p.waitingFor, 'en')} is reported and paid.`,
  'submit.declined': 'Nothing was sent.',
  'submit.leaving': 'To be deactivated:',
  'submit.leavingMore': (p: { more: number }) => `and ${wholeNumber(p.more, 'en')} more`,
  'submit.carried': (p: { payable: number; carriedPenalty: number; carriedShortfall: number; credit: number }) =>
    `The bill is ${rupiahText(p.payable, 'en')}: ${[
      p.carriedPenalty > 0 ? `it includes ${rupiahText(p.carriedPenalty, 'en')} of fines from earlier months` : '',
      p.carriedShortfall > 0
        ? `${rupiahText(p.carriedShortfall, 'en')} is added for earlier months that were amended`
        : '',
      p.credit > 0 ? `${rupiahText(p.credit, 'en')} is credited` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  'submit.dryRun': 'This was the plan; nothing was sent.',
  'report.another': (p: { period: string; revision: number; employees: number; total: number }) =>
    `Another report of ${periodText(p.period, 'en')} is at the portal: revision ${p.revision}, ${counted(p.employees, 'worker')}, ${rupiahText(p.total, 'en')}.`,
  'report.another.help': (p: { period: string }) =>
    `Nothing was sent. Look at it: bpjstk report show ${p.period}. To put this one in its place: bpjstk report amend ${p.period} --file FILE`,
  'report.workersDiffer': (p: { period: string; register: number; deactivate: number }) =>
    `The report of ${periodText(p.period, 'en')} is at the portal, but workers stand there otherwise than in the file: ${wholeNumber(p.register, 'en')} not active, ${wholeNumber(p.deactivate, 'en')} still active.`,
  'report.workersDiffer.help': (p: { period: string }) =>
    `Whoever is reported and is not active has no cover. See what would change: bpjstk employees import FILE --dry-run; without --dry-run it is done. If the report is what is wrong: bpjstk report amend ${p.period} --file FILE`,
  'report.forgotten': (p: { period: string; revision: number; receipt: string; settledAt: string }) =>
    `The portal acknowledged the report of ${periodText(p.period, 'en')} (revision ${p.revision}, receipt ${p.receipt}) on ${instantText(p.settledAt, 'en')}, and does not have it now. Nothing was sent.`,
  'report.forgotten.help': (p: { period: string; amends: boolean }) =>
    `Show the receipt to the portal's helpdesk. Once they confirm that the report is lost: bpjstk report ${p.amends ? 'amend' : 'submit'} ${p.period} --file FILE --again`,
  'payment.billDiffers': (p: { period: string; amount: number; payable: number; total: number }) =>
    `The bill of ${periodText(p.period, 'en')} is not the report's: the report comes to ${rupiahText(p.total, 'en')}, and the bill has ${rupiahText(p.amount, 'en')} for it and asks for ${rupiahText(p.payable, 'en')}.`,
  'payment.billDiffers.help':
    "Do not pay it. Ask the portal's helpdesk, and show them the report: bpjstk report show PERIOD",
  'payment.codeDiffers': (p: { period: string; told: string; issuedAt: string; known: string }) =>
    `Look at the kode iuran of ${periodText(p.period, 'en')} before paying: it is ${p.told} now (issued ${instantText(p.issuedAt, 'en')}), and was ${p.known} when the portal acknowledged the report. If nobody of the company had it issued anew, ask the helpdesk.`,
  'report.receiptDiffers': (p: { period: string; known: string; told: string }) =>
    `The portal acknowledged the report of ${periodText(p.period, 'en')} with receipt ${p.known}, and gives ${p.told} for it now. The first one is kept here.`,
  'report.receiptDiffers.help':
    "Show both receipts to the portal's helpdesk before anything is paid or reported for that month.",
  'amend.plan': (p: { period: string; revision: number; before: number }) =>
    `Amendment of ${periodText(p.period, 'en')}: revision ${p.revision} in the place of revision ${p.before}`,
  'amend.there': (p: { period: string; revision: number }) =>
    `Report of ${periodText(p.period, 'en')}: before, revision ${p.revision} at the portal; after, what was not sent`,
  'amend.question': (p: { period: string; before: number; total: number }) =>
    `Amend the report of ${periodText(p.period, 'en')} (${rupiahText(p.before, 'en')} → ${rupiahText(p.total, 'en')}) now?`,
  'amend.done': (p: { period: string; revision: number; receipt: string }) =>
    `The report of ${periodText(p.period, 'en')} is amended: revision ${p.revision} is finalised; receipt ${p.receipt}.`,
  'amend.workers': (p: { changed: number; added: number; removed: number }) =>
    `Workers: ${wholeNumber(p.changed, 'en')} changed, ${wholeNumber(p.added, 'en')} added, ${wholeNumber(p.removed, 'en')} removed; the others stay as reported.`,
  'amend.newCode': (p: { voided: string; payable: number; paid: number }) =>
    `Kode iuran ${p.voided} is void once this is sent; ${
      p.paid === 0
        ? `a new one is issued for ${rupiahText(p.payable, 'en')}.`
        : p.paid < p.payable
          ? `of the new one, ${rupiahText(p.payable, 'en')}, ${rupiahText(p.paid, 'en')} is paid already: ${rupiahText(p.payable - p.paid, 'en')} is left to pay.`
          : `the ${rupiahText(p.paid, 'en')} that came in settles the month, and ${rupiahText(p.paid - p.payable, 'en')} is credited to the next bills.`
    }`,
  'amend.billedNext': (p: { amount: number }) =>
    `The month is paid and stays so: ${rupiahText(p.amount, 'en')} is added to the next month's bill, without a fine.`,
  'amend.credited': (p: { amount: number }) =>
    `The month is paid and stays so: ${rupiahText(p.amount, 'en')} is credited to the next months' bills, as far as each comes to.`,
  'amend.waits': (p: { waitingFor: string | null }) =>
    p.waitingFor === null
      ? 'There is no kode iuran yet; it will be for the new total.'
      : `There is no kode iuran yet; it comes for the new total when ${periodText(p.waitingFor, 'en')} is reported and paid.`,
  'report.amending': (p: { period: string; revision: number }) =>
    `An amendment (revision ${p.revision}) was begun and is not final: the report above counts. The same bpjstk report amend ${p.period} goes on with it.`,
  'report.awaiting': (p: { period: string; preparedBy: string }) =>
    `It waits for another user's approval; ${p.preparedBy} prepared it. Who may approve types: bpjstk report approve ${p.period}`,
  'approve.heading': (p: { period: string }) => `To be approved: the report of ${periodText(p.period, 'en')}`,
  'approve.amends': (p: { revision: number; total: number }) =>
    `It takes the place of revision ${p.revision}, which came to ${rupiahText(p.total, 'en')}.`,
  'approve.question': (p: { period: string; total: number }) =>
    `Approve the report of ${periodText(p.period, 'en')}, ${rupiahText(p.total, 'en')}?`,
  'approve.done': (p: { period: string; receipt: string }) =>
    `The report of ${periodText(p.period, 'en')} is approved and at the portal. Receipt: ${p.receipt}`,
  'approve.before': (p: { period: string; receipt: string }) =>
    `The report of ${periodText(p.period, 'en')} is at the portal already; nothing waits. Receipt: ${p.receipt}`,
  'approve.changed': (p: { period: string }) =>
    `What waits for ${periodText(p.period, 'en')} is not what was looked at: it was changed meanwhile. Nothing was approved.`,
  'approve.changed.help': (p: { period: string }) => `Look at it anew: bpjstk report approve ${p.period} --dry-run`,
  'approve.digestNeeded':
    'Where nobody is asked, only a digest that was looked at is approved: --digest is missing. Nothing was approved.',
  'approve.digestNeeded.help': (p: { period: string }) =>
    `Look with bpjstk report approve ${p.period} --dry-run, then add the digest that it shows: --digest SHA256 --yes`,
  'approve.nothing': (p: { period: string }) =>
    `Nothing of ${periodText(p.period, 'en')} waits for an approval: no report is calculated, or the company asks for none.`,
  'report.answerMismatch': (p: { period: string }) =>
    `The portal\'s answer for ${periodText(p.period, 'en')} does not match what was sent; run the same command again.`,
  'report.noReceipt': (p: { period: string }) =>
    `The portal accepted ${periodText(p.period, 'en')} but gave no receipt.`,
  'report.notNoted': (p: { period: string; receipt: string }) =>
    `The portal has the report for ${periodText(p.period, 'en')}, receipt ${p.receipt}, but the ledger on this machine could not be written.`,
  'report.notNoted.help':
    'Make room on the disk, then run the same command again: it writes the receipt down, and sends nothing twice.',
  'report.notNoted.busy':
    'Another program holds it: close that (a database viewer, a backup), then run the same command again: it writes the receipt down, and sends nothing twice.',
  'report.runAgain': 'Run the same command again: it asks the portal first, and sends nothing twice.',
  'report.figuresDiffer': (p: { period: string; workers: number; ours: number; theirs: number }) =>
    `The portal's figures for ${periodText(p.period, 'en')} differ: ${rupiahText(p.theirs, 'en')} against our ${rupiahText(p.ours, 'en')}, in ${p.workers > 0 ? counted(p.workers, 'worker') : 'the total alone'}. Nothing was finalised.`,
  'report.figuresDiffer.help':
    "Check the JKK group, and the wages and birth dates of the workers named; if ours are right, ask the portal's helpdesk.",
  'report.figuresDiffer.totalAlone':
    "Each worker's figures are the same: ask the portal's helpdesk how it adds them up.",
  'report.none': (p: { period: string }) => `There is no report of ${periodText(p.period, 'en')} at the portal.`,
  'report.none.help': (p: { period: string }) => `Send it: bpjstk report submit ${p.period} --file FILE`,
  'report.cancelQuestion': (p: { period: string; total: number }) =>
    `Take back the report of ${periodText(p.period, 'en')} (${rupiahText(p.total, 'en')})? Its kode iuran will no longer be valid.`,
  'report.cancelled': (p: { period: string; revision: number }) =>
    `The report of ${periodText(p.period, 'en')} is taken back; the next one will be revision ${p.revision}.`,
  'report.cancelPlan': (p: { period: string; total: number; receipt: string; billingCode: string | null }) =>
    `To be taken back: the report of ${periodText(p.period, 'en')}, ${rupiahText(p.total, 'en')}, receipt ${p.receipt}${p.billingCode === null ? '' : `; its kode iuran ${p.billingCode} will no longer be valid`}. Nothing was changed.`,
  'report.kept': 'The report stays as it is.',
  'report.empty': 'Nothing has been reported yet.',
  locked: (p: { pid: number; since: string }) =>
    `Another run is at work for this company (process ${p.pid}, since ${instantText(p.since, 'en')}).`,
  'locked.help': 'Wait until it has ended, then run the same command again; or have it wait: --wait-lock 10m',
  'state.open': 'not begun',
  'state.forgotten': 'no more at the portal',
  'state.draft': 'draft',
  'state.calculated': 'calculated',
  'state.finalised': 'finalised',
  'state.posted': 'paid',
  'state.cancelled': 'cancelled',
  'state.replaced': 'replaced by an amendment',

  // payment
  'payment.unpaid': 'unpaid',
  'payment.partial': 'partly paid',
  'payment.paid': 'paid',
  'payment.expired': 'code expired',
  'payment.waiting': (p: { period: string; waitingFor: string }) =>
    `${periodText(p.period, 'en')} is reported, but has no kode iuran until ${periodText(p.waitingFor, 'en')} is reported and paid.`,
  'payment.how': 'Pay this code at any bank or merchant that takes BPJS Ketenagakerjaan payments.',
  'payment.nothingPaid': (p: { period: string }) =>
    `No payment for ${periodText(p.period, 'en')} has reached the portal yet.`,
  'payment.nothingPaid.help': (p: { period: string }) => `Ask again later: bpjstk payment status ${p.period}`,
  'payment.nothingToPay': (p: { period: string }) =>
    `${periodText(p.period, 'en')} is settled, and nothing had to be paid for it: there is no receipt.`,
  'payment.nothingToPay.help': (p: { period: string }) =>
    `The bill says why, and where a credit comes from: bpjstk payment status ${p.period}`,
  'payment.none': 'No payments yet.',
  'payment.several': (p: { period: string; ids: readonly string[] }) =>
    `${periodText(p.period, 'en')} was paid in ${p.ids.length} parts: ${p.ids.join(', ')}. This is the receipt of the last; --payment chooses another.`,
  'payment.unknown': (p: { period: string; ids: readonly string[] }) =>
    `${periodText(p.period, 'en')} has no such payment. Its payments: ${p.ids.join(', ')}`,
  'payment.receiptChanged': (p: { period: string; digest: string; notedAt: string }) =>
    `This is not the receipt of ${periodText(p.period, 'en')} that came on ${instantText(p.notedAt, 'en')}, whose SHA-256 was ${p.digest}. Compare the two.`,
  'payment.anotherReceipt': (p: { npp: string; billingCode: string }) =>
    `The portal sent a receipt that does not name NPP ${p.npp} and kode iuran ${p.billingCode}; it was not kept.`,
  'payment.anotherReceipt.help':
    "Try again later; if it happens again, tell the portal's helpdesk. The payment itself stands.",
  'payment.receiptSaved': (p: { file: string }) => `Receipt saved: ${p.file}`,
  'payment.carried.fine': (p: { period: string; amount: number }) =>
    `Added: ${rupiahText(p.amount, 'en')}, the fine because ${periodText(p.period, 'en')} was paid late.`,
  'payment.carried.shortfall': (p: { period: string; amount: number }) =>
    `Added: ${rupiahText(p.amount, 'en')}, because ${periodText(p.period, 'en')} was amended upwards after it was paid.`,
  'payment.carried.overpayment': (p: { period: string; amount: number }) =>
    `Credited: ${rupiahText(p.amount, 'en')}, overpaid for ${periodText(p.period, 'en')}.`,
  'payment.carried.reduction': (p: { period: string; amount: number }) =>
    `Credited: ${rupiahText(p.amount, 'en')}, because ${periodText(p.period, 'en')} was amended downwards after it was paid.`,
  'payment.correctedUp': (p: { amount: number }) =>
    `An amendment has added ${rupiahText(p.amount, 'en')} since this was paid; it comes with the next month's bill.`,
  'payment.correctedDown': (p: { amount: number }) =>
    `An amendment has taken off ${rupiahText(p.amount, 'en')} since this was paid; it is credited to the next months' bills, older credits first.`,
  'payment.reissueHelp': 'The code has expired: ask for a new one with bpjstk payment bill YYYY-MM.',
  'payment.reissued': 'The old code had expired; this is a new one.',

  // the files of the agency's own portal
  'sipp.beforeNeeded': 'Who is new and who has left cannot be told: nothing says who was there before.',
  'sipp.beforeNeeded.help': "Give last month's workers' file with --previous FILE, or log in: bpjstk auth login",
  'sipp.written': (p: { folder: string }) =>
    `Written to ${p.folder}. Nothing was sent: upload the files yourself, as BACA-SAYA.txt says.`,
  'sipp.kind.newcomers': 'new workers',
  'sipp.kind.leavers': 'leavers',
  'sipp.kind.wages': 'wages',
  'sipp.kind.corrections': 'corrections',
  'sipp.kind.checklist': 'what to do',
  'sipp.template.notAWorkbook': (p: { file: string }) => `${p.file} is not an .xlsx workbook that can be read.`,
  'sipp.template.column': (p: { file: string; column: string }) =>
    `${p.file} is not the portal's wage file: it has no column ${p.column}.`,
  'sipp.template.month': (p: { file: string; row: number; found: string; month: string }) =>
    `${p.file} is of another month: BLTH in row ${p.row} is ${p.found}, not ${p.month}.`,
  'sipp.template.npp': (p: { file: string; row: number; found: string; npp: string }) =>
    `${p.file} is of another company: NPP in row ${p.row} is ${p.found}, not ${p.npp}.`,
  'sipp.template.twice': (p: { file: string; row: number; earlier: number }) =>
    `${p.file} names one worker twice, in rows ${p.earlier} and ${p.row}.`,
  'sipp.template.twoNpp': (p: { file: string; row: number; found: string; npp: string }) =>
    `The wage files are of two companies: NPP in row ${p.row} of ${p.file} is ${p.found}, and ${p.npp} elsewhere.`,
  'sipp.template.inTwo': (p: { file: string; row: number; other: string; otherRow: number }) =>
    `One worker is in two wage files: in row ${p.otherRow} of ${p.other}, and in row ${p.row} of ${p.file}.`,
  'sipp.template.shortened': (p: { file: string; row: number }) =>
    `${p.file}, row ${p.row}: a spreadsheet program has saved this file anew and cut the last digits off the NIK.`,
  'sipp.template.noName': 'The wage file goes back to the portal under its own name, and standard input has none.',
  'sipp.template.noName.help': 'Name the file: --wage-template FILE',
  'sipp.template.sheets': (p: { file: string; sheets: readonly string[] }) =>
    `${p.file} has workers in more than one sheet: ${p.sheets.join(', ')}.`,
  'sipp.template.stranger': (p: { file: string; row: number; name: string; other: string; kpj: string; nik: string }) =>
    `${p.file}, row ${p.row}: the KPJ of ${p.name} (${p.kpj}) is there somebody else's: ${p.other}, NIK ${p.nik}. NIK, birth date and name are others.`,
  'sipp.template.stranger.help':
    "If that is another person, correct the KPJ in your workers' file or empty it; if it is the same, correct NIK, birth date or name.",
  'sipp.template.madeName': (p: { file: string }) =>
    `The wage file is called ${p.file}, as one of the files that are written here.`,
  'sipp.template.madeName.help':
    'Give it back the name that it had at the portal, and make sure that it is the wage file.',
  'sipp.template.sameName': (p: { file: string }) => `Two wage files are called ${p.file}.`,
  'sipp.template.help': 'Download the wage file of this month from SIPP Online again, and do not change it.',
  'sipp.todo.strange': (p: { codes: readonly string[] }) =>
    `Before uploading anything, look at the workers' file as a whole: ${p.codes.join(', ')} (bpjstk report explain ${p.codes[0]}).`,
  'sipp.todo.wages': (p: { count: number; period: string }) =>
    `Wages or back pay of ${counted(p.count, 'worker')} changed. The wage file can only be filled in as the portal hands it out: download it for ${periodText(p.period, 'en')} and run this command again, into another folder, with --wage-template FILE.`,
  'sipp.todo.passport': (p: People) =>
    `Complete the rows of foreigners (KODE_NEGARA, MASA_LAKU_IDENTITAS) before uploading: ${namesText(p, 'en')}.`,
  'sipp.todo.reason': (p: { reasons: readonly string[] }) =>
    `SEBAB_NA is empty for: ${p.reasons.join(', ')}. The portal's codes are not published: fill them in, and have them remembered with bpjstk config set sebabNa.${p.reasons[0]} CODE.`,
  'sipp.todo.deaths': (p: People) =>
    `Report the death as a claim (JKM, form F4), not among the leavers: ${namesText(p, 'en')}.`,
  'sipp.todo.assumedDeparture': (p: People) =>
    `Written as leavers because your file does not name them (--missing deactivate): the day (TGL_KEJADIAN, the last before this month) and the reason (KETERANGAN "Lainnya") are assumed. Put the real ones into data_tk_na before uploading, or name them in your file with end_date and end_reason: ${namesText(p, 'en')}.`,
  'sipp.todo.kept': (p: People) =>
    `Not in your file, and taken to have stayed with their last wage (--missing keep): ${namesText(p, 'en')}.`,
  'sipp.todo.assumedReason': (p: People) =>
    `No end_reason in your file, so that KETERANGAN says "Lainnya": put the real reason into data_tk_na before uploading, or end_reason into your file: ${namesText(p, 'en')}.`,
  'sipp.todo.otherNumbers': (p: People) =>
    `NIK or KPJ differ; put right whichever is wrong, in your file or at the portal, where no upload file corrects them. Leavers are written with the other KPJ, unless that one is too short. Your number, then the other: ${namesText(p, 'en')}.`,
  'sipp.todo.otherwise': (p: People) =>
    `The portal's wage file has another name or birth date, given in brackets; their rows were filled by NIK or KPJ all the same. See that it is the same person, and put right whichever is wrong: ${namesText(p, 'en')}.`,
  'sipp.todo.alreadyThere': (p: People) =>
    `Not known before, but in the portal's wage file, so that they were not written as new: ${namesText(p, 'en')}.`,
  'sipp.todo.toCome': (p: People & { period: string }) =>
    `Begin only after ${periodText(p.period, 'en')}, and are in no file: export them with their own month: ${namesText(p, 'en')}.`,
  'sipp.todo.npp': (p: { npp: string }) =>
    `Nobody says your NPP, so that nobody checked whether ${p.npp} in the wage file is you. Check it, and have it remembered: bpjstk config set npp ${p.npp}`,
  'sipp.numbersDiffer': (p: { count: number }) =>
    `${wholeNumber(p.count, 'en')} NIK or KPJ at the portal ${p.count === 1 ? 'is' : 'are'} not as in your file.`,
  'sipp.numbersDiffer.help':
    'The files are written. Before uploading them, see in BACA-SAYA.txt whose they are, and put right whichever is wrong.',
  'sipp.todo.leaverToCome': (p: People) =>
    `New and gone within the month: enter them as leavers once they have a KPJ: ${namesText(p, 'en')}.`,
  'sipp.todo.withoutWageRow': (p: People) =>
    `Not in the portal's wage file, so that their wage was written nowhere: ${namesText(p, 'en')}.`,
  'sipp.todo.newWages':
    'New workers come into the wage file only after they were uploaded. Download it again then if their RAPEL has to be filled in.',
  'sipp.todo.onlyTemplate': (p: People) =>
    `In the portal's wage file and not in yours; their rows were left as they are: ${namesText(p, 'en')}.`,
  'sipp.todo.gone': (p: People) =>
    `Gone, but still in the portal's wage file; their rows were left as they are, so upload the leavers first: ${namesText(p, 'en')}.`,
  'sipp.todo.withoutCode': (p: People) =>
    `Correct address, phone, e-mail or place of work at the portal by hand, as KODE is not known without --wage-template: ${namesText(p, 'en')}.`,
  'sipp.todo.unknownBefore': (p: { file: string; columns: readonly string[] }) =>
    `${p.file} does not say ${p.columns.join(', ')}: whether these changed is not known, and no file carries them.`,
  'sipp.todo.byHand': (p: People) => `Correct at the portal by hand, no file takes these: ${namesText(p, 'en')}.`,
  'sipp.assumed.names':
    'The files are called as their sheets, with _1, _2 for parts of 10,000 rows. If the portal hands out a template of another name, use that name.',
  'sipp.assumed.required':
    'Which columns of data_tk_baru must be filled is one weak source: name, identity, birth date, gender, marital status, contract, wage, place of work, first day.',
  'sipp.assumed.letters':
    'SURAT_MENYURAT_KE is E where there is an e-mail address, else S. Amounts have no thousands separator.',
  'sipp.assumed.locations':
    "The codes of LOKASI_PEKERJAAN were checked against a list that is not the agency's own; the Papuan provinces of 2022 are not in it.",
  'sipp.assumed.reason': 'What SEBAB_NA expects is published nowhere; KETERANGAN says the reason in words.',
  'sipp.assumed.wages':
    'UPAH and RAPEL were filled in, RAPEL with 0 where there is none; all other cells say what the portal wrote, as text. The layout of this file is from one source.',
  'sipp.assumed.corrections':
    "The layout, the file's and the sheet's name of corrections are from one weak source; KODE is taken as KODE_TK (setting sipp.correctionBy). If the portal refuses the file, copy its rows into the portal's own template. Empty cells mean no change.",
  'sipp.checklist.title': (p: { period: string }) => `SIPP Online, ${periodText(p.period, 'en')}`,
  'sipp.checklist.nothingSent': 'These files were written on this computer. Nothing was sent to BPJS Ketenagakerjaan.',
  'sipp.checklist.against': (p: { against: string; sandbox: boolean }) =>
    `Who is new, who left and what changed was told from ${p.sandbox ? 'the sandbox, a rehearsal' : p.against}.`,
  'sipp.checklist.steps': 'At SIPP Online, in this order',
  'sipp.checklist.due': (p: { day: string }) => `Pay by ${dayText(p.day, 'en')}.`,
  'sipp.checklist.byHand': 'By hand',
  'sipp.checklist.assumed': 'What these files assume: the portal publishes no description',
  'sipp.step.period': (p: { period: string }) =>
    `Tambah Periode Pelaporan: ${periodText(p.period, 'en')}. It is then a Draft.`,
  'sipp.step.newcomers': (p: { files: string }) => `Upload new workers (rows): ${p.files}`,
  'sipp.step.leavers': (p: { files: string }) => `Upload leavers (rows): ${p.files}`,
  'sipp.step.wages': (p: { files: string }) => `Upload wages (rows): ${p.files}`,
  'sipp.step.corrections': (p: { files: string }) => `Upload corrections (rows): ${p.files}`,
  'sipp.step.nothing': 'Nothing to upload: nobody is new, gone or changed.',
  'sipp.step.calculate': 'Hitung Iuran; again after every change.',
  'sipp.step.reconcile': (p: { period: string }) =>
    `Download Formulir 2a and compare it before going on: bpjstk report reconcile ${p.period} --form FILE --file FILE`,
  'sipp.step.finalise': 'Finalisasi. Until payment it can be cancelled, back to Draft.',
  'sipp.step.pay': 'Take the kode iuran at Pembayaran Iuran, and pay it.',
  'sipp.step.posting': 'Posting. After that the month is locked.',
  'form.title': (p: { period: string }) => `Formulir 2a, ${periodText(p.period, 'en')}`,
  'form.counts': (p: { equal: number; differ: number; onlyOurs: number; onlyTheirs: number }) =>
    `${wholeNumber(p.equal, 'en')} ${p.equal === 1 ? 'agrees' : 'agree'} to the sen, ${wholeNumber(p.differ, 'en')} ${p.differ === 1 ? 'differs' : 'differ'}, ${wholeNumber(p.onlyOurs, 'en')} only here, ${wholeNumber(p.onlyTheirs, 'en')} only in the form.`,
  'form.net': 'The form shows JKK without the part that JKP takes out of it; it is compared so.',
  'form.onlyOurs': 'only here',
  'form.nppUnchecked': (p: { npp: string; company: string }) =>
    `The form is of NPP ${p.npp}${p.company ? `, ${p.company}` : ''}; nobody says yours, so that it was not checked: bpjstk config set npp ${p.npp}`,
  'form.held': (p: { portal: string }) => `Our figures are those of the workers and wages that ${p.portal} holds.`,
  'form.withoutNik': (p: { count: number }) =>
    `Of those on one side alone ${wholeNumber(p.count, 'en')} ${p.count === 1 ? 'has' : 'have'} no NIK: such workers are matched by passport, else by KPJ, and may be the same people under two numbers.`,
  'form.identities':
    'Names or birth dates differ, and no money by it. Check that each number is that worker’s, and correct them here or at SIPP Online:',
  'form.unnamed': (p: { employeeNo: string }) => `(no name; Nomor Pegawai ${p.employeeNo})`,
  'form.onlyTheirs': 'only in the form',
  'form.number': 'number differs',
  'form.twice': 'a second line of one worker',
  'form.why.wage': 'wage differs',
  'form.why.backPay': 'back pay differs',
  'form.why.rounding': 'rounding',
  'form.why.age': 'pension age',
  'form.why.membership': 'other programmes',
  'form.why.cap': 'another wage cap',
  'form.why.rate': 'another rate',
  'form.differs': (p: { period: string }) =>
    `Formulir 2a of ${periodText(p.period, 'en')} and our figures do not agree.`,
  'form.differs.help': 'Correct the workers named, here or at SIPP Online, before Finalisasi.',
  'form.month': (p: { file: string; found: string; period: string }) =>
    `${p.file} is of ${periodText(p.found, 'en')}, not of ${periodText(p.period, 'en')}.`,
  'form.npp': (p: { file: string; found: string; npp: string }) =>
    `${p.file} is of another company: NPP ${p.found}, not ${p.npp}.`,
  'form.notAWorkbook': (p: { file: string }) =>
    `${p.file} is neither an Excel file (.xlsx) nor a PDF that can be read.`,
  'form.column': (p: { file: string; name: string }) => `${p.file} is no Formulir 2a: there is no column ${p.name}.`,
  'form.header': (p: { file: string; name: string }) => `${p.file} does not say its ${p.name}.`,
  'form.row': (p: { file: string; row: number; name: string }) =>
    `${p.file}: ${p.name} in row ${p.row} cannot be read. Nothing was compared.`,
  'form.pageRow': (p: { file: string; page: number; row: number; name: string }) =>
    p.row === 0
      ? `${p.file}: ${p.name} in the last line, page ${p.page}, cannot be read. Nothing was compared.`
      : `${p.file}: ${p.name} of No ${p.row}, page ${p.page}, cannot be read. Nothing was compared.`,
  'form.pdf.damaged': (p: { file: string }) => `${p.file} is a damaged PDF. Nothing was compared.`,
  'form.pdf.locked': (p: { file: string }) => `${p.file} is locked with a password. Nothing was compared.`,
  'form.pdf.scan': (p: { file: string }) =>
    `${p.file} holds pictures and no text, as a scan does. Nothing was compared.`,
  'form.pdf.tooMuch': (p: { file: string }) => `${p.file} takes too much time or memory to read. Nothing was compared.`,
  'form.sheets': (p: { file: string; sheets: readonly string[] }) =>
    `${p.file} has a form in more than one sheet: ${p.sheets.join(', ')}. Nothing was compared.`,
  'form.noSum': (p: { file: string }) =>
    `${p.file} has no line "Jumlah Seluruhnya": it is not whole. Nothing was compared.`,
  'form.sum': (p: { file: string; name: string; read: number; said: number }) =>
    `${p.file}: ${p.name} adds up to ${senText(p.read, 'en')}, and "Jumlah Seluruhnya" says ${senText(p.said, 'en')}. Nothing was compared.`,
  'form.help': 'Download Formulir 2a of this month from SIPP Online again, best as Excel.',
  'form.workersNeeded': 'There are no figures of our own to compare the form with.',
  'form.workersNeeded.help': "Give the workers' file with --file FILE, or log in: bpjstk auth login",

  // workers at the portal
  'employees.unknown': 'The portal knows nobody with that number in this company.',
  'employees.unknown.help': 'See who is there: bpjstk employees list',
  'employees.none': 'The portal knows no workers of this company.',
  'employees.noneSuch': 'No worker is such.',
  'employees.more': (p: { shown: number; total: number; next: string }) =>
    `${wholeNumber(p.shown, 'en')} of ${wholeNumber(p.total, 'en')}; the next page: --cursor ${p.next}`,
  'employees.cursor': 'The list goes on from --cursor only with the same filters and the same order.',
  'employees.cursor.help': 'Give the command again without --cursor: the list begins anew.',
  'employees.active': 'active',
  'employees.inactive': 'inactive',
  'employees.exported': (p: { file: string; employees: number }) =>
    `${counted(p.employees, 'worker')} written to ${p.file}, with full identity numbers: keep it safe.`,
  'employees.templateSaved': (p: { file: string }) => `Template saved: ${p.file}`,
  'employees.several': (p: { workers: number }) =>
    `${counted(p.workers, 'worker')} of this company have that employee number.`,
  'employees.several.help': 'Name the worker by NIK or KPJ: bpjstk employees list',
  // one worker
  'worker.nik': 'NIK',
  'worker.name': 'name',
  'worker.birth_date': 'birth date',
  'worker.gender': 'gender',
  'worker.marital_status': 'marital status',
  'worker.employee_no': 'employee number',
  'worker.wage': 'wage',
  'worker.start_date': 'first day of work',
  'worker.contract_type': 'contract',
  'worker.citizenship': 'citizenship',
  'worker.passport_no': 'passport number',
  'worker.email': 'e-mail',
  'worker.phone': 'phone',
  'worker.address': 'address',
  'worker.postal_code': 'postal code',
  'worker.location_code': 'place of work',
  'worker.mother_name': "mother's name",
  'worker.birth_place': 'place of birth',
  'worker.npwp': 'NPWP',
  'worker.blood_type': 'blood type',
  'worker.programmes': 'programmes',
  'worker.construction': 'construction work',
  'worker.gender.L': 'male (L)',
  'worker.gender.P': 'female (P)',
  'worker.married.Y': 'married (Y)',
  'worker.married.T': 'not married (T)',
  'worker.citizenship.WNI': 'Indonesian (WNI)',
  'worker.citizenship.WNA': 'foreigner (WNA)',
  'worker.contract.PKWTT': 'permanent (PKWTT)',
  'worker.contract.PKWT': 'fixed term (PKWT)',
  'worker.whose': (p: { name: string; numbers: string }) => `${p.name} (${p.numbers})`,
  'line.invisible': (p: { flag: string; character: string }) =>
    `${p.flag} holds a character that cannot be seen (${p.character}).`,
  'line.invisible.help': 'Type it again, without copying. Nothing was sent.',
  'line.tooLong': (p: { flag: string; length: number; most: number }) =>
    `${p.flag} has ${p.length} characters; the portal takes at most ${p.most}.`,
  'worker.needed': 'This is needed.',
  'worker.empty': (p: { flags: string }) => `${p.flags} says nothing.`,
  'worker.incomplete': (p: { flags: string }) => `Of the worker these are missing: ${p.flags}.`,
  'worker.incomplete.help': 'Give these options, or run the command at a terminal, where it asks for them.',
  'worker.known': 'This worker is at work here already, with other data than these.',
  'worker.known.help': 'To change them: bpjstk employees update WORKER; to see them: bpjstk employees show WORKER',
  'worker.nothingTyped': 'Nothing was said that is to change: give at least one option, such as --wage 6500000.',
  'worker.left': (p: { endDate: string }) =>
    `The portal has this worker as left, with ${dayText(p.endDate, 'en')} as the last day. Nothing was changed.`,
  'worker.left.help':
    'See what the portal holds: bpjstk employees show WORKER. Who comes back is registered again: bpjstk employees add',
  'worker.toCome': (p: { day: string }) => `${dayText(p.day, 'en')} has not come yet. Nothing was changed.`,
  'worker.toCome.help': 'Tell the portal on that day or after it: until then the worker stays covered.',
  'worker.endBeforeStart': (p: { endDate: string; startDate: string }) =>
    `${dayText(p.endDate, 'en')} is before the first day of work, ${dayText(p.startDate, 'en')}. Nothing was changed.`,
  'worker.endBeforeStart.help':
    'Compare the last day with the contract; if the first day is wrong: bpjstk employees update WORKER --start-date DATE',
  'worker.registerBy': (p: { by: string }) => `To be registered by ${dayText(p.by, 'en')} (PP 45/2015 art. 4).`,
  'worker.registerLate': (p: { on: string; by: string }) =>
    `Late: who began on ${dayText(p.on, 'en')} was to be registered by ${dayText(p.by, 'en')} (PP 45/2015 art. 4).`,
  'worker.changeBy': (p: { by: string }) => `To be reported by ${dayText(p.by, 'en')} (PP 44/2015 art. 9).`,
  'worker.changeLate': (p: { on: string; by: string }) =>
    `Late: what changed on ${dayText(p.on, 'en')} was to be reported by ${dayText(p.by, 'en')} (PP 44/2015 art. 9).`,
  'worker.add.question': 'Register this worker?',
  'worker.add.back': (p: { kpj: string }) => `Was here before, and comes back under the same KPJ, ${p.kpj}.`,
  'worker.add.done': (p: { kpj: string }) => `Registered, KPJ ${p.kpj}.`,
  'worker.add.same': (p: { kpj: string }) => `Registered already with these data, KPJ ${p.kpj}: nothing to do.`,
  'worker.update.question': 'Make this change at the portal?',
  'worker.update.done': (p: { kpj: string }) => `The portal has the new data (KPJ ${p.kpj}).`,
  'worker.update.same': (p: { kpj: string }) => `The portal has these data already (KPJ ${p.kpj}): nothing to change.`,
  'worker.deactivate.why': 'Why did the work end?',
  'worker.deactivate.question': 'Tell the portal that this worker has left?',
  'worker.deactivate.done': (p: { kpj: string }) => `The portal has this worker as left (KPJ ${p.kpj}).`,
  'worker.deactivate.same': (p: { kpj: string }) =>
    `The portal knows already that this worker has left (KPJ ${p.kpj}): nothing to do.`,
  'worker.planned': 'Nothing was sent: this was a dry run.',
  'worker.outside': (p: { periods: readonly string[] }) =>
    `Reported with this worker, though not at work by that day: ${periodsText(p.periods, 'en')}.`,
  'worker.outside.help': (p: { period: string }) =>
    `Check the day; what was reported and paid stays the contributions of this worker. If a report is wrong: bpjstk report amend ${p.period} --file FILE`,
  'worker.died': (p: { worker: string; endDate: string }) =>
    `A death is a claim too: the heirs are due the death benefit (JKM) and the old-age savings (JHT). Next: bpjstk claims start JKM --worker ${p.worker} --date ${p.endDate}`,
  'worker.reason.resigned': 'resigned',
  'worker.reason.contract_ended': 'contract ended',
  'worker.reason.laid_off': 'laid off',
  'worker.reason.retired': 'retired',
  'worker.reason.died': 'died',
  'worker.reason.moved': 'moved',
  'worker.reason.other': 'other',
  'workers.refused': (p: {
    rows: number;
    named: readonly { who: string; reason: RefusedReason; field: string | undefined }[];
  }) =>
    `The portal does not accept ${counted(p.rows, 'worker')}: ${p.named.map(({ who, reason, field = '' }) => `${who} ${refusedReasons[reason](field)}`).join('; ')}${p.rows > p.named.length ? '; …' : ''}. Nobody was changed.`,
  'workers.refused.help': 'Correct what is named here, then run the command again.',
  'worker.history.register': (p: WorkerDeed) => `${instantText(p.at, 'en')}: registered${by(p)}`,
  'worker.history.update': (p: WorkerDeed) => `${instantText(p.at, 'en')}: changed${by(p)}`,
  'worker.history.deactivate': (p: WorkerDeed) => `${instantText(p.at, 'en')}: told to have left${by(p)}`,
  'worker.history.report': (p: WorkerDeed & { period: string }) =>
    `${instantText(p.at, 'en')}: wage of the report of ${periodText(p.period, 'en')}${by(p)}`,
  // what the portal keeps for a worker
  'participant.active': 'in',
  'participant.ended': 'ended',
  'participant.outside': 'not in',
  'participant.reason.left': 'has left',
  'participant.reason.age': 'age',
  'participant.reason.scale': "not among the company's programmes",
  'participant.reason.citizenship': 'for citizens alone',
  'participant.reason.not_begun': 'the first day of work has not come yet',
  'participant.reason.months_of_work': 'not yet six months of work here',
  'participant.month': (p: { period: string }) => shortPeriodText(p.period, 'en'),
  'participant.paidOn': (p: { paidAt: string }) => dayText(jakartaDay(p.paidAt), 'en'),
  'participant.month.paid': 'paid',
  'participant.month.unpaid': 'not paid yet',
  'participant.month.missing': 'GAP: not in the report',
  'participant.month.unreported': 'GAP: no report',
  'participant.month.awaited': 'no report yet',
  'participant.noMonths': 'The portal has no months of this worker yet.',
  'participant.recordsBegin': (p: { period: string }) =>
    `The portal's records begin with ${periodText(p.period, 'en')}: what was paid before is in none of these figures.`,
  'participant.missing': (p: { periods: readonly string[] }) =>
    `Not in the report, though at work: ${periodsText(p.periods, 'en')}. Next: bpjstk report amend PERIOD --file FILE`,
  'participant.unreported': (p: { periods: readonly string[] }) =>
    `Not reported, though due: ${periodsText(p.periods, 'en')}. Next: bpjstk report submit PERIOD --file FILE`,
  'participant.differs': (p: { what: string }) => `The portal's figures are not those that we reckon: ${p.what}.`,
  'participant.differs.help':
    'Do not pass these figures on; send the request number to the helpdesk: bpjstk support contacts',
  'participant.standingDiffers': (p: { programmes: string }) =>
    `By the law and this worker's data we see ${p.programmes} otherwise than the portal.`,
  'participant.contactHelp':
    'To change it: bpjstk employees update WORKER --phone NUMBER --email ADDRESS --address TEXT',
  'participant.balanceChart': 'JHT balance by month',
  'participant.growthAssumed': (p: { ratePpm: number }) =>
    `From contributions that are paid. Growth is reckoned with ${rateText(p.ratePpm, 'en')} a year, an assumption: the rate of each year was not found with a source (bpjstk law explain jht-growth).`,
  'participant.slipSaved': (p: { file: string; year: number }) => `Contributions of ${p.year} saved: ${p.file}`,
  'participant.slipEmpty': (p: { year: number }) =>
    `The portal has no reported month of this worker in ${p.year}. Nothing was written.`,
  'participant.slipEmpty.help': 'To see which months there are: bpjstk participant contributions WORKER',
  'participant.anotherSlip':
    'The portal sent a slip that names another company or worker, or none. Nothing was written.',
  'law.benefitName': (p: { programme: string; benefit: string }) =>
    `${p.programme}: ${benefitNames[p.benefit] ?? p.benefit}`,
  'law.benefitFormula': (p: Parameters<typeof benefitFormula>[0]) => benefitFormula(p, 'en'),
  'participant.waitsFor.accident': 'not yet: for an accident at work, whenever there is one',
  'participant.waitsFor.death': 'not yet: when the worker dies, by the heirs',
  'participant.waitsFor.dismissal': 'not yet: after a dismissal',
  'participant.waitsFor.end-of-work': 'not yet: once the work has ended, or at 56',
  'participant.waitsFor.pension-age': 'not yet: at pension age, total disability or death',
  'participant.waitsFor.right': 'no: no right to it',
  'participant.monthsShort': (p: { months: number; needed: number }) => `${p.months} of ${p.needed} months`,
  'participant.estimates': (p: { period: string }) =>
    `Estimates by the law of ${periodText(p.period, 'en')}, as things stand; a claim decides. JP: the average wage is not indexed, and the least and the most that a pension can be this year are not known here; nor is what its contributions earned. JHT: growth is an assumption. The rows: bpjstk law explain benefit`,
  'participant.jkpMonths': (p: { monthsPaid: number; monthsNeeded: number; from: string; until: string }) =>
    `${p.monthsPaid}; needed ${p.monthsNeeded} of ${periodText(p.from, 'en')} to ${periodText(p.until, 'en')}`,
  'participant.jkpIfDismissed':
    'If this worker were dismissed now, JKP would pay. It does not for who resigns, retires or dies.',
  'participant.jkpOpen': 'JKP pays: the worker was dismissed, and enough months are paid.',
  'participant.jkp.not_in_programme':
    'Not in JKP: by age, citizenship, or since the company is not in the programmes that it asks for. Next: bpjstk participant show WORKER',
  'participant.jkp.too_few_months':
    'Too few months are paid for JKP. The gaps are shown by: bpjstk participant contributions WORKER',
  'participant.jkp.not_dismissed': 'The work ended otherwise than by a dismissal, and JKP pays after one alone.',
  'participant.jkp.too_late':
    'The dismissal is too long ago: JKP is lost when it is not claimed within six months (PP 6/2025 art. 40), three before February 2025.',
  'import.question': 'Make these changes at the portal?',
  'import.done': "The portal's workers are up to date.",
  'report.nobody': (p: { period: string }) => `There is nobody to report for ${periodText(p.period, 'en')}.`,
  'report.nobody.help': "Give a workers' file with --file, or import one first: bpjstk employees import FILE",

  // the whole month, unattended
  'run.noRoster': "It is not known where the month's workers' file is.",
  'run.noRoster.help':
    'Tell it once: bpjstk config set roster "/payroll/{period}.csv" ({period} becomes the month, such as 2026-10), or name it: --file FILE',
  'run.notThere': (p: { file: string; period: string; dueDate: string; overdue: boolean }) =>
    p.overdue
      ? `${p.file} is not there, and ${periodText(p.period, 'en')} was due on ${dayText(p.dueDate, 'en')}: every month of delay costs a fine.`
      : `${p.file} is not there yet. ${periodText(p.period, 'en')} is to be reported and paid by ${dayText(p.dueDate, 'en')}.`,
  'run.notThere.help': 'Nothing was sent. Put the file there; the same command goes on with it.',
  'run.guarded': (p: { period: string; breaches: readonly GuardFigures[] }) =>
    `${periodText(p.period, 'en')} was not sent. It does not keep ${guardsText(p.breaches, 'en', 'found', 'no earlier report to compare with')}.`,
  'run.guarded.help': (p: { period: string }) =>
    `Compare the file with last month's. If it is right, send it by hand: bpjstk report submit ${p.period} --file FILE`,
  'run.takenBack': (p: { period: string; receipt: string }) =>
    `This very report of ${periodText(p.period, 'en')} was taken back (receipt ${p.receipt}); it is not sent again unattended.`,
  'run.takenBack.help': (p: { period: string }) =>
    `Mend the file, and the next run sends it. If it was right after all: bpjstk report submit ${p.period} --file FILE`,
  'run.goesOn': 'The report is at the portal. The same command does what is left, and sends nothing twice.',
  'run.reported': (p: { period: string; receipt: string; billingCode: string | null; isPaid: boolean }) =>
    `The portal has a report of ${periodText(p.period, 'en')} all the same: receipt ${p.receipt}${p.billingCode === null ? '' : `, kode iuran ${p.billingCode}`}${p.isPaid ? ', paid' : ''}.`,
  'run.nothingNew': (p: { period: string }) => `${periodText(p.period, 'en')}: all was done before.`,
  'run.overdue': (p: { dueDate: string; penalty: number }) =>
    `Not paid, and due since ${dayText(p.dueDate, 'en')}; the fine so far is ${rupiahText(p.penalty, 'en')}.`,
  'run.remarks': (p: { file: string; count: number; codes: readonly string[] }) =>
    `${p.file}: ${counted(p.count, 'warning')} (${p.codes.join(', ')}).`,
  'run.leaving': (p: { workers: number }) => `${counted(p.workers, 'worker')} deactivated after the report.`,
  'run.begun': (p: { period: string; at: string }) =>
    `${periodText(p.period, 'en')}: begun ${instantText(p.at, 'en')}, and not ended`,
  'run.begun.notEnded': 'This run was interrupted, or is still at work. The same command goes on from there.',
  'run.waited':
    'This run was stopped while it waited for the payment, or is waiting still. The same command asks again, and sends nothing twice.',
  'run.notBegun': 'Nothing was done',
  'run.status.planned': (p: { period: string }) => `${periodText(p.period, 'en')}: the plan; nothing was sent`,
  'run.status.stopped': (p: { period: string }) => `${periodText(p.period, 'en')}: not finished`,
  'run.status.waiting': (p: { period: string }) => `${periodText(p.period, 'en')}: reported, no kode iuran yet`,
  'run.status.billed': (p: { period: string }) => `${periodText(p.period, 'en')}: reported, to be paid`,
  'run.status.paid': (p: { period: string }) => `${periodText(p.period, 'en')}: reported and paid`,
  'run.step.login': 'Login',
  'run.step.check': 'File and figures',
  'run.step.submit': 'Report',
  'run.step.bill': 'Kode iuran',
  'run.step.payment': 'Payment',
  'run.step.pull': 'History',
  'run.state.done': 'done',
  'run.state.before': 'was done before',
  'run.state.stopped': 'stopped here',
  'run.state.open': 'not done',
  'run.state.there': 'at the portal',
  'run.state.unasked': 'not looked at',

  // history
  'history.pulled': (p: { reports: number; payments: number; notifications: number }) =>
    `Pulled: ${counted(p.reports, 'report event')}, ${counted(p.payments, 'payment')}, ${counted(p.notifications, 'notification')}.`,
  'history.empty': 'No history has been pulled yet for this company.',
  'history.empty.help': 'Pull it: bpjstk history pull',
  'history.keyGone': 'The pulled history is encrypted, and its key is not where it was kept.',
  'history.keyGone.help':
    'Nothing was deleted. Bring the key back from a backup of the store; if it is gone for good, fetch the history from the portal again: bpjstk history pull --anew',
  'history.keyUnreachable.help':
    'The pulled history is encrypted, and its key lies there. Unlock it and run the same command again: nothing was deleted, and reports need no key. If the key was removed for good, fetch the history again: bpjstk history pull --anew',
  'history.keyNotKept.help':
    'So there is no place for the key to encrypted history, and nothing was changed. On a machine without a keychain use an encrypted file: bpjstk auth login --store encrypted',
  'history.exported': (p: { file: string; events: number; submissions: number | null }) =>
    `${counted(p.events, 'event')}${p.submissions === null ? '' : ` and ${counted(p.submissions, 'report')} of this machine`} written to ${p.file}.`,
  'history.sum': 'Together',
  'history.agrees': 'This machine and the portal know the same.',
  'history.differs': (p: { differences: number }) =>
    `This machine and the portal do not know the same: ${counted(p.differences, 'difference')}. See them: bpjstk history list --reconcile`,
  'history.alsoDiffers': (p: { reports: number }) =>
    `Otherwise here than at the portal, as where several machines are at work: ${counted(p.reports, 'report')}. See them: bpjstk history list --reconcile`,
  'history.imported': (p: { file: string; submissions: number; events: number; known: number }) =>
    `Taken from ${p.file}: ${counted(p.submissions, 'report')} and ${counted(p.events, 'event')}; ${counted(p.known, 'event')} known already. What was here is unchanged.`,
  'history.leftOut': (p: { period: string; revision: number }) =>
    `Left out: revision ${p.revision} of ${periodText(p.period, 'en')}. This ledger knows another report of that month. Ask the portal: bpjstk report status ${p.period}`,
  'history.noArchive': (p: { file: string; at: string }) =>
    `${p.file} is no history that this program can take back (${p.at}).`,
  'history.noArchive.help':
    'Nothing was changed. Give a file that was written by: bpjstk history export --out FILE.json (a newer version of the program may write another form)',
  'history.ofAnother': (p: { file: string; npp: string; divisi: string; portal: string }) =>
    `${p.file} is the history of another company or portal: NPP ${p.npp}, divisi ${p.divisi}, at ${p.portal}.`,
  'history.ofAnother.help': (p: { npp: string; divisi: string; portal: string }) =>
    `Nothing was changed. This profile is NPP ${p.npp}, divisi ${p.divisi}, at ${p.portal}; choose the other with --profile.`,
  'ledgerDifference.onlyHere': 'the portal does not tell of it',
  'ledgerDifference.onlyHere.help':
    'A report that the portal acknowledged to this machine is not in its history: ask the helpdesk with the receipt, and do not report again before.',
  'ledgerDifference.onlyThere': 'sent by another machine',
  'ledgerDifference.onlyThere.help': 'What another machine sent counts all the same: nothing has to be done.',
  'ledgerDifference.superseded': 'taken back or amended elsewhere',
  'ledgerDifference.superseded.help':
    "Of what was taken back or amended elsewhere, the portal's report counts: nothing has to be done.",
  'ledgerDifference.figures': 'other figures',
  'ledgerDifference.figures.help':
    'The same receipt has another bill or number of workers: compare with bpjstk report show PERIOD, and ask the helpdesk.',
  'ledgerDifference.unsettled': 'begun here, end not known',
  'ledgerDifference.unsettled.help':
    'What was begun here is settled by the command that began it: it asks the portal before it sends.',
  'ledgerDifference.unbilled': 'payment of an unknown bill',
  'ledgerDifference.unbilled.help':
    'A payment names a kode iuran that no report has: ask the bank and the helpdesk what was paid.',
  'history.exportQuestion': (p: { file: string }) =>
    `History is kept encrypted here, and ${p.file} will be readable by whoever has it. Write it all the same?`,
  'history.purgeQuestion': (p: { before: string; events: number }) =>
    `Delete ${counted(p.events, 'event')} from before ${dayText(p.before, 'en')} from this machine? Reports stay known.`,
  'history.purged': (p: { before: string; events: number }) =>
    `${counted(p.events, 'event')} from before ${dayText(p.before, 'en')} ${p.events === 1 ? 'is' : 'are'} gone from this machine. Reports stay known.`,
  'history.old': (p: { before: string; events: number }) =>
    `From before ${dayText(p.before, 'en')} there ${p.events === 1 ? 'is' : 'are'} ${counted(p.events, 'event')}; nothing was deleted.`,
  'event.report': 'report',
  'event.payment': 'payment',
  'event.notification': 'notice',
  'event.activity': 'activity',
  'event.report.finalised': 'finalised',
  'event.report.amended': 'amended',
  'event.report.cancelled': 'cancelled',
  'event.report.posted': 'paid and posted',
  'event.report.billed': 'kode iuran issued',
  'event.notification.bill_issued': 'bill issued',
  'event.notification.bill_due_soon': 'a bill is due soon',
  'event.notification.bill_overdue': 'a bill is overdue',
  'event.notification.claim_due': "a claim's clock runs out",
  'event.notification.claim_moved': 'a claim moved on',
  'event.notification.approval_waiting': 'a report waits for approval',
  'event.notification.access_asked': 'somebody asks for access',
  'event.notification.data_to_mend': 'data to mend',
  'event.notification.policy': 'notice of the agency',
  'event.notification.bill_expired': 'kode iuran expired',
  'event.notification.payment_received': 'payment received',
  'event.notification.account_locked': 'account locked',
  'event.activity.login': 'login',
  'event.activity.login_refused': 'login refused',
  'event.activity.second_factor_refused': 'wrong verification code',
  'event.activity.second_factor_enabled': 'second factor on',
  'event.activity.second_factor_disabled': 'second factor off',
  'event.activity.recovery_code_used': 'recovery code used',
  'event.activity.logout': 'logout',
  'event.activity.employees_changed': 'workers changed',
  'event.activity.password_changed': 'password changed',
  'event.activity.password_change_refused': 'change of password refused',
  'event.activity.password_reset_asked': 'code for a new password asked for',
  'event.activity.password_reset_refused': 'wrong code for a new password',
  'event.activity.password_reset': 'password set anew with a code',
  'event.activity.claim_submitted': 'claim handed in',
  'event.activity.claim_withdrawn': 'claim withdrawn',
  'event.activity.sessions_ended': 'sessions ended',
  'event.activity.user_added': 'user added',
  'event.activity.user_changed': 'user changed',
  'event.activity.user_removed': 'user removed',
  'event.activity.profile_changed': 'profile changed',
  'event.activity.contact_changed': 'e-mail or phone changed',
  'event.activity.access_asked': 'somebody asked for access (add them as a user, if you know them)',
  'event.activity.report_finalised': 'report finalised',
  'event.activity.report_amended': 'report amended',
  'event.activity.report_cancelled': 'report cancelled',

  // diagnostics that only the portal's list can raise
  'diagnostic.PHONE_INVALID': (p: D) => `${p.value} is a phone number of no country and no operator.`,
  'diagnostic.PHONE_INVALID.help': 'Write it as 081234567890 or (021) 1234567; one from abroad as +65 8123 4567.',
  'explain.PHONE_INVALID':
    'Asked of a worker who is added or changed one by one, not of files. A number in Indonesia begins with 08 and a digit that operators have been given, or with an area code, and has 9 to 13 digits; one from abroad begins with + and its country. Example: 12345. Cure: ask the worker for the number and write it with its 0 or its country.',
  'diagnostic.EMAIL_INVALID': (p: D) => `${p.value} is not an e-mail address.`,
  'diagnostic.EMAIL_INVALID.help': 'Write it as name@company.co.id.',
  'explain.EMAIL_INVALID':
    'Asked of a worker who is added or changed one by one, not of files. Example: budi.santoso, without what follows the @. Cure: write the whole address, such as budi@company.co.id.',
  'diagnostic.EMPLOYEE_INCOMPLETE': (p: D) =>
    `${p.value} is ${p.expected === '' ? 'not known to the portal yet' : `not in ${p.expected}`}, and the row lacks what registering needs: ${p.detail}.`,
  'diagnostic.EMPLOYEE_INCOMPLETE.help':
    'Fill in these columns, or correct the NIK if the worker is registered already.',
  'explain.EMPLOYEE_INCOMPLETE':
    'The row names a worker whom the portal does not know, so that they must be registered first, and some of what registering asks for is empty.\nExample: a new NIK without start_date.\nCure: fill in birth_date, gender, marital_status, contract_type, location_code and start_date; or correct the NIK.',
  'diagnostic.EMPLOYEE_MISSING': (p: D) =>
    `${p.detail} (${p.value}) is active ${p.expected === '' ? 'at the portal' : `in ${p.expected}`} but not in the file.`,
  'diagnostic.EMPLOYEE_MISSING.help':
    'Add the row; or say what is meant: --missing keep (last wage again) or --missing deactivate.',
  'explain.EMPLOYEE_MISSING':
    'A worker is active at the portal and the file does not name them. Nobody should lose cover because a row was lost, so the program stops.\nExample: a filtered spreadsheet that was saved without its hidden rows.\nCure: add the row, with end_date if they left; or use --missing keep or --missing deactivate.',
  'diagnostic.KPJ_OF_ANOTHER': (p: D) =>
    `KPJ ${p.value} is ${p.expected === '' ? 'at the portal' : `in ${p.expected}`} somebody else's: ${p.detail}. NIK, birth date and name are others.`,
  'diagnostic.KPJ_OF_ANOTHER.help':
    'If this is another person, correct the KPJ or empty it; if it is the same, correct NIK, birth date or name.',
  'explain.KPJ_OF_ANOTHER':
    "The KPJ of the row is the number of a worker who is known by another NIK, another birth date and another name. To take the two for one would give one worker the other's data, and nobody would notice that the other is gone.\nExample: a row was copied for a new worker, and the KPJ of the old one stayed in it.\nCure: empty the KPJ of a new worker, or copy the right one from the card; where it is the same person, correct NIK, birth date or name.",
  'diagnostic.LEAVER_INCOMPLETE': (p: D) =>
    `${p.value} leaves, and what the portal asks of a leaver is not known: ${p.detail}.`,
  'diagnostic.LEAVER_INCOMPLETE.help':
    "Fill in these columns, in last month's file too; the KPJ can also come from --wage-template.",
  'explain.LEAVER_INCOMPLETE':
    "The portal's file of leavers asks for a worker's KPJ and birth date, and neither the roster nor what was known before has them.\nExample: a row with end_date and an empty kpj.\nCure: fill in kpj and birth_date; or give the portal's own wage file with --wage-template, which has the KPJ.",

  // where secrets and settings are kept
  'credentials.portal.hiddenCharacters': (p: { address: string }) =>
    `The portal's address holds a space or a hidden character, so it is refused: ${p.address}`,
  'credentials.portal.foreignLetters': (p: { address: string }) =>
    `The portal's address holds letters that only look like others, so it is refused: ${p.address}`,
  'credentials.portal.backslash': (p: { address: string }) =>
    `The portal's address holds a backslash, so it is refused: ${p.address}`,
  'credentials.portal.userInfo': (p: { address: string }) =>
    `The portal's address holds an @: the real host comes after it. It is refused: ${p.address}`,
  'credentials.portal.escapes': (p: { address: string }) =>
    `The portal's address holds a % escape, so it is refused: ${p.address}`,
  'credentials.portal.trailingDot': (p: { address: string }) =>
    `The host in the portal's address ends in a dot, so it is refused: ${p.address}`,
  'credentials.portal.scheme': (p: { address: string }) =>
    `The portal's address must begin with https://: ${p.address}`,
  'credentials.portal.path': (p: { address: string }) =>
    `The portal's address must end with its host; nothing may follow: ${p.address}`,
  'credentials.portal.unreadable': (p: { address: string }) =>
    `This is not the address of a portal, which looks like https://host: ${p.address}`,
  'credentials.portal.foreignHost': (p: { host: string; agency: string }) =>
    `${p.host} does not belong to ${p.agency}. No password is sent there.`,
  'credentials.portal.foreignHost.help': (p: { host: string; agency: string }) =>
    `The agency's portal is https://${p.agency} or a host whose name ends in .${p.agency}. If ${p.host} is your company's own gateway, vouch for it once: bpjstk auth login --portal https://${p.host} --trust-host ${p.host}.`,
  'credentials.portal.lookAlike': (p: { host: string; agency: string }) =>
    `${p.host} is made to look like ${p.agency} and is not it. No password is sent there, whoever asks for it.`,
  'credentials.portal.notProtected': (p: { address: string }) =>
    `The portal's address must begin with https://, or the password could be read on the way: ${p.address}`,
  'credentials.portal.port': (p: { address: string; port: string }) =>
    `The portal answers on port 443 and on no other; ${p.port} is refused: ${p.address}`,
  'credentials.portal.letters.help': (p: { agency: string }) =>
    `Each letter with its script: bpjstk auth check-url ADDRESS. The agency's own are https://${p.agency} and what ends in .${p.agency}.`,
  'credentials.portal.help': (p: { agency: string }) =>
    `A portal is https://${p.agency}, a host whose name ends in .${p.agency}, or a sandbox on this machine such as http://127.0.0.1:8080.`,
  'credentials.password.empty': 'The password is empty.',
  'credentials.password.lineBreak': 'The password holds a line break.',
  'credentials.password.nul': 'The password holds a NUL character.',
  'credentials.password.notText': 'The password is not written in UTF-8, so it would reach the portal as another one.',
  'credentials.password.tooLong': 'The password is longer than 1024 bytes.',
  'credentials.password.from.stdin':
    'It came from stdin: send it there as the option asks (bpjstk COMMAND --help), and nothing else.',
  'credentials.password.from.file':
    'It came from the file in BPJSTK_PASSWORD_FILE: write the password there, on one line.',
  'credentials.password.from.service': "It came from systemd's credential bpjstk-password: correct it there.",
  'credentials.password.from.helper': 'It came from the credential helper: correct it there.',
  'credentials.password.from.keychain': 'It came from the keychain: log in again with bpjstk auth login.',
  'credentials.password.from.encrypted': 'It came from the encrypted store: log in again with bpjstk auth login.',
  'credentials.password.from.environment': 'It came from BPJSTK_PASSWORD: correct it, or unset the variable.',
  'credentials.password.from.prompt': 'Run the command again, and type the password when it asks for it.',
  'credentials.password.needed': 'The password is needed, and nobody can be asked for it here.',
  'credentials.password.needed.help':
    'Give it with --password-stdin, or in a file that BPJSTK_PASSWORD_FILE names, or in BPJSTK_PASSWORD.',
  'credentials.file.unreadable': (p: { what: SecretFile; file: string; detail: string }) =>
    `The ${secretFile[p.what]} cannot be read (${p.detail}): ${p.file}`,
  'credentials.file.unnamed': (p: { what: SecretFile }) =>
    `The ${secretFile[p.what]} has no name: the variable that names it is set, and empty.`,
  'credentials.file.help': (p: { what: 'password' | 'totp' }): string =>
    p.what === 'password'
      ? 'Name a file in BPJSTK_PASSWORD_FILE that holds the password alone, on one line, and that only you can read; or unset the variable.'
      : 'Name a file in BPJSTK_TOTP_SECRET_FILE that holds the secret alone, on one line, and that only you can read; or unset the variable.',
  'credentials.file.notRegular': (p: { what: SecretFile; file: string }) =>
    `The ${secretFile[p.what]} is not a regular file: ${p.file}`,
  'credentials.file.open': (p: { what: SecretFile; file: string; mode: string }) =>
    `Others on this machine may read the ${secretFile[p.what]} (mode ${p.mode}), so it is not used: ${p.file}`,
  'credentials.file.open.help': (p: { file: string }) => `Take that right away: chmod 600 "${p.file}"`,
  'credentials.file.ofAnother': (p: { what: SecretFile; file: string }) =>
    `The ${secretFile[p.what]} belongs to another user of this machine, who can read it, so it is not used: ${p.file}`,
  'credentials.file.ofAnother.help': (p: { file: string }) =>
    `Make it the file of the user who runs bpjstk: chown "$(id -un)" ${p.file}`,
  'credentials.file.tooLarge': (p: { what: SecretFile; file: string }) =>
    `The ${secretFile[p.what]} is larger than 4 KB, which no secret is: ${p.file}`,
  'credentials.file.notText': (p: { what: SecretFile; file: string }) =>
    `The ${secretFile[p.what]} is not UTF-8 text: ${p.file}`,
  'credentials.helper.unnamed': (p: { name: string }) =>
    `BPJSTK_CREDENTIAL_HELPER names no credential helper: "${p.name}".`,
  'credentials.helper.notStarted': (p: { name: string; detail: string }) =>
    `The credential helper could not be started (${p.detail}): ${p.name}`,
  'credentials.helper.open': (p: { name: string }) =>
    `The credential helper was not run, as others on this machine can change it and would be given the password: ${p.name}`,
  'credentials.helper.late': (p: { name: string; seconds: number }) =>
    `The credential helper did not answer within ${p.seconds} seconds and was ended: ${p.name}`,
  'credentials.helper.failed': (p: { name: string; code: number }) =>
    `The credential helper ended with exit ${p.code}: ${p.name}`,
  'credentials.helper.rubbish': (p: { name: string }) =>
    `The credential helper did not answer with lines such as password=…: ${p.name}`,
  'credentials.helper.quit': (p: { name: string }) =>
    `The credential helper has no password, and says that nothing else is to be asked for one (quit): ${p.name}`,
  'credentials.helper.otherCompany': (p: { name: string; npp: string }) =>
    `The credential helper answered with another user's password than that of ${p.npp}, so it is not used: ${p.name}`,
  'credentials.helper.help':
    "BPJSTK_CREDENTIAL_HELPER is a program's absolute path, or the name of one of git's helpers, such as libsecret. To go on without it, unset the variable.",
  'credentials.totp.invalid':
    'What makes the verification codes (the TOTP secret) is not Base32, the letters A to Z and digits 2 to 7.',
  'credentials.totp.from.file': 'It came from the file in BPJSTK_TOTP_SECRET_FILE: write it there as it was shown.',
  'credentials.totp.from.service': "It came from systemd's credential bpjstk-totp-secret: correct it there.",
  'credentials.totp.from.keychain': 'It came from the keychain: set it up anew with bpjstk auth 2fa enable.',
  'credentials.totp.from.encrypted': 'It came from the encrypted store: set it up anew with bpjstk auth 2fa enable.',
  'credentials.store.unreadable': (p: { file: string; detail: string }) =>
    `The encrypted store cannot be read (${p.detail}): ${p.file}`,
  'credentials.store.unwritable': (p: { file: string; detail: string }) =>
    `The encrypted store cannot be written (${p.detail}): ${p.file}`,
  'credentials.store.damaged': (p: { file: string }) =>
    `The encrypted store is damaged, or somebody has changed it. It was left as it is: ${p.file}`,
  'credentials.store.damaged.help':
    'Begin a new one; the damaged one is kept aside: bpjstk auth login --store encrypted --new-store',
  'credentials.store.wrong.passphrase': (p: { file: string }) =>
    `This passphrase does not open the encrypted store: ${p.file}`,
  'credentials.store.wrong.identity': (p: { file: string }) =>
    `The key file does not open the encrypted store: ${p.file}`,
  'credentials.store.wrong.help':
    'Try again. If the right one is lost, begin a new store; the one that is there is kept aside: bpjstk auth login --store encrypted --new-store',
  'credentials.key.invalid': (p: { file: string }) => `The key file holds no key (AGE-SECRET-KEY-1…): ${p.file}`,
  'credentials.key.invalid.help':
    'Name a file that is not there yet, and a key is made: bpjstk auth login --store encrypted --key-file FILE',
  'credentials.key.unwritable': (p: { file: string; detail: string }) =>
    `The key file cannot be written (${p.detail}): ${p.file}`,
  'credentials.keychain.locked': 'The keychain is locked (or what was stored there was deleted).',
  'credentials.keychain.locked.help':
    'Unlock it, as by logging in to the desktop, then run the command again. Without it: BPJSTK_PASSWORD_FILE or BPJSTK_PASSWORD.',
  'credentials.keychain.timeout.help':
    "Look for a window that asks for the keychain's password, then run the command again. Without it: BPJSTK_PASSWORD_FILE or BPJSTK_PASSWORD.",
  'credentials.keychain.timeout': 'The keychain did not answer in time. A window may be waiting for its password.',
  'credentials.keychain.disabled': 'The keychain is not used, because BPJSTK_NO_KEYCHAIN is set.',
  'credentials.keychain.notInstalled':
    'The keychain cannot be used here: its library is missing (on Linux: libsecret).',
  'credentials.keychain.noService': 'There is no keychain in this session: no secret service runs here.',
  'credentials.keychain.noCollection':
    'The secret service of this session has no keychain yet, and making one takes a question on the desktop, which nobody sees here.',
  'credentials.keychain.noCollection.help':
    'On a desktop, log in there and store any password once. On a server, keep secrets in an encrypted file: bpjstk auth login --store encrypted. Or use BPJSTK_PASSWORD_FILE or BPJSTK_PASSWORD.',
  'credentials.keychain.failed': 'The keychain reports a fault of its own.',
  'credentials.keychain.unavailable.help':
    'Without one, log in with BPJSTK_PASSWORD_FILE or BPJSTK_PASSWORD, or keep secrets in an encrypted file: bpjstk auth login --store encrypted. On a Debian desktop: apt install libsecret-1-0 gnome-keyring',

  'settings.unknownKey': (p: { key: string }) => `There is no setting ${p.key}.`,
  'settings.unknownKey.help': (p: { keys: string }) => `The settings are: ${p.keys}`,
  'settings.badValue': (p: { key: string; value: string; expected: string }) =>
    `${p.key} cannot be "${p.value}". Expected: ${p.expected}`,
  'settings.badName': (p: { name: string }) =>
    `A profile cannot be named "${p.name}": at most 40 letters, digits, dots, hyphens and underscores, a letter or digit first.`,
  'settings.noProfile': (p: { name: string }) =>
    `There is no profile ${p.name}. The profiles are listed by: bpjstk config profiles`,
  'settings.broken': (p: { file: string }) => `The settings file is damaged. It was left as it is: ${p.file}`,
  'settings.broken.help': (p: { file: string }) =>
    `Mend it in an editor: ${p.file}. Or begin anew: the next bpjstk config set keeps it aside under another name.`,
  'settings.setAside': (p: { file: string; kept: string }) =>
    `The settings file was damaged: ${p.file}. It is kept as ${p.kept}, and new settings were begun.`,
  'settings.newer': (p: { file: string }) =>
    `The settings file was written by a newer bpjstk. It was left as it is: ${p.file}`,
  'settings.newer.help': 'Update bpjstk on this machine.',
  'settings.notFile': (p: { file: string }) =>
    `Where the settings file should be there is a folder, or something else that is no file: ${p.file}`,
  'settings.elsewhere':
    'Move it away or give your user the right to it; or name another folder for settings with BPJSTK_CONFIG_DIR.',
  'settings.writtenThrough': (p: { file: string; target: string }) =>
    `${p.file} is a link: the settings were written to ${p.target}.`,
  'settings.unreadable': (p: { file: string; detail: string }) =>
    `The settings file cannot be read (${p.detail}): ${p.file}`,
  'settings.unwritable': (p: { file: string; detail: string }) =>
    `The settings cannot be written (${p.detail}): ${p.file}`,

  // the ledger
  'ledger.damaged': (p: { file: string }) =>
    `The ledger, in which this machine notes what it has reported, is damaged. It was left as it is: ${p.file}`,
  'ledger.damaged.help':
    'Put back a copy of it, or move it away: the portal still knows what was reported, and is asked before anything is sent.',
  'ledger.isFolder': (p: { file: string }) => `Where the ledger is to be, there is a folder: ${p.file}`,
  'ledger.isFolder.help':
    'Move the folder away: the portal still knows what was reported, and is asked before anything is sent.',
  'ledger.newer': (p: { file: string }) => `The ledger was written by a newer bpjstk. It was left as it is: ${p.file}`,
  'ledger.newer.help': 'Update bpjstk on this machine.',
  'ledger.sealed':
    'Pulled history cannot be opened: its key is not the one it was encrypted with, or somebody changed the file.',
  'ledger.sealed.help':
    'Nothing was deleted. Bring back the right key or a backup of the ledger; or fetch the history from the portal again: bpjstk history pull --anew',
  'ledger.unwritable': (p: { file: string; detail: string }) => `The ledger cannot be written (${p.detail}): ${p.file}`,
  'ledger.unwritable.help':
    'Nothing is sent that is not noted first. Give this user the right to write there, or make room on the disk.',
  'ledger.busy': (p: { file: string }) =>
    `Another program holds the ledger, so that nothing can be noted in it: ${p.file}`,
  'ledger.busy.help':
    'Close the program that has it open (a database viewer, a backup), then run the same command again; or have it wait: --wait-lock 10m',

  // logging in
  'opt.noRemember': 'do not keep it, and do not ask',
  'opt.trustHost': "vouch by name for a portal off the agency's domain, such as your company's gateway",
  'connect.noSandbox': 'No portal is chosen, and no sandbox is running on this machine.',
  'connect.noSandbox.help': 'Start one with bpjstk sandbox start, or name a portal with --portal.',
  'connect.notLoggedIn': 'You are not logged in.',
  'connect.logIn': 'Log in: bpjstk auth login',
  'connect.logIn.unattended':
    'Log in: bpjstk auth login. A timer needs a password that it can find: in the file of BPJSTK_PASSWORD_FILE, in BPJSTK_PASSWORD, or kept by bpjstk auth login --remember; all places: bpjstk help login',
  'connect.logInAs': (p: { npp: string; user: string | undefined }) =>
    `Log in: bpjstk auth login --npp ${p.npp}${p.user === undefined ? '' : ` --user ${p.user}`}`,
  'connect.cannotRemember': (p: { folder: string }) =>
    `Nothing can be written into ${p.folder}, so the password was not sent: should it be refused, every later run would send it again and lock the account.`,
  'connect.cannotRemember.help':
    'Give this user the right to write there, make room on the disk, or name another folder with BPJSTK_DATA_DIR.',
  'connect.blankAtEdge': (p: { source: PasswordSource }) =>
    `The password from ${passwordFrom[p.source]} begins or ends with a blank, which was sent with it. Is it part of the password?`,
  'connect.refusedBefore':
    'The portal refused this password before, so it was not sent again: repeated tries lock the account.',
  'connect.refusedBefore.help':
    'Correct the password where it is kept, or send it once more: bpjstk auth login --retry',
  'connect.realOneHere': (p: { host: string }) =>
    `The portal at ${p.host} is on this machine and says that it is no sandbox. Whoever started it is told your password: stop, unless your company runs its gateway here.`,
  'connect.offline': 'The portal cannot be reached just now; only the file is checked.',
  'connect.secondFactor': 'The portal asks for a second factor, and nobody can give it here.',
  'connect.secondFactor.totp':
    'For a timer: the secret of the codes in a file that BPJSTK_TOTP_SECRET_FILE names. Or log in by hand: bpjstk auth login',
  'connect.secondFactor.sms': 'It was sent by SMS. Log in by hand: bpjstk auth login',
  'connect.secondFactor.email': 'It was sent by e-mail. Log in by hand: bpjstk auth login',
  'connect.passwordFrom': (p: { source: PasswordSource }) => `Using the password from ${passwordFrom[p.source]}.`,
  'connect.totpFrom': (p: { source: TotpSource }) => `Using the verification code made from ${totpFrom[p.source]}.`,
  'connect.totpRefused.help': (p: { source: TotpSource }) =>
    `The code was made from ${totpFrom[p.source]}, so there is none to type again. See whether that is the secret of this account (setting up the second factor anew makes another one), then: bpjstk auth login --retry. Or log in with a code from your app: bpjstk auth login --otp-stdin`,
  'connect.totpUsed.help': (p: { source: TotpSource; portalTime: string }) =>
    `Of every code made from ${totpFrom[p.source]} the portal says that it was used before. If other machines log in by the same secret, let them start some minutes apart. If the portal's clock was set back (by it, it is ${instantText(p.portalTime, 'en')}), no code is new until it has caught up: log in with a recovery code meanwhile: bpjstk auth login --otp-stdin`,
  'connect.totpRefusedBefore':
    'The portal refused the verification codes of this secret before, so none was sent again: repeated tries lock the account.',
  'connect.totpRefusedBefore.help':
    'Correct the secret where it is kept, or send its codes once more: bpjstk auth login --retry. Or log in with a code from your app: bpjstk auth login --otp-stdin',
  'login.npp': 'Company number (NPP)',
  'login.nppInvalid': (p: { length: number }) =>
    `An NPP has 8 letters and digits; this one has ${wholeNumber(p.length, 'en')}.`,
  'login.nppInvalid.help': 'It is on the membership certificate and on every bill.',
  'login.userInvalid': (p: { user: string }) => `That is no name of a user: ${p.user}`,
  'login.userInvalid.help': 'A user has a short name (budi) or an e-mail address (budi@pt-maju.co.id).',
  'login.password': (p: { npp: string; user: string | undefined }) =>
    `Password of ${p.user === undefined ? '' : `${p.user}, `}${p.npp}`,
  'login.remember.keychain': "Keep the password in the system's keychain, so that a timer can log in by itself?",
  'login.remember.encrypted': 'Keep the password in the encrypted store, so that a timer can log in by itself?',
  'login.remember.helper': 'Give the password to the credential helper to keep?',
  'trust.warning': (p: { host: string; letters: string }) =>
    `${p.host} is not the agency's portal. Your password and your workers' data would go there. Letter by letter: ${p.letters}`,
  'trust.question': "If it is your company's own gateway, type its name",
  'trust.notThatHost': (p: { typed: string }) => `"${p.typed}" is not the host of the portal that you named.`,
  'trust.notThatHost.help':
    'Nothing was sent. A host can be vouched for by its whole name of plain letters, over https; names that look like the agency’s cannot.',
  'checkUrl.agency': (p: { host: string }) => `Yes: ${p.host} belongs to bpjsketenagakerjaan.go.id.`,
  'checkUrl.thisMachine': (p: { host: string }) => `No: ${p.host} is this machine, not the agency.`,
  'checkUrl.thisMachine.help':
    'A sandbox may run here, if you started one; no link from a mail or a chat leads to it. The link was not opened.',
  'checkUrl.trusted': (p: { host: string }) =>
    `${p.host} is not the agency, but a host that you have vouched for in this profile.`,
  'checkUrl.notOpened': 'Only the name was judged; the link was not opened. Rather type an address than follow a link.',
  'checkUrl.refused.help':
    'Do not open it and enter nothing there. Type https://www.bpjsketenagakerjaan.go.id yourself, or ring 175. If a password was entered there, change it at once from another machine.',
  'login.code.totp': 'Code from your authenticator app, or a recovery code',
  'login.code.sms': (p: { sentTo: string }) => `Code sent by SMS to ${p.sentTo}`,
  'login.code.email': (p: { sentTo: string }) => `Code sent by e-mail to ${p.sentTo}`,
  'login.code.waiting': 'Waiting for the next verification code',
  'login.code.waitingOn': (p: { seconds: number; left: number }) =>
    `That code was no use either: the next one comes in ${counted(p.seconds, 'second')}. After ${p.left} more ${p.left === 1 ? 'code' : 'codes'} this gives up.`,
  'login.codeMissing': 'The portal asks for a code, and none came on standard input in time. No attempt was used up.',
  'login.codeInvalid': 'A verification code has six digits; a recovery code looks like abcd-efgh-ijkl.',
  'login.recoveryCodesLeft': (p: { left: number }) =>
    `That recovery code is used up; left: ${p.left}.${p.left < 3 ? ' For new ones, switch the second factor off and on again: bpjstk auth 2fa disable, then bpjstk auth 2fa enable' : ''}`,
  'login.capsLock':
    'Capital and small letters are different in a password, and this one was all capitals: is Caps Lock on? Then again: bpjstk auth login',
  'login.withoutStore': (p: { flag: string }) => `${p.flag} belongs to the encrypted store: add --store encrypted.`,
  'login.keyNotThere': (p: { file: string }) =>
    `An encrypted store is there already, and this is not its key, as there is no such file: ${p.file}`,
  'login.storeSetAside': (p: { kept: string }) =>
    `The encrypted store from before was set aside, and nothing of it deleted: ${p.kept}`,
  'login.keyFileMade': (p: { file: string }) =>
    `A new key was made: ${p.file}. Who has it and the store has your secrets: keep a copy of it elsewhere, and let no backup hold both.`,
  'login.done': (p: { company: string; npp: string; user: string | undefined }) =>
    `Logged in as ${p.company} (${p.npp})${p.user === undefined ? '' : `, user ${p.user}`}.`,
  'login.kept': (p: { storedIn: Store | 'none'; passwordIn: Store | 'helper' | undefined }) =>
    p.storedIn === 'none' && !p.passwordIn
      ? 'Nothing was kept on this machine.'
      : p.storedIn === p.passwordIn
        ? `The session and the password are kept in ${keptIn[p.passwordIn]}.`
        : [
            p.storedIn === 'none'
              ? 'No session was kept on this machine'
              : `The session is kept in ${keptIn[p.storedIn]}`,
            p.passwordIn ? `the password in ${keptIn[p.passwordIn]}.` : 'the password is not kept.',
          ].join('; '),
  'login.passwordDropped': (p: { place: keyof typeof keptIn }) =>
    `The password that was kept in ${keptIn[p.place]} is forgotten.`,
  'login.passwordStays': (p: { place: Store }) =>
    `The password that was kept in ${keptIn[p.place]} could not be deleted: log out once it can be opened (bpjstk auth logout).`,
  'login.notKept': (p: { passwordIn: Store | 'helper' | undefined }) =>
    p.passwordIn
      ? `So no session was kept here: later commands log in anew, with the password in ${keptIn[p.passwordIn]}.`
      : 'So nothing was kept: later commands log in anew, with BPJSTK_PASSWORD or BPJSTK_PASSWORD_FILE. A machine without a keychain, such as a server, can keep it in an encrypted file: bpjstk auth login --store encrypted',
  'login.notKept.asDefault': (p: { profile: string; keyFile: string | undefined }) =>
    `Profile ${p.profile} keeps its secrets in an encrypted store, but each profile chooses for itself. For this one add: --store encrypted${p.keyFile === undefined ? '' : ` --key-file "${p.keyFile}"`}`,
  'login.notKept.shut':
    'So nothing was kept, here or elsewhere: this login ends with the command, and later ones log in anew, with BPJSTK_PASSWORD or BPJSTK_PASSWORD_FILE.',
  'password.old': (p: { npp: string }) => `Present password of ${p.npp}`,
  'password.new': (p: { npp: string }) => `New password of ${p.npp}`,
  'password.again': 'The new password again',
  'password.differ': 'The two are not the same. Nothing was changed.',
  'password.weak': (p: { rules: readonly string[] }) =>
    `The new password is too weak; nothing was sent.${wanting(p.rules)}`,
  'password.same': 'The new password is the present one. Nothing was sent.',
  'password.changed': 'The password is changed. Every other session has ended.',
  'password.alreadyChanged': 'The password was changed already: the new one holds.',
  'password.reset': 'The new password holds. Every session has ended.',
  'password.kept': (p: { place: keyof typeof keptIn }) => `The new password is kept in ${keptIn[p.place]}.`,
  'password.renew': (p: { source: keyof typeof passwordFrom }) =>
    `The old password still stands in ${passwordFrom[p.source]}: put the new one there, or the next login fails.`,
  'password.notKept': 'The new password could not be kept on this machine; log in once: bpjstk auth login',
  'password.unknown.help':
    'Run the same command again with the same two passwords: it finds out which one holds, and locks nothing.',
  'password.codeSent': (p: { via: 'email' | 'sms'; until: string }) =>
    `If the portal knows this company, a code is on its way by ${p.via === 'sms' ? 'SMS' : 'e-mail'}. It holds until ${instantText(p.until, 'en')}.`,
  'password.codeSent.next': 'Then set the new password: bpjstk auth reset-password',
  'password.code': 'Code that was sent to you',
  'password.codeInvalid': 'A code has six digits.',
  'password.codeRefused': (p: { attemptsLeft: number }) =>
    p.attemptsLeft > 0
      ? `The code for a new password is not right. Attempts left: ${p.attemptsLeft}.`
      : 'The code for a new password is not right, was used or has expired, and is good for no further try.',
  'password.codeAgain.help': 'Read the code again from the message, and run the command once more.',
  'password.noCode.help': 'Ask for a new code: bpjstk auth forgot-password',
  'auth.ageUnknown.noSession': 'not known here: no session is kept; bpjstk dashboard logs in and says it',
  'auth.ageUnknown.ended': 'not known: the session has ended; bpjstk auth login',
  'auth.ageUnknown.storeShut': 'not known: what is kept cannot be looked into now',
  'auth.ageUnknown.unreachable': 'not known: the portal cannot be reached now',
  'auth.ageUnknown.refused': 'not known: the portal does not say',
  'auth.passwordOld': (p: { days: number }) =>
    `The password is ${counted(p.days, 'day')} old. Change it: bpjstk auth change-password`,
  'sessions.revokeQuestion': 'End every session but your own?',
  'sessions.whichOne': 'Say which session is to end, or --all-others.',
  'sessions.bad': (p: { word: string }) => `That is no ID of a session: ${p.word}`,
  'sessions.ended': (p: { ended: number }) =>
    `Sessions ended: ${wholeNumber(p.ended, 'en')}. A machine that keeps the password can log in again; where it is in other hands: bpjstk auth change-password`,
  'sessions.keptAll': 'No session was ended.',
  'column.sessionId': 'ID',
  'column.current': 'Yours',
  'column.openedAt': 'Since',
  'column.usedAt': 'Last used',
  'column.address': 'From',
  'column.program': 'Program',
  'column.who': 'Who',
  'column.user': 'User',
  'column.roles': 'Roles',
  'column.email': 'E-mail',
  'column.lastLogin': 'Last login',
  'column.field': 'What',
  'activity.empty': 'The portal tells of no activity.',
  'register.ask.companyName': 'Name of the company',
  'register.ask.address': 'Address of the company',
  'register.ask.scale': 'Scale of the company',
  'register.ask.contactPerson': 'Name of the contact person',
  'register.ask.userName': 'User name that you want',
  'register.ask.email': 'E-mail address, to which the activation goes',
  'register.ask.phone': 'Mobile number, to which the OTP goes by SMS',
  'register.question': 'Send this and have an OTP sent to the phone?',
  'register.state.otp_sent': 'An OTP was sent by SMS, and is waited for.',
  'register.state.activation_sent':
    'The OTP is right. A code for the activation was sent by e-mail, and is waited for.',
  'register.state.waiting_for_owner': 'The OTP is right. Now an owner of the company has to add you as a user.',
  'register.state.active': 'The company is registered.',
  'register.next.otp_sent':
    'Type it with: bpjstk register start (where nobody can be asked: --code-stdin). For another one: bpjstk register start --resend',
  'register.next.activation_sent':
    'Type it and a password with: bpjstk register start (where nobody can be asked: --code-stdin, the password on the second line). For another one: bpjstk register start --resend',
  'register.next.waiting_for_owner':
    'Ask the owner; for data protection the portal does not say whether there is such a company. Once added, you get a code by e-mail: bpjstk auth reset-password',
  'register.next.active': (p: { npp: string }) =>
    `Log in: bpjstk auth login --npp ${p.npp}. Then add the workers: bpjstk employees import FILE`,
  'register.npp': (p: { npp: string }) => `NPP: ${p.npp}`,
  'register.open': 'The registration is not through yet.',
  'register.expired': 'The code that was sent does not hold any more.',
  'register.wasSentTo': (p: { sentTo: string; until: string }) =>
    `Sent to ${p.sentTo}; held until ${instantText(p.until, 'en')}. For another one: bpjstk register start --resend`,
  'register.sentTo': (p: { sentTo: string; until: string }) =>
    `Sent to ${p.sentTo}; holds until ${instantText(p.until, 'en')}.`,
  'register.documents': (p: { documents: readonly string[] }) =>
    `Have at hand: ${p.documents.map((each) => documentNames[each] ?? each).join('; ')}. Nothing of it is sent from here: the branch office asks for it. This list is an assumption; whom to ask: bpjstk support contacts`,
  'register.nothing': 'No registration was begun on this machine at this portal.',
  'register.nothing.help':
    'Begin one: bpjstk register start. A forgotten NPP: bpjstk register status --forgot-npp ADDRESS',
  'register.other': 'Another registration was begun here before, of somebody else than what was typed now.',
  'register.other.help':
    'How far it is: bpjstk register status. To go on with it: bpjstk register start, without options that say who. To begin this one instead: the same command again with --new',
  'register.nppSent': (p: { email: string }) =>
    `If ${p.email} belongs to a user, the NPP is on its way there. It is also on every bill and on the membership certificate; else ask the helpdesk.`,
  'activity.logins': (p: { logins: number }) => (p.logins === 1 ? 'login' : `login, ${p.logins} times`),
  'activity.more': (p: { cursor: string }) => `There is more: go on with --cursor ${p.cursor}`,
  'account.nothingNamed': 'Nothing was named that could be changed.',
  'account.nothingNamed.help':
    'Name one of --address, --contact-person, --approval. Name, risk group and scale are changed by the agency alone.',
  'account.updateQuestion': 'Change this at the portal?',
  'account.updated': 'The portal holds it now.',
  'account.field.address': 'Address',
  'account.field.contactPerson': 'Contact person',
  'account.field.approval': 'Reports wait for approval',
  'account.approval.on': 'yes',
  'account.approval.off': 'no',
  'scale.micro': 'micro',
  'scale.small': 'small',
  'scale.medium': 'medium',
  'scale.large': 'large',
  'account.user': (p: { userName: string; name: string; roles: readonly string[] }) =>
    `${p.userName} (${p.name}): ${p.roles.map((role) => roleNames[role] ?? role).join(', ')}`,
  'contact.oneOfTwo': 'Name one of the two: --email ADDRESS or --phone NUMBER.',
  'contact.plan': (p: { kind: 'email' | 'phone'; before: string | null; value: string }) =>
    `${p.kind === 'email' ? 'E-mail' : 'Phone'}: ${p.before ?? '-'} → ${p.value}. A code goes to the new one; until it is typed, nothing changes.`,
  'contact.changeQuestion': 'Send the code?',
  'contact.codeSent': (p: { value: string; until: string }) =>
    `A code is on its way to ${p.value}, and holds until ${instantText(p.until, 'en')}. Then: bpjstk account contacts confirm`,
  'contact.confirmed': 'The new one holds from now on.',
  'contact.value': (p: { value: string; verified: boolean }) =>
    `${p.value}${p.verified ? ' (verified)' : ' (not verified)'}`,
  'contact.phoneInvalid': (p: { value: string }) => `That is no Indonesian mobile number: ${p.value}`,
  'contact.phoneInvalid.help':
    'One begins with 08 or +628 and has 10 to 13 digits, such as 0812-3456-7890. Codes come by SMS, so no landline does. Nothing was changed.',
  'security.factor.none': 'off',
  'security.factor.totp': 'authenticator app',
  'security.factor.sms': 'SMS',
  'security.factor.email': 'e-mail',
  'security.fine': 'Nothing to mend.',
  'security.refused': (p: { count: number }) => `Logins refused in the last 30 days: ${p.count}`,
  'security.refused.help':
    'Were they not yours, change the password: bpjstk auth change-password. In doubt: bpjstk auth lockdown',
  'security.codesRefused': (p: { count: number }) => `Wrong verification codes in the last 30 days: ${p.count}`,
  'security.codesRefused.help':
    'Whoever sent them knows the password. Were they not yours, change it: bpjstk auth change-password. In doubt: bpjstk auth lockdown',
  'security.noSecondFactor': 'The password alone opens this account.',
  'security.noSecondFactor.help': 'Switch a second factor on: bpjstk auth 2fa enable',
  'security.fewRecoveryCodes': 'Few recovery codes are left.',
  'security.fewRecoveryCodes.help':
    'For new ones switch the second factor off and on: bpjstk auth 2fa disable, then enable',
  'security.oldPassword': (p: { days: number }) => `The password is ${counted(p.days, 'day')} old.`,
  'security.oldPassword.help': 'Change it: bpjstk auth change-password',
  'security.otherSessions': (p: { count: number }) => `Other sessions are open: ${p.count}`,
  'security.otherSessions.help':
    'See them: bpjstk auth sessions list; end them: bpjstk auth sessions revoke --all-others',
  'security.noPhone': 'No phone is known to which a code could go.',
  'security.noPhone.help': 'Add one: bpjstk account contacts change --phone NUMBER',
  'role.owner': 'owner: everything, and the users',
  'role.maker': 'maker: prepares and sends',
  'role.approver': 'approver: approves what others have prepared',
  'role.viewer': 'viewer: reads',
  'users.name': 'Full name',
  'users.email': 'E-mail address, to which the code goes',
  'users.role': 'Role',
  'users.roles': (p: { roles: readonly string[] }) => p.roles.map((role) => roleNames[role] ?? role).join(', '),
  'users.you': (p: { userName: string }) => `${p.userName} (you)`,
  'users.state.invited': 'invited',
  'users.state.active': 'active',
  'users.field.user': 'User',
  'users.field.name': 'Name',
  'users.field.roles': 'Roles',
  'users.field.email': 'E-mail',
  'users.addQuestion': 'Add this user?',
  'users.updateQuestion': 'Change this user?',
  'users.removeQuestion': (p: { user: string }) => `Remove ${p.user}? All sessions of this user end.`,
  'users.added': (p: { user: string }) => `${p.user} is a user of the company now.`,
  'users.added.next': (p: { user: string; email: string; npp: string }) =>
    `A code is on its way to ${p.email} and holds for three days. With it ${p.user} sets a password: bpjstk auth reset-password --npp ${p.npp} --user ${p.user}, then logs in: bpjstk auth login --npp ${p.npp} --user ${p.user}`,
  'users.updated': 'The user is changed; it holds from now on.',
  'users.removed': (p: { user: string }) => `${p.user} is removed. What this user did stays in the activity.`,
  'contact.emailInvalid': (p: { value: string }) => `That is no e-mail address: ${p.value}`,
  'contact.emailInvalid.help': 'One looks like hrd@pt-maju.co.id. Nothing was changed.',
  'lockdown.plan': (p: { folder: string }) =>
    `This will change the password at the portal, end every session of this user, forget what this machine keeps of the account, and write what the portal knows with an incident report into the new folder ${p.folder}.`,
  'lockdown.question': 'Lock the account down now?',
  'lockdown.nothing': 'Nothing was done.',
  'lockdown.oneOfTwo': 'Give the new password with --new-password-stdin, or have one written with --new-password-file.',
  'lockdown.whereTo':
    'There is no terminal to show a new password on: add --new-password-file FILE or --new-password-stdin.',
  'lockdown.password': (p: { password: string }) =>
    `The new password, shown this once; write it down before you go on: ${p.password}`,
  'lockdown.step.reach': 'reach the portal',
  'lockdown.step.see': 'see who is logged in, what was done and what changed',
  'lockdown.step.password': 'change the password',
  'lockdown.step.sessions': 'end every other session of this user',
  'lockdown.step.users': "log out the company's other users",
  'lockdown.step.forget': 'log out and forget the secrets that this machine keeps',
  'lockdown.step.report': 'write the incident report',
  'lockdown.sameReason': 'For the same reason as above.',
  'lockdown.unknown.help': (p: { file?: string | undefined }) =>
    `It is not known whether the new password${p.file ? ` in ${p.file}` : ''} holds. Keep it; this finds out, sets it if need be, and locks nothing: bpjstk auth change-password, with the present password and ${p.file ? 'the one in that file' : 'the new one'}.`,
  'lockdown.later':
    'Still to be done: run the command again when the portal can be reached. Have the password at hand: what this machine kept of it may be forgotten by then.',
  'lockdown.written': (p: { folder: string }) =>
    `Report and evidence are in ${p.folder}. Give them to the helpdesk and to counsel.`,
  'lockdown.notice': (p: { until: string }) =>
    `If workers' data may have got out, UU 27/2022 art. 46 asks for a written notice by ${instantText(p.until, 'en')}; a draft is in the report.`,
  'lockdown.call': (p: { phone: string; email: string }) =>
    `Call the helpdesk now: ${p.phone}${p.email ? `, ${p.email}` : ''}`,
  'lockdown.refused':
    'A password that does not hold any more may be the sign itself: somebody may have changed it. Have a code sent for a new one: bpjstk auth forgot-password. If it does not reach you, have the helpdesk block the account.',
  'lockdown.users': (p: { users: string; loggedOut: boolean; owners: readonly string[] | undefined }) =>
    `${p.loggedOut ? 'Other users were logged out, and keep their passwords' : 'Other users keep their sessions and passwords'}: ${p.users}. ${p.owners ? `You are no owner: have one (${p.owners.join(', ')}) run bpjstk auth lockdown too, and remove a stranger` : 'End a stranger: bpjstk account users remove NAME'}; the others each run bpjstk auth lockdown.`,
  'lockdown.ownersAlone': (p: { owners: readonly string[] }) =>
    `Not done: only an owner may. Their sessions go on. Ask one to run bpjstk auth lockdown: ${p.owners.join(', ')}`,
  'lockdown.contacts': (p: { email: string; phone: string }) =>
    `Codes for a new password go to ${p.email}${p.phone && ` and ${p.phone}`}. If that is not yours, change it at once: bpjstk account contacts change.`,
  'lockdown.secondFactor': (p: { on: boolean }): string =>
    p.on
      ? 'Whoever was in the account may have the recovery codes: renew the second factor with bpjstk auth 2fa disable, then enable.'
      : 'No second factor is on: bpjstk auth 2fa enable.',
  'lockdown.isWritten': 'Is it written down?',
  'lockdown.notWritten': 'The password was not changed, because the new one was not written down.',
  'lockdown.own': 'this run',
  'lockdown.report': (p: Incident) => `INCIDENT REPORT: suspected breach of the account at the portal

Begun     ${instantText(p.startedAt, 'en')}
Company   ${p.company} (NPP ${p.npp})
Portal    ${p.portal}
${p.call}

WHAT WAS DONE
${p.steps}
${p.left.length === 0 ? '' : `\nSTILL TO BE DONE\n${p.left.join('\n')}\n`}
WHAT WAS SEEN
${
  p.known
    ? `Sessions that were open (since, last used, from, program):
${p.sessions ?? `  ${notTold}`}
Entries of activity: ${p.activity === undefined ? notTold : `${p.activity}, in activity.json. Look for times, addresses and programs that are not yours.`}
Workers registered or ended in the last 30 days: ${p.changed === undefined ? notTold : `${p.changed}, in changes.json.`}
Months reported in the last 30 days: ${p.reports === undefined ? notTold : p.reports || 'none'}.`
    : 'The portal could not be asked.'
}

WHOSE DATA MAY BE TOUCHED
${
  p.active === undefined
    ? 'The number of workers is not known here.'
    : `${p.active} active workers and ${p.inactive ?? 0} former ones.`
} Kinds of data at the portal: NIK or passport number, KPJ, name, birth date and place, gender, marital
status, mother's name, address, phone, e-mail, NPWP, blood type, wage, dates of employment.

DRAFT OF THE NOTICE (UU 27/2022 art. 46), in writing, by ${instantText(p.until, 'en')} at the latest: 3 x 24 hours
To: the persons concerned, and the authority for personal data protection
a. The personal data: see above. [Strike out what is known to be untouched.]
b. When and how: on ${instantText(p.startedAt, 'en')} it was noticed that others may have entered our account at the
   employment social security portal. [How it was noticed; since when; what was taken.]
c. What we do about it: see "What was done". [Further steps; whom to ask.]
[Counsel has to read this before it is sent.]`,
  'stdin.terminal': 'Standard input is a terminal, which would show what is typed there.',
  'stdin.terminal.help':
    'Send the secret through a pipe or from a file; or leave the flag away, and it is asked for hidden.',
  'secrets.notForgotten': (p: { kind: 'locked' | 'timeout' | 'unavailable' }) =>
    `What the keychain holds of this company was not deleted: ${{ locked: 'it is locked', timeout: 'it did not answer', unavailable: 'it cannot be asked' }[p.kind]}.`,
  'secrets.notForgotten.help':
    'Unlock the keychain and log out again (bpjstk auth logout), or delete the entries of bpjstk there by hand.',
  'secrets.codesForgotten':
    'What makes the codes of the second factor was deleted from this machine as well; your app still makes them. For a timer, set it up anew: bpjstk auth 2fa disable, then bpjstk auth 2fa enable --remember',
  'secrets.storeDeleted':
    'The encrypted store could not be opened, so it was deleted. A session that was in it may go on at the portal until it runs out: end it with bpjstk auth sessions revoke --all-others.',
  'secrets.storeNotDeleted':
    'The encrypted store cannot be opened, and was not deleted: the key to the encrypted history is in it.',
  'secrets.storeNotDeleted.help': (p: { file: string }) =>
    `Put the key back where it was. If it is lost for good, delete the store, and fetch the history anew: rm ${p.file} && bpjstk history pull --anew`,
  'logout.done':
    'Logged out; no password, session or code of this user is kept on this machine any more. The history stays, and so does what other users keep.',
  'logout.lost.help':
    'The session may go on at the portal, and what is kept of it here is kept. Log out again once the portal answers (bpjstk auth logout); or end it from elsewhere: bpjstk auth sessions revoke --all-others',
  'session.mayBeOpen':
    'A session that nobody needs any more may be open at the portal: bpjstk auth sessions list shows it, bpjstk auth sessions revoke --all-others ends it.',
  'logout.goesOn.help':
    'The session goes on at the portal as well. Unlock the keychain and log out again (bpjstk auth logout); or end it from elsewhere: bpjstk auth sessions revoke --all-others',
  'logout.nothing': (p: { places: readonly (keyof typeof keptIn)[] }) =>
    p.places.length === 0
      ? 'There was no session to end.'
      : `There was no session to end; the password that was kept in ${p.places.map((place) => keptIn[place]).join(' and ')} is forgotten.`,
  'logout.helperKeeps':
    'The credential helper keeps what it holds: this program did not put that there. Whoever did can take it away there.',
  'auth.store.keychain': "the system's keychain",
  'auth.store.encrypted': 'the encrypted store',
  'auth.store.none': 'nowhere: no keychain can be used here',
  'auth.session.kept': 'kept',
  'auth.session.ended': 'has ended at the portal',
  'auth.session.none': 'none',
  'auth.session.locked': 'the keychain is locked',
  'auth.session.closed': 'not known: the encrypted store cannot be opened',
  'auth.session.unavailable': 'not known: the keychain cannot be asked',
  'auth.password.stdin': 'standard input',
  'auth.password.file': 'from BPJSTK_PASSWORD_FILE',
  'auth.password.service': 'from systemd',
  'auth.password.helper': 'from the credential helper',
  'auth.password.keychain': 'from the keychain',
  'auth.password.encrypted': 'from the encrypted store',
  'auth.password.environment': 'from BPJSTK_PASSWORD',
  'auth.password.prompt': 'asked for',
  'auth.password.unusable': 'none: a source that is set cannot be used, and the next login stops there',
  'auth.password.refused': 'there, but the portal refused it: it is not sent again by itself',
  'auth.password.none': 'would be asked for',
  'auth.codes.file': 'made from BPJSTK_TOTP_SECRET_FILE',
  'auth.codes.service': 'made from what systemd hands over',
  'auth.codes.keychain': 'made from the keychain',
  'auth.codes.encrypted': 'made from the encrypted store',
  'auth.codes.none': 'would be asked for',
  'auth.source.stdin': '--password-stdin',
  'auth.source.file': 'BPJSTK_PASSWORD_FILE',
  'auth.source.service': 'systemd (CREDENTIALS_DIRECTORY)',
  'auth.source.helper': 'BPJSTK_CREDENTIAL_HELPER',
  'auth.source.keychain': 'keychain',
  'auth.source.encrypted': 'encrypted store',
  'auth.source.environment': 'BPJSTK_PASSWORD',
  'auth.source.prompt': 'question at the terminal',
  'auth.place.used': 'set; used next',
  'auth.place.set': 'set',
  'auth.place.unset': 'not set',
  'auth.place.asked': 'when asked',
  'auth.place.unusable': 'cannot be used',
  'auth.place.refused': 'refused before; not sent again',
  'store.keyLost.help':
    'Put the key back where it was. If it is lost, begin a new store; the one that is there is kept aside: bpjstk auth login --store encrypted --new-store --key-file FILE',
  'store.passphrase': 'Passphrase of the encrypted store',
  'store.choose': 'Choose a passphrase for the encrypted store',
  'store.again': 'The same passphrase again',
  'store.passphraseNeeded': 'The encrypted store opens with a passphrase, and nobody can type it here.',
  'store.passphraseNeeded.help':
    'Run the command on a terminal, or give the password with BPJSTK_PASSWORD_FILE. For a timer, a store that a file opens: bpjstk auth login --store encrypted --key-file FILE --new-store',
  'store.tooShort': (p: { shortest: number }) => `The passphrase needs ${p.shortest} characters or more.`,
  'store.differ': 'The two passphrases are not the same.',
  'twoStep.kind.totp': 'authenticator app (TOTP)',
  'twoStep.kind.sms': 'code by SMS',
  'twoStep.kind.email': 'code by e-mail',
  'twoStep.kind.none': 'off',
  'twoStep.fewCodes':
    'Few recovery codes are left. Switch the second factor off and on again for new ones: bpjstk auth 2fa disable',
  'twoStep.scan': 'Scan this with the authenticator app on your phone:',
  'twoStep.orType': 'Or type this secret into it; nobody else may see it:',
  'twoStep.sent.sms': (p: { sentTo: string }) => `A code was sent by SMS to ${p.sentTo}.`,
  'twoStep.sent.email': (p: { sentTo: string }) => `A code was sent by e-mail to ${p.sentTo}.`,
  'twoStep.on': 'The second factor is on: from now on a login asks for a code.',
  'twoStep.onAlready': 'This second factor is on already; nothing was changed.',
  'twoStep.recoveryCodes':
    'Recovery codes, for the day the phone is lost. They are shown this once; each works once. Print them, and keep them where the password is not:',
  'twoStep.code': 'Code that the app shows',
  'twoStep.remember':
    'Keep the secret of the codes beside the password, so that a timer can log in by itself? Who gets at one then gets at both.',
  'twoStep.secretKept': 'The secret of the codes is kept on this machine.',
  'twoStep.anotherIsOn': 'Another second factor is on.',
  'twoStep.anotherIsOn.help': 'Switch it off first: bpjstk auth 2fa disable',
  'twoStep.needsTerminal': 'A second factor is set up at a terminal: somebody has to type a code from the phone.',
  'twoStep.needsTerminal.help': 'Run the command at a terminal, without --no-input and CI.',
  'twoStep.disableQuestion': 'Switch the second factor off? The password alone is then enough to log in.',
  'twoStep.off': 'No second factor is on; nothing was changed.',
  'twoStep.kept': 'The second factor stays on.',
  'twoStep.disable.help':
    'What is kept for logging in does not do for this. Type a code at a terminal, or send it: bpjstk auth 2fa disable --yes --otp-stdin',
  'twoStep.removed': 'The second factor is off; its recovery codes are void.',

  // settings
  'config.notSet': (p: { key: string }) => `${p.key} is not set.`,
  'config.notSet.help': 'All that is set: bpjstk config list',
  'config.storeInUse': 'Secrets of this company are kept in the store that is set now, and would stay behind there.',
  'config.storeInUse.help': (p: { store: string }) =>
    `This takes you to the other one and empties this one: bpjstk auth login --store ${p.store}. Or log out first: bpjstk auth logout`,
  'config.trustedHost': 'A host is vouched for when logging in, not in the settings.',
  'config.trustedHost.help':
    "Log in with bpjstk auth login --portal https://HOST --trust-host HOST. To take trust back: bpjstk config set trustedHost ''",
  'config.empty': (p: { profile: string }) => `Nothing is set in profile ${p.profile}.`,
  'config.done': (p: { profile: string; key: string }) => `${p.key} is set in profile ${p.profile}.`,
  'config.noProfiles': 'There are no profiles yet; logging in makes the first.',

  // dashboard
  // notifications
  'notification.says': (p: Notified) => {
    const bill = `${p.period === null ? '' : ` of ${periodText(p.period, 'en')}`}${p.billingCode === null ? '' : ` (kode iuran ${p.billingCode})`}`;
    const until = p.dueAt === null ? '' : ` by ${instantText(p.dueAt, 'en')}`;
    switch (p.topic) {
      case 'bill_issued':
        return `The bill${bill} is issued.`;
      case 'bill_due_soon':
        return `The bill${bill} has to be paid${until}.`;
      case 'bill_overdue':
        return `The bill${bill} is unpaid after its due date; a fine runs up.`;
      case 'bill_expired':
        return `The kode iuran${p.period === null ? '' : ` of ${periodText(p.period, 'en')}`} has expired.`;
      case 'payment_received':
        return `The payment${bill} was received.`;
      case 'account_locked':
        return 'The account was locked after wrong passwords.';
      case 'claim_due':
        return `Claim ${p.claimId ?? ''} has to be handed in${until}.`;
      case 'approval_waiting':
        return `${p.userName ?? ''} has prepared the report${p.period === null ? '' : ` of ${periodText(p.period, 'en')}`}; it waits for another user's approval.`;
      case 'access_asked':
        return `${p.userName ?? ''} asks for access to this company's account.`;
      case 'claim_moved':
        return `Claim ${p.claimId ?? ''}: ${claimStates[p.claimState ?? ''] ?? p.claimState ?? ''}.`;
      default:
        return [p.title, p.text].filter((part) => part !== null).join(': ') || p.topic;
    }
  },
  'notification.next': (p: Notified) =>
    ({
      bill_issued: `bpjstk payment bill ${p.period ?? 'YYYY-MM'}`,
      bill_due_soon: `bpjstk payment bill ${p.period ?? 'YYYY-MM'}`,
      bill_overdue: `bpjstk payment bill ${p.period ?? 'YYYY-MM'}`,
      bill_expired: `bpjstk payment bill ${p.period ?? 'YYYY-MM'}`,
      payment_received: `bpjstk payment receipt ${p.period ?? 'YYYY-MM'} --out receipt.pdf`,
      account_locked: 'bpjstk auth sessions list',
      claim_due: `bpjstk claims status ${p.claimId ?? 'CLAIM'}`,
      claim_moved: `bpjstk claims status ${p.claimId ?? 'CLAIM'}`,
      approval_waiting: `bpjstk report approve ${p.period ?? 'YYYY-MM'}`,
      access_asked: `bpjstk account users add ${p.userName ?? 'USER'} --name "NAME" --email ADDRESS --role viewer`,
      data_to_mend: 'bpjstk employees export --out workers.csv',
    })[p.topic] ?? '',
  'notifications.unread': (p: { unread: number }) => (p.unread === 0 ? 'None is unread.' : `${p.unread} unread.`),
  'notifications.none': 'The portal has nothing to say.',
  'notifications.noneUnread': 'Nothing is unread.',
  'notifications.unknown': (p: { ids: readonly string[] }) => `There is no notification ${p.ids.join(', ')}.`,
  'notifications.unknown.help': 'See which there are: bpjstk notifications list',
  'notifications.which': 'Which notifications?',
  'notifications.which.help': 'Name them by the ID that the list shows, or say --all.',
  'notifications.hookFailed': (p: { refused: readonly { exit: string; id: string }[] }) =>
    `The command did not take ${p.refused.map(({ exit, id }) => `${id} (it ended with ${exit})`).join(', ')}; handed over again next time.`,
  'notifications.noCommand': (p: { exit: string }) =>
    `The shell does not find or may not run the command of --exec (${p.exit}).`,
  'notifications.noCommand.help': 'Name a program that is there, with its path. Nothing was marked as read.',
  'notifications.noneTaken': 'The command of --exec took no notification.',
  'notifications.noneTaken.help': 'Look at what it writes. They stay unread: bpjstk notifications list --unread',
  'notifications.lost': 'The portal cannot be reached now; it is asked again.',
  'notifications.watching': (p: { seconds: number }) => `Asking every ${p.seconds} seconds; Ctrl-C ends it.`,
  'column.read': 'Read',
  'column.next': 'Next',
  // claims
  'claims.documentWord': (p: { document: string }) => documentWord(p.document, 'en'),
  'claims.document': (p: { document: string }) => claimDocument(p.document),
  'claims.documentAsked': (p: { document: string; claimant?: string | undefined; when?: string | undefined }) =>
    `${ofClaimant(p)}${p.when === undefined ? '' : `, ${claimConditions[p.when] ?? p.when}`}`,
  'claims.signedBy': (p: { signedBy: readonly string[] }) => p.signedBy.map((who) => signers[who] ?? who).join(', '),
  'claims.requirements': (p: { kind: string; day: string }) =>
    `What a claim of ${p.kind} asks for (events of ${dayText(p.day, 'en')})`,
  'claims.claimant.heirs': 'the heirs of the worker, who died',
  'claims.claimant.worker': 'the worker',
  'claims.ofHeirs': 'Where the worker has died, the heirs claim, with:',
  'claims.noRequirements': 'There was no such programme on that day.',
  'claims.stage': (p: { stage: number }): string =>
    p.stage === 1 ? 'Stage I: the accident' : 'Stage II: what came of it, and the application',
  'claims.within': (p: { stage: number; hours: number; article: string; sure: string }) =>
    `To be handed in within ${p.hours} hours (2 × 24) of ${p.stage === 1 ? 'the accident' : "the doctor's statement that the worker has recovered, is disabled for good or has died"}: ${sourced(p)}.`,
  'claims.basis': (p: { bases: readonly { article: string; sure: string }[] }) =>
    `By ${p.bases.map(sourced).join('; ')}, from the list that the agency publishes.`,
  'claims.jkpMonths': 'JKP also asks for 12 months paid in the last 24.',
  'claims.fileRules': 'Each file JPG, PNG or PDF, at most 6 MB; a document may have several files.',
  'claims.state.draft': claimStates['draft'] ?? '',
  'claims.state.stage_one_received': claimStates['stage_one_received'] ?? '',
  'claims.state.submitted': claimStates['submitted'] ?? '',
  'claims.state.in_review': claimStates['in_review'] ?? '',
  'claims.state.approved': claimStates['approved'] ?? '',
  'claims.state.rejected': claimStates['rejected'] ?? '',
  'claims.state.withdrawn': claimStates['withdrawn'] ?? '',
  'claims.dayOnly': (p: { at: string }) => dayText(jakartaDay(p.at), 'en'),
  'claims.clock': (p: { dueAt: string | null; submittedAt: string | null; now: string }) => {
    if (p.submittedAt !== null) {
      const late = p.dueAt !== null && p.submittedAt > p.dueAt ? ', late' : '';
      return `handed in ${instantText(p.submittedAt, 'en')}${late}`;
    }
    if (p.dueAt === null) return 'not handed in yet';
    const left = Date.parse(p.dueAt) - Date.parse(p.now);
    return `by ${instantText(p.dueAt, 'en')} (${left < 0 ? `${stretch(left)} late` : `${stretch(left)} left`})`;
  },
  'claims.isLate': (p: { dueAt: string; now: string }) =>
    `The time to hand it in is over, by ${stretch(Date.parse(p.dueAt) - Date.parse(p.now))}. It can still be begun, and is late.`,
  'claims.fromMidnight':
    'No hour was told, so the clock is counted from 00:00 WIB of that day: with the hour, --date YYYY-MM-DDTHH:MM',
  'claims.there': 'there',
  'claims.partly': (p: { received: number; parts: number }) => `${p.received} of ${p.parts} parts`,
  'claims.noDocuments': 'No document is there yet.',
  'claims.missing': (p: { document: string }) =>
    `${documentWord(p.document, 'en')}: ${claimDocument(p.document)} is missing`,
  'claims.next.attach': (p: { claimId: string; document: string }) =>
    `Next: bpjstk claims attach ${p.claimId} ${documentWord(p.document, 'en')} FILE`,
  'claims.next.rejected': (p: { kind: string }) =>
    `Once what the portal says no longer holds, begin anew: bpjstk claims start ${p.kind}. Whom to ask: bpjstk support contacts`,
  'claims.next.submit': (p: { claimId: string }) => `Next: bpjstk claims submit ${p.claimId}`,
  'claims.next.stageTwo': (p: { claimId: string; worker: string }) =>
    `Next, once the doctor has stated what came of it: bpjstk claims start JKK --worker ${p.worker} --stage 2 --claim ${p.claimId} --date YYYY-MM-DDTHH:MM`,
  'claims.startQuestion': (p: { kind: string }) => `Begin this claim of ${p.kind}?`,
  'claims.started': (p: { claimId: string }) =>
    `Claim ${p.claimId} is begun. Nothing is claimed until it is submitted.`,
  'claims.secondStarted': (p: { claimId: string }) => `The second report of claim ${p.claimId} is begun.`,
  'claims.alreadyStarted': (p: { claimId: string }) => `That is claim ${p.claimId} already; nothing was begun.`,
  'claims.notStarted': 'Nothing was begun.',
  'claims.dateNeeded': (p: { kind: string }): string =>
    p.kind === 'JKK'
      ? 'When did the accident happen?'
      : 'On which day did it happen? The portal knows no last day of work.',
  'claims.dateAsked': (p: { kind: string }): string =>
    p.kind === 'JKK'
      ? 'When did the accident happen? Day and hour in Jakarta, such as 2026-11-09T14:30'
      : 'On which day did it happen? Such as 2026-11-09',
  'claims.dateWrong': (p: { kind: string }): string =>
    `That is no day: year, month, day${p.kind === 'JKK' ? ', T and the hour: 2026-11-09T14:30' : ': 2026-11-09'}`,
  'claims.dateNeeded.help': (p: { kind: string }): string =>
    p.kind === 'JKK'
      ? 'Its 2 × 24 hours are counted from then: --date YYYY-MM-DDTHH:MM'
      : 'Say it with --date YYYY-MM-DD',
  'claims.future': 'That day is still to come.',
  'claims.future.help': 'Check --date: the year, and day before month (YYYY-MM-DD).',
  'claims.beforeLaw': (p: { first: string }) =>
    `There is no claim of a day before ${dayText(p.first, 'en')}: the programmes as they are began then.`,
  'claims.contradicts.help': 'Look at the day and the reason that the portal has: bpjstk employees show WORKER',
  'claims.openAlready': (p: { claimId: string; kind: string }) =>
    `This worker has a claim of ${p.kind} already: ${p.claimId}.`,
  'claims.openAlready.help': (p: { claimId: string }) =>
    `Go on with it, or withdraw it first: bpjstk claims status ${p.claimId}`,
  'claims.odd.stillAtWork': (p: { programme: string; worker: string; at: string }): string =>
    p.programme === 'JKM'
      ? `The portal has this worker at work and living. If there was a death, tell it too: bpjstk employees deactivate ${p.worker} --reason died --date ${jakartaDay(p.at)}`
      : p.programme === 'JKP'
        ? `The portal has this worker at work: JKP is for who was dismissed. Tell the dismissal first: bpjstk employees deactivate ${p.worker} --reason laid_off --date ${jakartaDay(p.at)}`
        : 'The portal has this worker at work, and younger than 56: all of the JHT is paid at the end of work (PP 46/2015 art. 22); before it a part, after ten years of membership.',
  'claims.odd.beforePension': (p: { age: number; pensionAge: number }) =>
    `This worker is ${p.age}; pension age is ${p.pensionAge}. Before it JP pays for total disability, or the heirs of who died.`,
  'claims.odd.sameAccident': (p: { claims: readonly string[] }) =>
    `Within a day of this accident another one of this worker is reported: ${p.claims.join(', ')}. Is it the same?`,
  'claims.received':
    'The portal has received the report of this accident: it cannot be taken back, and its documents stay.',
  'claims.received.help': 'If it was a mistake, tell the branch office: bpjstk support contacts',
  'claims.noStageOne': 'No accident of this worker waits for its second report.',
  'claims.noStageOne.help':
    'Report the accident first: bpjstk claims start JKK --worker WORKER --date YYYY-MM-DDTHH:MM, then attach and submit. To see what there is: bpjstk claims list --kind JKK',
  'claims.beforeAccident': (p: { eventAt: string; timeKnown: boolean }) =>
    `The doctor's statement cannot be older than the accident, which was on ${p.timeKnown ? instantText(p.eventAt, 'en') : dayText(p.eventAt.slice(0, 10), 'en')}.`,
  'claims.beforeAccident.help': 'Check --date: the day and time of the statement, YYYY-MM-DDTHH:MM.',
  'claims.begunOtherwise': (p: { claimId: string; since: string }) =>
    `Stage II of claim ${p.claimId} was begun already, with a doctor's statement of ${instantText(p.since, 'en')}. The other date was not sent.`,
  'claims.begunOtherwise.help': (p: { claimId: string }) =>
    `If the date that is there is right, go on: bpjstk claims status ${p.claimId}. If it is not, the branch office alone can correct it, for an accident that was reported cannot be withdrawn: bpjstk support contacts`,
  'claims.several': (p: { claims: readonly string[] }) =>
    `Several accidents of this worker wait for their second report: ${p.claims.join(', ')}.`,
  'claims.several.help': 'Name the one that is meant: --claim CLAIM',
  'claims.notAsked': (p: { word: string; kind: string }) => `A claim of ${p.kind} asks for no document "${p.word}".`,
  'claims.notAsked.help': (p: { documents: readonly string[] }) =>
    `It asks for: ${p.documents.map((document) => documentWord(document, 'en')).join(', ')}`,
  'claims.tooManyFiles': (p: { files: number; most: number }) =>
    `${p.files} files are too many for one document; the portal takes ${p.most}.`,
  'claims.tooManyFiles.help': 'Put several pages into one PDF.',
  'claims.attaching': (p: { claimId: string; document: string }) =>
    `To claim ${p.claimId}: ${claimDocument(p.document)}`,
  'claims.attachQuestion': (p: { files: number; replaces: number }) =>
    `Send ${p.files === 1 ? 'this file' : `these ${p.files} files`}${p.replaces === 0 ? '' : `, in place of ${p.replaces === 1 ? 'the one' : `the ${p.replaces}`} that is there`}?`,
  'claims.replaces': (p: { replaces: number }) =>
    `${p.replaces === 1 ? 'The file that was' : `The ${p.replaces} files that were`} there before ${p.replaces === 1 ? 'is' : 'are'} taken out; to keep ${p.replaces === 1 ? 'it' : 'them'} and add pages: --add`,
  'claims.unfinished': 'A file of this document was not sent to its end, and is none of these.',
  'claims.unfinished.help': 'Attach all pages anew, in one line and without --add.',
  'claims.attached': (p: { document: string; sent: number; parts: number }) =>
    `${claimDocument(p.document)}: ${p.parts === 1 ? 'it is there, in one part' : `all ${p.parts} parts are there`}${p.sent === p.parts ? '' : `; ${p.sent} were sent now`}.`,
  'claims.alreadyAttached': (p: { document: string }) => `${claimDocument(p.document)}: was there already.`,
  'claims.notAttached': 'Nothing was sent.',
  'claims.documentsMissing': (p: { documents: readonly string[] }) =>
    `Nothing was submitted. Missing: ${p.documents.map((document) => `${claimDocument(document)} (${documentWord(document, 'en')})`).join('; ')}.`,
  'claims.documentsMissing.help': (p: { claimId: string; document: string }) =>
    `Send each, then submit again: bpjstk claims attach ${p.claimId} ${documentWord(p.document, 'en')} FILE`,
  'claims.submitQuestion': (p: { kind: string; stage: number }) =>
    p.kind === 'JKK' ? `Hand in stage ${p.stage === 1 ? 'I' : 'II'}?` : 'Hand this claim in?',
  'claims.submitted': (p: { receipt: string | null }) =>
    `Handed in${p.receipt === null ? '' : `; receipt ${p.receipt}`}.`,
  'claims.alreadySubmitted': (p: { receipt: string | null }) =>
    `Was handed in before${p.receipt === null ? '' : `; receipt ${p.receipt}`}. Nothing was sent.`,
  'claims.notSubmitted': 'Nothing was submitted; the draft is kept.',
  'claims.isClosed': (p: { claimId: string; state: string }) =>
    `Claim ${p.claimId} takes no more documents and no report: ${claimStates[p.state] ?? p.state}. Nothing was changed.`,
  'claims.isClosed.help': (p: { claimId: string }) => `See where it stands: bpjstk claims status ${p.claimId}`,
  'claims.isClosed.anew': (p: { kind: string; eventAt: string; timeKnown: boolean }) =>
    `Begin it anew: bpjstk claims start ${p.kind} --worker WORKER --date ${typedTime(p)}`,
  'claims.withdrawQuestion': (p: { kind: string; name: string }) =>
    `Withdraw the claim of ${p.kind} for ${p.name}? Its documents are deleted at the portal.`,
  'claims.withdrawn': 'The claim is withdrawn, and its documents are deleted at the portal.',
  'claims.alreadyWithdrawn': (p: { at: string }) =>
    `The claim was withdrawn already, on ${instantText(p.at, 'en')}; nothing was sent.`,
  'claims.notWithdrawn': 'Nothing was taken back; the claim stays as it is.',
  'claims.none': 'There are no such claims.',
  'progress.upload': (p: { file: string }) => `Sending ${p.file}`,
  'document.tooLarge': (p: { file: string; bytes: number }) =>
    `${p.file} has ${wholeNumber(p.bytes, 'en')} bytes; the portal takes at most 6,291,456 (6 MB) of a file.`,
  'document.tooLarge.help':
    'Scan it again at 150 or 200 dpi, or split its pages into several files and attach all of them.',
  'document.type': (p: { file: string; format: string }) =>
    `${p.file} is no JPG, PNG or PDF, whatever its name: its content is ${p.format}.`,
  'document.type.help': 'Save or scan it as PDF, JPG or PNG; renaming does not change what is in it.',
  'document.empty': (p: { file: string }) => `${p.file} is empty.`,
  'document.empty.help': 'Scan or copy it again.',
  'document.damaged': (p: { file: string }) =>
    `${p.file} is not whole: it is cut off or damaged, or something else stands behind its end.`,
  'document.damaged.help':
    'Open it to see. If it was not copied to its end, copy it again; otherwise scan the paper again, or save the picture anew.',
  'document.active': (p: { file: string }) =>
    `${p.file} is a PDF that runs a script or starts a program when it is opened; no scan does.`,
  'document.active.help': 'Ask whoever sent it, and scan the paper, or print it to a new PDF.',
  'document.encrypted': (p: { file: string }) =>
    `${p.file} is a PDF that needs a password; the portal could not read it.`,
  'document.encrypted.help': 'Print it to a new PDF without a password, then attach that.',
  'general.more': (p: { cursor: string }) => `There are more: --cursor ${p.cursor}`,
  'dashboard.title': (p: { company: string; npp: string; today: string }) =>
    `${p.company} (${p.npp}), ${dayText(p.today, 'en')}`,
  'dashboard.counts': (p: { employees: number; unread: number }) =>
    `${counted(p.employees, 'active worker')}; ${p.unread === 0 ? 'no unread notification' : counted(p.unread, 'unread notification')}.`,
  'dashboard.more.todos': (p: { more: number }) => `… and ${p.more} more to do: bpjstk dashboard --json`,
  'dashboard.more.months': (p: { more: number }) => `… and ${counted(p.more, 'month')} more: bpjstk report list`,
  'dashboard.more.claims': (p: { more: number }) => `… and ${counted(p.more, 'claim')} more: bpjstk claims list`,
  'dashboard.claim': (p: {
    claimId: string;
    kind: string;
    stage: number;
    name: string;
    dueAt: string | null;
    now: string;
  }) => {
    const what = p.kind === 'JKK' ? `JKK stage ${p.stage === 1 ? 'I' : 'II'}` : p.kind;
    const left = p.dueAt === null ? 0 : Date.parse(p.dueAt) - Date.parse(p.now);
    const clock =
      p.dueAt === null
        ? 'to be handed in'
        : `by ${instantText(p.dueAt, 'en')}, ${stretch(left)} ${left < 0 ? 'late' : 'left'}`;
    return `${p.claimId} ${what}${p.name === '' ? '' : `, ${p.name}`}: ${clock}`;
  },
  'dashboard.data': (p: { noContact: number; belowMinimumWage: number; endedButActive: number }) =>
    `To mend: ${[
      [p.noContact, 'without phone and e-mail'],
      [p.belowMinimumWage, 'below the minimum wage'],
      [p.endedButActive, 'past their last day, but active'],
    ]
      .filter(([workers]) => workers !== 0)
      .map(([workers = 0, what]) => `${wholeNumber(Number(workers), 'en')} ${what}`)
      .join('; ')}.`,
  'dashboard.known': (p: { at: string | null; passwordDays: number | null }) =>
    `${p.at === null ? 'History not pulled yet (history pull)' : `History up to ${instantText(p.at, 'en')}`}${p.passwordDays === null ? '' : `; password set ${p.passwordDays === 0 ? 'today' : `${counted(p.passwordDays, 'day')} ago`}`}.`,
  'dashboard.noTerminal': 'The dashboard can be watched on a terminal alone.',
  'dashboard.noTerminal.help': 'In a script, without --watch: bpjstk dashboard --json',
  'dashboard.offlineTitle': (p: { npp: string; today: string }) => `${p.npp}, ${dayText(p.today, 'en')}`,
  'dashboard.offline':
    'The portal cannot be reached. This is what this machine knows; what was paid, or done elsewhere, may be missing.',
  'dashboard.nothingSent': 'No report was sent from this machine.',
  'ledger.state.intended': 'meant, not sent',
  'ledger.state.sent': 'sent, no answer',
  'ledger.state.submitted': 'submitted',
  'ledger.state.awaiting': 'waits for approval',
  'ledger.state.refused': 'refused',
  'ledger.state.cancelled': 'taken back',
  'dashboard.report': (p: { period: string; dueDate: string }) =>
    `To do: report ${periodText(p.period, 'en')}; to be paid by ${dayText(p.dueDate, 'en')}.\nbpjstk report submit ${p.period} --file FILE`,
  'dashboard.reportLate': (p: { period: string; dueDate: string }) =>
    `Overdue: ${periodText(p.period, 'en')} is not reported, and was due on ${dayText(p.dueDate, 'en')}.\nbpjstk report submit ${p.period} --file FILE`,
  'dashboard.pay': (p: { period: string; dueDate: string; billingCode: string; remaining: number }) =>
    `To do: pay ${rupiahText(p.remaining, 'en')} for ${periodText(p.period, 'en')} by ${dayText(p.dueDate, 'en')}, kode iuran ${p.billingCode}.`,
  'dashboard.payLate': (p: { period: string; dueDate: string; billingCode: string; remaining: number }) =>
    `Overdue: ${rupiahText(p.remaining, 'en')} for ${periodText(p.period, 'en')} was due on ${dayText(p.dueDate, 'en')}, kode iuran ${p.billingCode}. A fine runs for every started month.`,
  'dashboard.payExpired': (p: { period: string; overdue: boolean; remaining: number }) =>
    `${p.overdue ? 'Overdue' : 'To do'}: ${rupiahText(p.remaining, 'en')} for ${periodText(p.period, 'en')}; its kode iuran has expired:\nbpjstk payment bill ${p.period}`,
  'dashboard.noWorkers': 'The portal knows no worker who is at work here. Add them:\nbpjstk employees import FILE',
  'dashboard.unclaimed': (p: { programme: string; name: string; since: string }) =>
    `To do: ${p.name} died on ${dayText(p.since, 'en')}, and ${p.programme} is not claimed for the heirs.\nbpjstk claims start ${p.programme} --worker KPJ`,
  'dashboard.wait': (p: { period: string; waitingFor: string }) =>
    `${periodText(p.period, 'en')} is reported; its kode iuran comes when ${periodText(p.waitingFor, 'en')} is reported and paid.`,
  'dashboard.registeredLate': (p: Lateness) =>
    `Registered later than the law allows: ${counted(p.workers, 'worker')}, ${latenessText(p, 'en', 'due by', 'and')} (PP 45/2015 art. 4).`,
  'dashboard.leftLate': (p: Lateness) =>
    `Told to have left later than the law allows: ${counted(p.workers, 'worker')}, ${latenessText(p, 'en', 'due by', 'and')} (PP 44/2015 art. 9).`,
  'dashboard.deadlines': (p: { registerBy: string; changeBy: string }) =>
    `Who starts today: register by ${dayText(p.registerBy, 'en')}; today's changes: by ${dayText(p.changeBy, 'en')}.`,
  'dashboard.totals': 'Totals by month',
  'dashboard.nothing': 'Nothing needs doing now.',

  // doctor
  'doctor.settings': (p: { file: string }) => `Settings: ${p.file}`,
  'doctor.folders': (p: { folder: string }) => `Folders are private and can be written: ${p.folder}`,
  'doctor.folderClosed': (p: { folder: string }) => `${p.folder} cannot be written.`,
  'doctor.folderClosed.cure':
    'Give yourself the right to write there, or name another with BPJSTK_CONFIG_DIR and BPJSTK_DATA_DIR.',
  'doctor.folders.windows': (p: { folder: string }) =>
    `${p.folder} can be written. Who else may read it Windows decides by your user profile; that is not checked here.`,
  'doctor.folderOpen': (p: { folder: string }) => `Others on this machine can look into ${p.folder}.`,
  'doctor.folderOpen.cure': (p: { folder: string }) => `chmod 700 "${p.folder}"`,
  'doctor.ledger': 'The ledger is sound.',
  'doctor.ledger.about': (p: {
    file: string;
    schema: number;
    submissions: number;
    events: number;
    copies: readonly string[];
  }) =>
    `The ledger is sound: ${counted(p.submissions, 'report')}, ${counted(p.events, 'event')} of history, schema ${p.schema}, ${p.file}${p.copies.length > 0 ? `; copied before an update: ${p.copies.join(', ')}` : ''}`,
  'doctor.ledger.none': (p: { file: string }) => `There is no ledger on this machine yet: ${p.file}`,
  'doctor.ledger.none.cure':
    'The first report makes it. If reports were sent from here before, it was moved or lost: put back a copy. The portal is asked before anything is sent, so nothing is sent twice.',
  'doctor.reports': 'Every report that was begun has been ended.',
  'doctor.unfinished.report': (p: { npp: string; divisi: string; period: string }) =>
    `A report was begun and not ended: ${periodText(p.period, 'en')}, NPP ${p.npp}, divisi ${p.divisi}.`,
  'doctor.unfinished.leavers': (p: { npp: string; divisi: string; period: string }) =>
    `${periodText(p.period, 'en')} is reported, but its leavers are not all deactivated: NPP ${p.npp}, divisi ${p.divisi}.`,
  'doctor.unfinished.awaiting': (p: { npp: string; divisi: string; period: string }) =>
    `The report of ${periodText(p.period, 'en')} waited for another user's approval when this machine last asked: NPP ${p.npp}, divisi ${p.divisi}.`,
  'doctor.unfinished.ask': (p: { period: string }) =>
    `Ask the portal where it stands: bpjstk report status ${p.period}`,
  'doctor.unfinished.cure': (p: { period: string }) =>
    `Run the same command again; it asks the portal first: bpjstk report submit ${p.period} --file FILE`,
  'doctor.unfinished.amend': (p: { period: string }) =>
    `Run the same command again; it asks the portal first: bpjstk report amend ${p.period} --file FILE`,
  'doctor.room': (p: { megabytes: number }) => `The disk has room: ${wholeNumber(p.megabytes, 'en')} MB.`,
  'doctor.roomShort': (p: { kilobytes: number }) =>
    `The disk is nearly full: ${wholeNumber(p.kilobytes, 'en')} kB left. What cannot be written down is not sent.`,
  'doctor.room.cure': 'Make room before the next report.',
  'doctor.ledger.clear':
    'The ledger is sound; pulled history in it is not encrypted (bpjstk config set ledger.encrypt true does that).',
  'doctor.ledger.encrypted': 'The ledger is sound, and pulled history is encrypted.',
  'doctor.ledger.partlyClear': 'Pulled history is to be encrypted, but not all of it is yet.',
  'doctor.ledger.partlySealed': 'Pulled history is not to be encrypted, but some of it still is.',
  'doctor.ledger.rewrite': (p: { value: boolean }) => `Go on: bpjstk config set ledger.encrypt ${p.value}`,
  'doctor.ledgerBroken': (p: { detail: string }) => `The ledger is damaged: ${p.detail}`,
  'doctor.ledgerBroken.cure': (p: { folder: string }) =>
    `Put ${p.folder}/ledger.db aside; the portal is asked before anything is sent, so nothing is sent twice.`,
  'doctor.keychain': 'The keychain answers.',
  'doctor.encrypted': (p: { file: string }) => `Secrets are kept encrypted, with a key file: ${p.file}`,
  'doctor.encrypted.passphrase': (p: { file: string }) =>
    `Secrets are kept encrypted, and a passphrase is asked for, which a timer cannot type: ${p.file}`,
  'doctor.password': (p: { source: PasswordSource }) => `The password would come from ${passwordFrom[p.source]}.`,
  'doctor.password.unseen':
    'Whether a password is kept cannot be seen now, and none is set: it would be asked for at a terminal.',
  'doctor.password.asked': 'No password is kept or set: it would be asked for at a terminal.',
  'doctor.codes': (p: { source: TotpSource }) => `Codes of a second factor would be made from ${totpFrom[p.source]}.`,
  'doctor.codes.asked': 'Codes of a second factor, where there is one, would be asked for at a terminal.',
  'doctor.refused.password': (p: { source: PasswordSource; since: string }) =>
    `The portal refused the password from ${passwordFrom[p.source]} on ${instantText(p.since, 'en')}; no command sends it again by itself.`,
  'doctor.refused.codes': (p: { source: TotpSource; since: string }) =>
    `The portal refused the verification codes made from ${totpFrom[p.source]} on ${instantText(p.since, 'en')}; no command sends them again by itself.`,
  'doctor.refused.none': 'No password and no verification codes are remembered as refused.',
  'doctor.refused.list': (p: { remembered: readonly { what: 'password' | 'codes'; at: string }[] }) =>
    `Remembered as refused, and not sent again by themselves: ${p.remembered
      .map(({ what, at }) => `${what === 'password' ? 'a password' : 'verification codes'} (${instantText(at, 'en')})`)
      .join(', ')}. If one was right after all: bpjstk auth login --retry`,
  'doctor.clock': "The clock agrees with the portal's.",
  'doctor.clockOff': (p: { minutes: number; slow: boolean; portalTime: string }) =>
    `The clock is ${counted(p.minutes, 'minute')} ${p.slow ? 'slow' : 'fast'}: by the portal's it is ${instantText(p.portalTime, 'en')}.`,
  'doctor.clockOff.cure':
    'Let the system set its clock from the network; a sandbox that was started with --now is meant to differ.',
  'doctor.portal': (p: { host: string }) => `The portal ${p.host} answers as it should.`,
  'doctor.sandbox': (p: { host: string }) => `The sandbox answers at ${p.host}.`,
  'doctor.unwell': (p: { bad: number }) => `${counted(p.bad, 'thing')} to mend first.`,

  // sandbox
  'sandbox.listens': (p: { url: string }) => `The sandbox listens at ${p.url}.`,
  'sandbox.passwordTold': 'shown once, when the database was made',
  'sandbox.next': (p: { npp: string }) => `Log in, here or from another terminal: bpjstk auth login --npp ${p.npp}`,
  'sandbox.runsAlready': (p: { url: string; pid: number }) =>
    `The sandbox is running already at ${p.url} (process ${p.pid}).`,
  'sandbox.stopped': 'The sandbox has stopped; its database stays.',
  'sandbox.notRunning': 'No sandbox was running.',
  'sandbox.doesNotStop': (p: { pid: number }) => `The sandbox (process ${p.pid}) does not stop.`,
  'sandbox.didNotStart': (p: { detail: string }) => `The sandbox did not start: ${p.detail}`,
  'sandbox.portTaken': 'Another program is using that port.',
  'sandbox.portTaken.help': 'Leave --port away, and a free one is taken.',
  'sandbox.databaseUnusable': (p: { file: string; detail: string }) =>
    `The sandbox's database ${p.file} cannot be used (${p.detail}).`,
  'sandbox.noDatabase': (p: { file: string }) => `There is no sandbox database ${p.file}.`,
  'sandbox.noDatabase.help': 'Start a sandbox first: bpjstk sandbox start',
  'sandbox.paid': (p: { amount: number; period: string }) =>
    `Paid ${rupiahText(p.amount, 'en')} for ${periodText(p.period, 'en')}.`,
  'sandbox.pay.AMOUNT_INVALID': 'That amount cannot be paid.',
  'sandbox.pay.BILLING_CANCELLED':
    'This kode iuran was cancelled with its report; bpjstk payment bill YYYY-MM names the one that counts.',
  'sandbox.pay.BILLING_EXPIRED': 'This kode iuran has expired; bpjstk payment bill YYYY-MM gives a new one.',
  'sandbox.pay.BILLING_PAID':
    'This kode iuran is paid already, and nothing is left to pay under it; bpjstk sandbox inspect shows the others.',
  'sandbox.pay.BILLING_UNKNOWN': 'There is no such kode iuran; bpjstk sandbox inspect shows those that there are.',
  'sandbox.resetQuestion': (p: { file: string }) => `Erase everything that was done in the sandbox ${p.file}?`,
  'sandbox.wasReset':
    'The sandbox is empty: no workers, no reports, no payments. Company, NPP and password are the same.',
  'sandbox.wasKept': 'Nothing was changed.',
  'sandbox.faultSet': (p: { id: number; ends: boolean }) =>
    p.ends ? `Fault ${p.id} waits for its request.` : `Fault ${p.id} strikes until it is cleared.`,
  'sandbox.faultsCleared': (p: { cleared: number }) =>
    p.cleared === 0 ? 'There was no fault to clear.' : `Cleared: ${counted(p.cleared, 'fault')}.`,
  'sandbox.noFault': (p: { id: number }) => `There is no fault ${p.id}; bpjstk sandbox faults list shows them.`,
  'sandbox.noFaults': 'Nothing was asked to go wrong.',
  'sandbox.anyRequest': 'any',
  'sandbox.always': 'always',
  'sandbox.noResource': (p: { word: string }) => `"${p.word}" is no request of the portal.`,
  'sandbox.noResource.help': (p: { near: readonly string[] }) =>
    `Write a method and a path, such as "PUT /periods/2026-10/draft", or an operation's name. The nearest: ${p.near.join(', ')}. All of them: bpjstk sandbox faults list --requests`,

  // the demo
  'demo.intro':
    'This is a month as a payroll clerk lives it, on a sandbox of its own. The clock is set to 10 November 2026; everything else is real: each command below is run.',
  'demo.prompt': (p: { words: string }) => `$ bpjstk ${p.words}`,
  'demo.login': 'Log in. The password comes from BPJSTK_PASSWORD here; at your desk it is asked for.',
  'demo.dashboard': 'What needs doing?',
  'demo.wrong': "October's file came from the branch. Is it in order?",
  'demo.right': 'Three cells to correct; the branch sends a corrected file.',
  'demo.preview': 'What will the month cost, and why does it differ from last month?',
  'demo.submit': 'Report the month.',
  'demo.again': 'The line was slow: was it sent? Once more, to be sure. Nothing happens twice.',
  'demo.bill': 'The kode iuran, for the bank.',
  'demo.pay': 'In a sandbox, this stands for the bank.',
  'demo.paid': 'Has the payment arrived?',
  'demo.pull': 'Keep the history on this machine.',
  'demo.history': 'And there it is.',
  'demo.outro': (p: { code: string }) =>
    `The month is done: reported once, billed as kode iuran ${p.code}, and paid. Nothing is left behind on this machine.`,
  'demo.failed': (p: { words: string; exit: number }) => `The demo stopped: "bpjstk ${p.words}" ended with ${p.exit}.`,
  'event.payment.paid': 'payment',
  'event.payment.partial': 'part payment',
  'event.payment.overpaid': 'payment, too much',
  'event.payment.late': 'payment, late',
  'report.settledAlready': (p: { period: string }) =>
    `${periodText(p.period, 'en')} is settled at the portal: there is nothing left to report for it.`,
  'report.settledAlready.help':
    'Look at the months: bpjstk report list. Wages forgotten can be added as back pay (back_pay) to the next month.',
  'login.companyChanged': (p: { profile: string; before: string; npp: string }) =>
    `Profile ${p.profile} was of ${p.before} and is now of ${p.npp}; for several companies, name a profile each: --profile NAME.`,
  'dashboard.approve': (p: { period: string; preparedBy: string | null; dueDate: string }) =>
    `To do: the report of ${periodText(p.period, 'en')} waits for ${p.preparedBy === null ? 'an approval' : `the approval of another user than ${p.preparedBy}`}, due on ${dayText(p.dueDate, 'en')}. bpjstk report approve ${p.period}`,
  'dashboard.approveLate': (p: { period: string; preparedBy: string | null; dueDate: string }) =>
    `Overdue: the report of ${periodText(p.period, 'en')} waits for ${p.preparedBy === null ? 'an approval' : `the approval of another user than ${p.preparedBy}`}, and was due on ${dayText(p.dueDate, 'en')}. bpjstk report approve ${p.period}`,
  'report.leaversPending': (p: { period: string }) =>
    `To do: ${periodText(p.period, 'en')} is reported, but its leavers are not all deactivated. Run the same command again: bpjstk report submit ${p.period} --file FILE`,
  'dashboard.resume': (p: { period: string; since: string }) =>
    `To do: the report of ${periodText(p.period, 'en')} was begun here on ${instantText(p.since, 'en')} and did not end. Run the same command again: it goes on, and sends nothing twice.`,
  'dashboard.forgotten': (p: { period: string; receipt: string; since: string }) =>
    `To do: the portal acknowledged the report of ${periodText(p.period, 'en')} on ${instantText(p.since, 'en')} (receipt ${p.receipt}), and does not have it now. Show the receipt to its helpdesk: bpjstk report status ${p.period}`,
  'sandbox.fault': (p: { what: string }) => `Sandbox: ${p.what}`,
  'opt.annotate': 'write a copy as XLSX with the faulty cells coloured and a note in each',
  'opt.sheet': 'the sheet of a workbook, by name or number, where it is not found by its header',
  'opt.encoding': 'how the file writes letters, when it is guessed wrong: utf-8, utf-16le, utf-16be, windows-1252',
  'opt.map': 'what the file calls a column: gaji_pokok=wage',
  'connect.noProfile.help': (p: { name: string }) =>
    `See which there are: bpjstk config profiles. To make it: bpjstk auth login --profile ${p.name}`,
  'payment.settledBefore': (p: { period: string }) =>
    `${periodText(p.period, 'en')} was settled before this portal's first report: it has no bill there.`,
  'column.ours': 'Ours',
  'column.theirs': "Portal's",
  'preview.notThisMonth': (p: { people: number; period: string }) =>
    `Left out, because they left before ${periodText(p.period, 'en')} or begin after it: ${wholeNumber(p.people, 'en')}.`,
};
