import type { TopicPages } from './topics.js';

export const topicsEn: TopicPages = {
  login: {
    title: 'Trouble with logging in',
    also: 'login problems forgot password lupa password sandi reset locked captcha OTP TOTP authenticator expired session caps lock sign in',
    text: `You log in with the company's number (NPP, 8 characters), the branch (divisi,
000 for the head unit) and a password. Whether it works, and where the
password would come from, is said by:

  bpjstk auth status

The password is wrong
  Capital letters count: look at Caps Lock. A refused password is not sent
  again by itself, so that no timer locks the account; log in by hand, or say
  --retry:

  bpjstk auth login --retry

The password is forgotten
  A code comes by e-mail or SMS, and with it you set a new password:

  bpjstk auth forgot-password
  bpjstk auth reset-password

The account is locked
  It was tried too often. The message says when it opens again; wait for it.
  If it was not you: bpjstk help breach

A code is asked for
  The second factor: six digits from your authenticator app, or by SMS or
  e-mail. An app's code is wrong when the clock of phone or computer is off.
  Without the phone, a recovery code stands in for it, once.

  bpjstk auth 2fa status

A job without a person cannot log in
  It needs a source that asks nobody: the keychain, a file that only its user
  can read (BPJSTK_PASSWORD_FILE), or a credential helper. What it would find:

  bpjstk doctor`,
  },
  files: {
    title: "Trouble with the workers' file",
    also: 'file problems excel csv xlsx ods spreadsheet upload NIK KPJ column header wage date duplicate error row encoding template',
    text: `The file is read as it is: CSV, XLSX or ODS, one worker a row. Only nik, name
and wage are needed to report a month. What is wrong with it, row by row as
your spreadsheet counts them, without logging in:

  bpjstk report validate 2026-10 --file october.xlsx

What a code means, with an example and the cure:

  bpjstk report explain NIK_DAMAGED_BY_SPREADSHEET

The spreadsheet made 3.17E+15 of a NIK, or a 0 of its last digit
  Digits that are gone do not come back. Set the column to text first, then
  fill in the NIK again from the KTP.

A column has another name
  Say what it is, or have the profile remember it, once for all:

  bpjstk report validate 2026-10 --file october.xlsx --map gaji_pokok=wage
  bpjstk config set columns.gaji_pokok wage

Small things in many rows (spaces, dates, separators)
  A corrected copy, with a list of what was changed; the original stays:

  bpjstk employees import october.csv --fix --out fixed.csv

Somebody else has to correct it
  A workbook with the cells coloured and the message as a note:

  bpjstk report validate 2026-10 --file october.xlsx --annotate back.xlsx

A warning about the whole file stops --yes
  The file is another month's, half the workers are gone, wages jumped. Look
  at it; if it is meant, name the warning:

  bpjstk report submit 2026-10 --file october.csv --accept ROSTER_SHRANK

An empty file with every column:

  bpjstk employees template --out workers.xlsx`,
  },
  month: {
    title: 'The month, from the file to the payment',
    also: 'report submit preview kode iuran billing pay receipt amend correct cancel deadline the 15th',
    text: `  1  bpjstk report validate 2026-10 --file october.csv     is the file right?
  2  bpjstk report preview 2026-10 --file october.csv      what will it cost?
  3  bpjstk report submit 2026-10 --file october.csv       report it, once
  4  bpjstk payment bill 2026-10                           the kode iuran to pay
  5  bpjstk payment status 2026-10                         is it paid?
  6  bpjstk payment receipt 2026-10 --out receipt.pdf      the proof

What needs doing now: bpjstk dashboard. All of it for a timer: bpjstk run

It is due on the 15th of the next month; if that is no working day, on the
next one. A kode iuran expires; bpjstk payment bill issues a new one.

Sent twice? It cannot be. The same report again is answered with "already
submitted" and exit code 0, whatever happened in between.

A figure was wrong
  Before it is paid, the report can be taken back and sent anew; paid or not,
  it can be corrected, which says first what it costs or credits:

  bpjstk report cancel 2026-10
  bpjstk report amend 2026-10 --file october-corrected.csv

A worker whom the file does not name
  stops the report, so that nobody loses cover because a row was lost. Say
  what is meant: --missing keep (the last wage again) or --missing deactivate.

No kode iuran, "waiting for" a month
  Months are settled in order. Pay the month that is named first.

The agency's own portal (SIPP Online) has no API. For it, the month's upload
files, and the comparison with the Formulir 2a that it prints:

  bpjstk report export 2026-10 --sipp folder --file october.csv
  bpjstk report reconcile 2026-10 --form formulir-2a.xlsx`,
  },
  'late-payment': {
    title: 'A payment that is late, partial or too high',
    also: 'fine penalty denda 2% overdue due date expired overpaid credit unpaid tunggakan',
    text: `What is owed, with the fine run up so far:

  bpjstk payment status 2026-10

The fine
  2 % a month of what is unpaid, the employer's own (PP 44/2015 art. 23). It
  is not paid with this month's kode iuran: it is billed with the next month.
  The law behind it (the fine of a day you choose: bpjstk calc with
  --paid-on):

  bpjstk law explain penalty

The kode iuran has expired
  It is issued again, for the same amount:

  bpjstk payment bill 2026-10

Paid too little
  The month stays open ("partial") until the rest is paid; the fine is
  reckoned on the rest. Paid too much is credited to the next bills.

Paid, but still shown as unpaid
  Banks report with some delay. Wait for it, at most two hours:

  bpjstk payment wait 2026-10 --for 2h

Several months behind
  Report each on time all the same; only the kode iuran waits. Pay the oldest
  first, then ask for the next one's code.`,
  },
  leavers: {
    title: 'A worker who leaves',
    also: 'resign fired contract ended deactivate nonaktif retired died death JHT claim missing PHK',
    text: `In the month's file: write end_date, and end_reason (resigned, contract_ended,
laid_off, retired, died, moved, other). The worker is reported for that month,
and deactivated after it.

Not in the file at all: the report stops with EMPLOYEE_MISSING and names whom.
If all of them have left:

  bpjstk report submit 2026-10 --file october.csv --missing deactivate

Without a report, one worker at a time:

  bpjstk employees deactivate 12345678901 --reason resigned --date 2026-10-31

Changes are to be reported within 7 working days (PP 44/2015 art. 9).

What the worker is owed
  JHT after leaving, JKP after a dismissal; after a death, JKM for the heirs.
  A death is never a mere deactivation: it is a claim. The papers of each, and
  how a claim is begun: bpjstk help claims

  bpjstk claims requirements JHT
  bpjstk claims requirements JKM

A leaver who was billed again
  Correct the month: bpjstk report amend 2026-10 --file october-corrected.csv`,
  },
  claims: {
    title: 'A benefit claim: JHT, JKK, JKM, JP, JKP',
    also: 'accident death pension retirement savings job loss documents upload F4 F5 heirs hospital 2 x 24 hours photo scan pdf too large',
    text: `What a claim needs, who signs, and the form, without logging in:

  bpjstk claims requirements JKK

Begin it, add the papers, hand it in. A draft is kept; what was sent is not
sent again, and what is missing is named:

  1  bpjstk claims start JKK --worker 12345678901 --date 2026-11-09T14:30
  2  bpjstk claims attach K0000000001 form-f3 form.pdf
  3  bpjstk claims submit K0000000001
  4  bpjstk claims status K0000000001

A work accident
  Stage I is to be reported within 2 x 24 hours (PP 44/2015 art. 43): begin it
  at once, with what there is. Stage II follows when the treatment has ended.

A paper is refused
  JPG, PNG or PDF, at most 6 MB each, and the content counts, not the name: a
  text renamed to .pdf is no PDF. A photo of 7 MB: save it with less quality
  or in grey, or scan at 150 dpi. A protected PDF: print it into a new one.

A claim that was wrong

  bpjstk claims withdraw K0000000001`,
  },
  'new-company': {
    title: 'A new company, or a new user of one',
    also: 'register new company NPP forgot company number branch divisi first month set up profile OTP activation daftar',
    text: `A company that has no NPP yet asks for one: its data, a code by SMS (OTP), a
code by e-mail (activation), then the NPP. It may stop anywhere; the same
command goes on, and the second says how far it has come:

  bpjstk register start
  bpjstk register status

A forgotten NPP is sent to the e-mail address of one of the company's users; a
colleague who wants in asks with a name of their own:

  bpjstk register status --forgot-npp hrd@pt-maju.co.id
  bpjstk register start --npp 12345678 --user budi

With the NPP in hand, make a profile and log in; several companies are several
profiles:

  bpjstk config set npp 12345678 --profile toko
  bpjstk auth login --profile toko

A colleague gets a user of their own, never your password. What each may do
hangs on the role (owner, maker, approver, viewer):

  bpjstk account users list
  bpjstk account users add --help

Then look at what the machine can do, and rehearse a month on a portal that
stands on your own computer and costs nothing:

  bpjstk doctor
  bpjstk sandbox demo

New workers are to be registered within 30 days (PP 45/2015 art. 4); the first
report registers those whom the portal does not know, if the file holds what
it takes.

Which programmes are asked for depends on the company's scale; its JKK group
is set by the agency:

  bpjstk law explain scale`,
  },
  phishing: {
    title: 'A link, a mail or a call that may not be the agency',
    also: 'phishing scam fake site penipuan tautan link WhatsApp look-alike url suspicious mail domain',
    text: `Do not open it. Ask first, letter by letter; nothing is sent anywhere:

  bpjstk auth check-url https://bpjsketenagakerjaan-go.id/login

The agency's addresses end in bpjsketenagakerjaan.go.id and begin with
https://. "bpjsketenagakerjaan-go.id" is somebody else's, and so is
"bpjsketenagakerjaan.go.id.something.example": what counts is the end.

What the agency never does
  ask for a password, an OTP or a recovery code by phone, mail or chat; have
  you pay contributions into a person's bank account. Contributions are paid
  by kode iuran alone.

This program
  sends a password only to the agency's addresses, to your own machine, or to
  a host that you have named yourself (auth login --trust-host), and only
  after that host has answered with the portal's contract.

You have entered something there already: bpjstk help breach
Whom to ask: bpjstk support contacts`,
  },
  breach: {
    title: 'Somebody may have got in, or data may have got out',
    also: 'hacked stolen leaked password unknown login activity sessions kebocoran data UU PDP 27/2022 incident laptop lost',
    text: `Now, on a machine that you trust:

  bpjstk auth lockdown

It ends every session, changes the password, forgets what this machine keeps,
saves the activity and the latest changes as evidence, and writes an incident
report with a draft of the notice. Each step says how it went; one that fails
does not stop the rest.

What happened, by whom and from where:

  bpjstk account activity
  bpjstk auth sessions list

Then
  - call the helpdesk: bpjstk support contacts
  - change the e-mail's password too: the portal's codes go there
  - turn on the second factor: bpjstk auth 2fa enable
  - compare workers and bank accounts with your papers: bpjstk history pull
  - if personal data may have got out: tell those concerned and the authority,
    in writing, within 3 x 24 hours (UU 27/2022 art. 46). The draft names what
    has to be in it.

Delete nothing before it is saved: logs are evidence.`,
  },
  'no-answer': {
    title: 'No answer, or not known how it ended',
    also: 'network timeout offline unreachable maintenance down interrupted exit 6 exit 7 twice again lost connection proxy locked',
    text: `Run the same command again. That is safe after anything: a cable pulled, a
computer switched off, Ctrl-C, an answer that never came. Before something is
sent its intention is in the ledger; what is not known is asked for by its key
before anything is sent again. There is one report at the end, and one bill.

  exit 6   the portal or the network could not be reached: later
  exit 7   sent, and no answer: the same command settles it
  exit 9   another run works for the same company: wait, or --wait-lock 10m
  exit 130 interrupted: the same command goes on

Where a report stands, and what the ledger knows:

  bpjstk report status 2026-10
  bpjstk doctor --ledger

Is it the network, the address, the clock, or the portal?

  bpjstk doctor
  bpjstk dashboard --verbose

Behind a proxy: set HTTPS_PROXY (it sees no password, only an encrypted
tunnel). Behind a company's own certificates: set NODE_EXTRA_CA_CERTS.
Checking of certificates cannot be turned off.`,
  },
  machine: {
    title: 'This machine: settings, disk, keychain, ledger',
    also: 'config file broken settings permission disk full keychain keyring encrypted store ledger damaged backup install doctor bug crash unexpected',
    text: `What works here and what does not, each with its cure:

  bpjstk doctor

Where things lie (settings, ledger, sandbox):

  bpjstk config path
  bpjstk config list

The keychain is locked, missing or hangs
  The next source of the password is asked, and the last is you. A server
  without a keychain keeps secrets in an encrypted store, if you choose it:

  bpjstk auth login --store encrypted

The ledger is damaged, or of a newer version
  Nothing is sent while it cannot be read. Keep the file; the portal and the
  history can fill a new one:

  bpjstk doctor --ledger
  bpjstk history pull

The disk is full
  Nothing is half-written: make room, and run the same command again.

It looks like a bug
  A bundle without secrets and without whole identity numbers, to be sent to
  whoever helps you; read it before you send it:

  bpjstk support bundle --out support.json`,
  },
  'command-line': {
    title: 'Typing commands, and scripts that do',
    also: 'options flags usage json csv exit code cron systemd script automation language environment variables period money completion',
    text: `  bpjstk NOUN VERB --help        what it takes
  bpjstk help --search words     where something is written
Every noun and verb has an Indonesian word too; both always work.

Months are YYYY-MM, last-month or this-month. Money is whole rupiah. Identity
numbers are masked unless you say --reveal.

For scripts
  --json        the answer as a document; --json=field,field for some of it
  --csv         tables
  --no-input    never ask; also where no terminal is, or CI is set
  --yes         answer the plan's question; --dry-run shows the plan and stops
  --log-file    each request as a JSON line, without secrets
Data is on stdout, everything else on stderr. With --json a failure is one
document on stderr:
{"error":{"code","exit","message","help","topic","requestId"}}

Exit codes
  0 done, or was done before       5 the portal refused, with its reason
  1 unexpected: a bug              6 not reached: try again later
  2 wrong usage                    7 sent, outcome unknown: run it again
  3 a check of ours said no        8 not there yet (unpaid, waiting)
  4 not logged in                  9 another run holds the company's lock
  130, 143 interrupted, terminated: the same command goes on

A secret is never an argument. For the month on a timer, every day from the
1st to the 15th; each step that was done is skipped:

  bpjstk run last-month --summary /var/log/bpjstk-month.txt`,
  },
};
