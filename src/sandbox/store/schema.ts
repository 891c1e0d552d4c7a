import { claimTables } from './claim-tables.js';
import { notificationTables, readByUser } from './notification-tables.js';
import { profiles } from './profile-schema.js';
import { keysOfRegistrations, registrationTables } from './registration-tables.js';
import { usersOfCompanies } from './users-schema.js';

/** The sandbox's tables as the first release made them. Days are `YYYY-MM-DD`, instants RFC 3339 in UTC, so that text compares as time does. */
const tables = `
CREATE TABLE instance (
  id TEXT NOT NULL
) STRICT;
INSERT INTO instance VALUES (lower(hex(randomblob(8))));

CREATE TABLE company (
  id INTEGER PRIMARY KEY,
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  name TEXT NOT NULL,
  jkkGroup INTEGER NOT NULL,
  scale TEXT NOT NULL,
  labourIntensive INTEGER NOT NULL,
  registeredOn TEXT NOT NULL,
  settledThrough TEXT NOT NULL,
  settledWhenMade TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  password TEXT NOT NULL,
  workersVersion INTEGER NOT NULL DEFAULT 0,
  UNIQUE (npp, divisi)
) STRICT;

CREATE TABLE login_failure (
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  failures INTEGER NOT NULL,
  lockedUntil TEXT,
  PRIMARY KEY (npp, divisi)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  accessHash TEXT NOT NULL UNIQUE,
  accessUntil TEXT NOT NULL,
  refreshHash TEXT NOT NULL UNIQUE,
  refreshUntil TEXT NOT NULL
) STRICT;

CREATE TABLE challenge (
  id TEXT PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT;

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  sentTo TEXT NOT NULL,
  code TEXT NOT NULL
) STRICT;

CREATE TABLE kept_answer (
  company INTEGER NOT NULL REFERENCES company,
  operation TEXT NOT NULL,
  key TEXT NOT NULL,
  request TEXT NOT NULL,
  answer TEXT,
  PRIMARY KEY (company, operation, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE worker (
  kpj TEXT PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  identity TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
  registeredOn TEXT NOT NULL,
  endDate TEXT,
  endReason TEXT,
  data TEXT NOT NULL,
  UNIQUE (company, identity)
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  period TEXT NOT NULL,
  revision INTEGER NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  employees INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'calculated', 'finalised', 'posted', 'cancelled')),
  total INTEGER,
  receipt TEXT UNIQUE,
  finalisedAt TEXT,
  UNIQUE (company, period, revision)
) STRICT;

CREATE TABLE part (
  report TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  lines INTEGER NOT NULL,
  PRIMARY KEY (report, number)
) STRICT;

CREATE TABLE line (
  report TEXT NOT NULL,
  part INTEGER NOT NULL,
  identity TEXT NOT NULL,
  kpj TEXT NOT NULL REFERENCES worker,
  wage INTEGER NOT NULL,
  backPay INTEGER NOT NULL,
  programmes TEXT NOT NULL,
  amounts TEXT,
  PRIMARY KEY (report, identity),
  FOREIGN KEY (report, part) REFERENCES part ON DELETE CASCADE
) STRICT;
CREATE INDEX line_of_part ON line (report, part);

CREATE TABLE bill (
  code TEXT PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  report TEXT NOT NULL REFERENCES report,
  period TEXT NOT NULL,
  amount INTEGER NOT NULL,
  carriedPenalty INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  issuedAt TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('current', 'replaced', 'cancelled')),
  expiryTold INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX current_bill ON bill (report) WHERE state = 'current';

CREATE TABLE payment (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  company INTEGER NOT NULL REFERENCES company,
  report TEXT NOT NULL REFERENCES report,
  period TEXT NOT NULL,
  billingCode TEXT NOT NULL REFERENCES bill,
  amount INTEGER NOT NULL,
  paidAt TEXT NOT NULL,
  channel TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  company INTEGER NOT NULL REFERENCES company,
  at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;

const secondFactors = `
ALTER TABLE challenge ADD COLUMN kind TEXT NOT NULL DEFAULT 'sms';
ALTER TABLE challenge ADD COLUMN purpose TEXT NOT NULL DEFAULT 'login';

CREATE TABLE second_factor (
  company INTEGER PRIMARY KEY REFERENCES company,
  kind TEXT NOT NULL CHECK (kind IN ('totp', 'sms', 'email')),
  secret TEXT,
  lastStep INTEGER NOT NULL,
  enabledAt TEXT NOT NULL
) STRICT;

CREATE TABLE recovery_code (
  company INTEGER NOT NULL REFERENCES company,
  hash TEXT NOT NULL,
  PRIMARY KEY (company, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment (
  id TEXT PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  kind TEXT NOT NULL,
  secret TEXT,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT;
`;

const constructionOfLines = 'ALTER TABLE line ADD COLUMN construction INTEGER NOT NULL DEFAULT 0;';

/** Sessions of before end: nobody knows where they came from. */
const accountSecurity = `
DELETE FROM session;
ALTER TABLE session ADD COLUMN publicId TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN openedAt TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN usedAt TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN address TEXT;
ALTER TABLE session ADD COLUMN program TEXT;

ALTER TABLE event ADD COLUMN address TEXT;
ALTER TABLE event ADD COLUMN program TEXT;

ALTER TABLE company ADD COLUMN passwordSince TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN passwordKey TEXT;
UPDATE company SET passwordSince = strftime('%Y-%m-%dT%H:%M:%fZ', 'now');

CREATE TABLE former_password (
  number INTEGER PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  password TEXT NOT NULL
) STRICT;

CREATE TABLE password_reset (
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (npp, divisi)
) STRICT, WITHOUT ROWID;

CREATE TABLE reset_asked (
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
`;

/** Where a bill's fine and credit came from: before, only that some months had left them; nearly always the one before. */
const carriedOver = `
ALTER TABLE bill ADD COLUMN carriedShortfall INTEGER NOT NULL DEFAULT 0;

CREATE TABLE carried (
  bill TEXT NOT NULL REFERENCES bill,
  kind TEXT NOT NULL CHECK (kind IN ('fine', 'shortfall', 'overpayment', 'reduction')),
  period TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (bill, kind, period)
) STRICT, WITHOUT ROWID;
INSERT INTO carried SELECT code, 'fine', strftime('%Y-%m', period || '-01', '-1 month'), carriedPenalty
  FROM bill WHERE carriedPenalty > 0;
INSERT INTO carried SELECT code, 'overpayment', strftime('%Y-%m', period || '-01', '-1 month'), credit
  FROM bill WHERE credit > 0;
`;

/** What somebody asked to go wrong; nothing of it is the employer's. */
const faultsOnRequest = `
CREATE TABLE fault (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  resource TEXT,
  nth INTEGER NOT NULL,
  times INTEGER,
  milliseconds INTEGER,
  seen INTEGER NOT NULL DEFAULT 0,
  struck INTEGER NOT NULL DEFAULT 0
) STRICT;
`;

/** Of workers of before nobody wrote down when they were told to have left, nor what had changed. */
const changesOfWorkers = `
ALTER TABLE worker ADD COLUMN deactivatedOn TEXT;

CREATE TABLE worker_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kpj TEXT NOT NULL,
  at TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('register', 'update', 'deactivate', 'report')),
  period TEXT,
  fields TEXT NOT NULL
) STRICT;
CREATE INDEX change_of_worker ON worker_change (kpj, number);
`;

/** Without it every page of a company's list would sort all of its workers. */
const workersInOrder = 'CREATE INDEX worker_in_order ON worker (company, kpj);';

/** Of changes of before nobody wrote down who made them. */
const usersOfChanges = 'ALTER TABLE worker_change ADD COLUMN who TEXT;';

/** What brings a database from each version to the next; the last one's number is the version that it has then. */
export const migrations: readonly string[] = [
  tables,
  secondFactors,
  constructionOfLines,
  accountSecurity,
  carriedOver,
  faultsOnRequest,
  changesOfWorkers,
  usersOfCompanies,
  claimTables,
  profiles,
  notificationTables,
  registrationTables,
  keysOfRegistrations,
  readByUser,
  workersInOrder,
  usersOfChanges,
];
