/** Every statement of the ledger; nothing else here knows SQL. */
import { type Happening, machine } from './states.js';

/** Said on every connection. FULL: what was committed outlives a power cut. */
export const onEveryConnection = 'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

export const readVersion = 'PRAGMA user_version';
export const checkIntegrity = 'PRAGMA integrity_check';
export const checkReferences = 'PRAGMA foreign_key_check';

/** From each version of the schema to the next, the first from nothing. Only ever added to. */
export const migrations: readonly string[] = [
  `CREATE TABLE employer (
     id INTEGER PRIMARY KEY,
     portal TEXT NOT NULL,
     npp TEXT NOT NULL,
     divisi TEXT NOT NULL,
     cursor TEXT,
     UNIQUE (portal, npp, divisi)
   ) STRICT;
   CREATE TABLE submission (
     employer INTEGER NOT NULL REFERENCES employer (id),
     key TEXT NOT NULL,
     period TEXT NOT NULL,
     revision INTEGER NOT NULL,
     digest TEXT NOT NULL,
     employees INTEGER NOT NULL,
     total INTEGER NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'submitted', 'refused', 'cancelled')),
     receipt TEXT,
     billing_code TEXT,
     due_date TEXT,
     refusal TEXT,
     leavers TEXT NOT NULL CHECK (leavers IN ('none', 'pending', 'done')),
     intended_at TEXT NOT NULL,
     settled_at TEXT,
     PRIMARY KEY (employer, key),
     CHECK (state <> 'submitted' OR receipt IS NOT NULL)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE event (
     seq INTEGER PRIMARY KEY,
     employer INTEGER NOT NULL REFERENCES employer (id),
     id TEXT NOT NULL,
     at TEXT NOT NULL,
     kind TEXT NOT NULL CHECK (kind IN ('report', 'payment', 'notification', 'activity')),
     payload TEXT NOT NULL,
     UNIQUE (employer, id)
   ) STRICT;`,
  'ALTER TABLE event ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));',
  // A month has one report that counts: the file itself refuses a second one.
  `UPDATE submission SET state = 'cancelled' WHERE state = 'submitted' AND EXISTS (
     SELECT 1 FROM submission AS later WHERE later.employer = submission.employer AND later.period = submission.period
       AND later.state = 'submitted' AND (later.revision, later.key) > (submission.revision, submission.key));
   CREATE UNIQUE INDEX one_report ON submission (employer, period) WHERE state = 'submitted';`,
  `CREATE TABLE receipt (
     employer INTEGER NOT NULL REFERENCES employer (id),
     payment TEXT NOT NULL,
     period TEXT NOT NULL,
     digest TEXT NOT NULL,
     noted_at TEXT NOT NULL,
     PRIMARY KEY (employer, payment)
   ) STRICT, WITHOUT ROWID;`,
  // SQLite changes no CHECK: the table is made anew, with the state of what waits for another user.
  `CREATE TABLE submission_of_states (
     employer INTEGER NOT NULL REFERENCES employer (id),
     key TEXT NOT NULL,
     period TEXT NOT NULL,
     revision INTEGER NOT NULL,
     digest TEXT NOT NULL,
     employees INTEGER NOT NULL,
     total INTEGER NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'awaiting', 'submitted', 'refused', 'cancelled')),
     receipt TEXT,
     billing_code TEXT,
     due_date TEXT,
     refusal TEXT,
     leavers TEXT NOT NULL CHECK (leavers IN ('none', 'pending', 'done')),
     intended_at TEXT NOT NULL,
     settled_at TEXT,
     PRIMARY KEY (employer, key),
     CHECK (state <> 'submitted' OR receipt IS NOT NULL)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO submission_of_states SELECT * FROM submission;
   DROP TABLE submission;
   ALTER TABLE submission_of_states RENAME TO submission;
   CREATE UNIQUE INDEX one_report ON submission (employer, period) WHERE state = 'submitted';`,
  `CREATE TABLE claim (
     employer INTEGER NOT NULL REFERENCES employer (id),
     id TEXT NOT NULL,
     stage INTEGER NOT NULL,
     kind TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('open', 'intended', 'submitted', 'closed')),
     due_at TEXT,
     key TEXT,
     digest TEXT,
     receipt TEXT,
     noted_at TEXT NOT NULL,
     PRIMARY KEY (employer, id, stage)
   ) STRICT, WITHOUT ROWID;`,
  // Which reports a pull was to find: no clock tells it, since the machine's may be set.
  'ALTER TABLE submission ADD COLUMN pulled INTEGER NOT NULL DEFAULT 0 CHECK (pulled IN (0, 1));',
];

/** @returns statements that make a whole new ledger in an empty file, and leave it in WAL mode. */
export function creation(steps: readonly string[]): string {
  return `BEGIN; ${steps.join('\n')} ${setVersion(steps.length)} COMMIT; PRAGMA journal_mode = WAL;`;
}

export function setVersion(version: number): string {
  return `PRAGMA user_version = ${version};`;
}

/** A whole copy of the database. @param file an empty one. */
export function copyInto(file: string): string {
  return `VACUUM INTO '${file.replaceAll("'", "''")}';`;
}

export const holdExclusively = 'BEGIN EXCLUSIVE';
export const waitAtMost = (milliseconds: number): string => `PRAGMA busy_timeout = ${milliseconds}`;
export const begin = 'BEGIN IMMEDIATE';
export const commit = 'COMMIT';
export const rollBack = 'ROLLBACK';

const employerId = '(SELECT id FROM employer WHERE portal = @portal AND npp = @npp AND divisi = @divisi)';
const thatSubmission = `employer = ${employerId} AND key = @key`;
const submissions = `
  SELECT key, period, revision, digest, employees, total, state, receipt, billing_code AS billingCode,
         due_date AS dueDate, refusal, leavers, intended_at AS intendedAt, settled_at AS settledAt
  FROM submission WHERE employer = ${employerId}`;
/** Of every employer: what a run began and did not end, and whether the month has a report whose place it would take. */
export const listUnfinished = `
  SELECT npp, divisi, period, state, leavers,
         EXISTS (SELECT 1 FROM submission AS counting WHERE counting.employer = submission.employer
                 AND counting.period = submission.period AND counting.state = 'submitted'
                 AND counting.key <> submission.key) AS amends
  FROM submission JOIN employer ON employer.id = submission.employer
  WHERE state IN ('intended', 'sent', 'awaiting') OR (state = 'submitted' AND leavers = 'pending')
  ORDER BY npp, divisi, period, revision`;
export const listEmployers = 'SELECT portal, npp, divisi FROM employer ORDER BY id';
export const countAll = `
  SELECT (SELECT count(*) FROM employer) AS employers, (SELECT count(*) FROM submission) AS submissions,
         (SELECT count(*) FROM event) AS events`;
const newestFirst = 'ORDER BY period DESC, revision DESC, intended_at DESC, key';

export const addEmployer =
  'INSERT INTO employer (portal, npp, divisi) VALUES (@portal, @npp, @divisi) ON CONFLICT DO NOTHING';

/** Planned anew, what is still to be sent may be followed by leavers whom it was not before. */
export const addSubmission = `
  INSERT INTO submission (employer, key, period, revision, digest, employees, total, state, leavers, intended_at)
  VALUES (${employerId}, @key, @period, @revision, @digest, @employees, @total, 'intended', @leavers, @now)
  ON CONFLICT (employer, key) DO UPDATE SET leavers = excluded.leavers WHERE state NOT IN ('submitted', 'cancelled')`;

/** What another ledger knew of it; one that is known here, and a month that has a report that counts, stay as they are. */
export const restoreSubmission = `
  INSERT INTO submission (employer, key, period, revision, digest, employees, total, state, receipt, billing_code, due_date,
                          refusal, leavers, intended_at, settled_at)
  VALUES (${employerId}, @key, @period, @revision, @digest, @employees, @total, @state, @receipt, @billingCode, @dueDate,
          @refusal, @leavers, @intendedAt, @settledAt)
  ON CONFLICT DO NOTHING RETURNING key`;

export const findSubmission = `${submissions} AND key = @key`;
export const latestSubmission = `${submissions} AND period = @period ${newestFirst} LIMIT 1`;
export const listSubmissions = `${submissions} ${newestFirst}`;

export const markSent = happening('send', 'refusal = NULL, settled_at = NULL');
export const markAwaiting = happening('wait', 'refusal = NULL, settled_at = NULL');
export const settle = happening(
  'settle',
  `receipt = @receipt, billing_code = @billingCode, due_date = @dueDate, refusal = NULL,
   pulled = CASE state WHEN 'submitted' THEN pulled ELSE 0 END,
   settled_at = CASE state WHEN 'submitted' THEN settled_at ELSE @now END`,
);
export const refuse = happening('refuse', 'refusal = @code, settled_at = @now');
export const cancel = happening('cancel', 'settled_at = @now');
export const forget = happening('forget', 'refusal = @code, settled_at = @now');

/** Whatever else was meant or sent of the month, but an amendment that was begun: one report counts. */
export const cancelOthers = `
  UPDATE submission SET state = '${machine.cancel.to}', settled_at = @now
  WHERE employer = ${employerId} AND key <> @key AND ${isIn('cancel')}
    AND period = (SELECT period FROM submission WHERE ${thatSubmission})
    AND (state = 'submitted' OR revision <= (SELECT revision FROM submission WHERE ${thatSubmission}))`;

/** The portal keeps one draft of a month: whatever else was begun of it has gone, and can be sent anew. */
export const refuseOthers = `
  UPDATE submission SET state = '${machine.refuse.to}', refusal = 'DRAFT_REPLACED', settled_at = @now
  WHERE employer = ${employerId} AND key <> @key AND state <> '${machine.refuse.to}' AND ${isIn('refuse')}
    AND period = (SELECT period FROM submission WHERE ${thatSubmission})`;

function happening(what: Happening, set: string): string {
  return `UPDATE submission SET state = '${machine[what].to}', ${set} WHERE ${thatSubmission} AND ${isIn(what)}`;
}

function isIn(what: Happening): string {
  return `state IN (${machine[what].from.map((state) => `'${state}'`).join(', ')})`;
}

export const setLeavers = `UPDATE submission SET leavers = @leavers WHERE ${thatSubmission}`;

/** The first one stays. */
export const addReceipt = `
  INSERT INTO receipt (employer, payment, period, digest, noted_at)
  VALUES (${employerId}, @paymentId, @period, @digest, @now)
  ON CONFLICT DO NOTHING`;
export const findReceipt = `
  SELECT digest, noted_at AS notedAt FROM receipt WHERE employer = ${employerId} AND payment = @paymentId`;
export const listReceipts = `
  SELECT payment AS paymentId, period, digest, noted_at AS notedAt FROM receipt WHERE employer = ${employerId}
  ORDER BY noted_at, payment`;

/** What the portal tells of a stage; what was meant stays until it tells of the outcome. */
export const noteClaim = `
  INSERT INTO claim (employer, id, stage, kind, state, due_at, receipt, noted_at)
  VALUES (${employerId}, @id, @stage, @kind, @state, @dueAt, @receipt, @now)
  ON CONFLICT DO UPDATE SET due_at = excluded.due_at, receipt = excluded.receipt, noted_at = excluded.noted_at,
    state = CASE WHEN excluded.state = 'open' AND claim.state = 'intended' THEN claim.state ELSE excluded.state END`;
export const intendClaim = `
  UPDATE claim SET state = 'intended', key = @key, digest = @digest, noted_at = @now
  WHERE employer = ${employerId} AND id = @id AND stage = @stage AND state IN ('open', 'intended')`;
export const listClaims = `
  SELECT id AS claimId, stage, kind, state, due_at AS dueAt, key, digest, receipt, noted_at AS notedAt
  FROM claim WHERE employer = ${employerId} ORDER BY id, stage`;

export const addEvent = `
  INSERT INTO event (employer, id, at, kind, payload, sealed)
  VALUES (${employerId}, @id, @at, @kind, @payload, @sealed)
  ON CONFLICT DO NOTHING RETURNING id`;

/** The history was pulled to its end: every report that the portal had acknowledged is in it. */
export const markPulled = `UPDATE submission SET pulled = 1 WHERE employer = ${employerId} AND state = 'submitted'`;
export const listPulled = `SELECT key FROM submission WHERE employer = ${employerId} AND pulled = 1`;

export const setCursor = `UPDATE employer SET cursor = @cursor WHERE id = ${employerId}`;
export const readCursor = `SELECT cursor FROM employer WHERE id = ${employerId}`;

/** Those that were taken back from an export stand among the others by their time. */
export const listEvents = `
  SELECT seq, id, sealed, payload FROM event
  WHERE employer = ${employerId} AND (@kind IS NULL OR kind = @kind)
    AND (@since IS NULL OR at >= @since) AND (@until IS NULL OR at < @until)
  ORDER BY at, seq`;
export const spanOfEvents = `SELECT min(at) AS since, max(at) AS until FROM event WHERE employer = ${employerId}`;
export const countSealed = `
  SELECT count(*) FILTER (WHERE sealed = 1) AS sealed, count(*) FILTER (WHERE sealed = 0) AS clear
  FROM event WHERE employer = ${employerId}`;
export const rewriteEvent = 'UPDATE event SET payload = @payload, sealed = @sealed WHERE seq = @seq';

/** What is deleted from here on is overwritten in the file. */
export const overwriteDeleted = 'PRAGMA secure_delete = ON';
export const countOldEvents = `SELECT count(*) AS events FROM event WHERE employer = ${employerId} AND at < @before`;
export const deleteOldEvents = `DELETE FROM event WHERE employer = ${employerId} AND at < @before`;
export const deleteEvents = `DELETE FROM event WHERE employer = ${employerId}`;
/** Writes the file anew without the free pages, and empties the log beside it. */
export const writeAnew = 'VACUUM';
export const emptyLog = 'PRAGMA wal_checkpoint(TRUNCATE)';
