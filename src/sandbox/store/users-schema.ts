/**
 * A company's users. Who logged in before is its first owner, with the company's own number, so that what was kept by company
 * is that user's. Tries and codes on their way are forgotten: they named no user.
 */
export const usersOfCompanies = `
CREATE TABLE user (
  id INTEGER PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  userName TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT,
  password TEXT,
  passwordSince TEXT NOT NULL DEFAULT '',
  passwordKey TEXT,
  addedAt TEXT NOT NULL,
  lastLoginAt TEXT,
  UNIQUE (company, userName)
) STRICT;
INSERT INTO user SELECT id, id, 'admin', name, 'owner', email, phone, password, passwordSince, passwordKey,
  passwordSince, NULL FROM company;
ALTER TABLE company DROP COLUMN email;
ALTER TABLE company DROP COLUMN phone;
ALTER TABLE company DROP COLUMN password;
ALTER TABLE company DROP COLUMN passwordSince;
ALTER TABLE company DROP COLUMN passwordKey;

ALTER TABLE event ADD COLUMN who TEXT;
ALTER TABLE session ADD COLUMN user INTEGER NOT NULL DEFAULT 0;
UPDATE session SET user = company;

DROP TABLE challenge;
CREATE TABLE challenge (
  id TEXT PRIMARY KEY,
  user INTEGER NOT NULL REFERENCES user,
  login TEXT NOT NULL,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL
) STRICT;

DROP TABLE enrolment;
CREATE TABLE enrolment (
  id TEXT PRIMARY KEY,
  user INTEGER NOT NULL REFERENCES user,
  kind TEXT NOT NULL,
  secret TEXT,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT;

ALTER TABLE second_factor RENAME TO second_factor_before;
CREATE TABLE second_factor (
  user INTEGER PRIMARY KEY REFERENCES user,
  kind TEXT NOT NULL CHECK (kind IN ('totp', 'sms', 'email')),
  secret TEXT,
  lastStep INTEGER NOT NULL,
  enabledAt TEXT NOT NULL
) STRICT;
INSERT INTO second_factor SELECT * FROM second_factor_before;
DROP TABLE second_factor_before;

ALTER TABLE recovery_code RENAME TO recovery_code_before;
CREATE TABLE recovery_code (
  user INTEGER NOT NULL REFERENCES user,
  hash TEXT NOT NULL,
  PRIMARY KEY (user, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO recovery_code SELECT * FROM recovery_code_before;
DROP TABLE recovery_code_before;

ALTER TABLE former_password RENAME TO former_password_before;
CREATE TABLE former_password (
  number INTEGER PRIMARY KEY,
  user INTEGER NOT NULL REFERENCES user,
  password TEXT NOT NULL
) STRICT;
INSERT INTO former_password SELECT * FROM former_password_before;
DROP TABLE former_password_before;

DROP TABLE login_failure;
CREATE TABLE login_failure (
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  login TEXT NOT NULL,
  failures INTEGER NOT NULL,
  lockedUntil TEXT,
  PRIMARY KEY (npp, divisi, login)
) STRICT, WITHOUT ROWID;

DROP TABLE password_reset;
CREATE TABLE password_reset (
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  login TEXT NOT NULL,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (npp, divisi, login)
) STRICT, WITHOUT ROWID;

DROP TABLE reset_asked;
CREATE TABLE reset_asked (
  npp TEXT NOT NULL,
  divisi TEXT NOT NULL,
  login TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
`;
