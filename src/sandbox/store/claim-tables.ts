/** What is claimed. The bytes of a file stay until it is judged, no longer. */
export const claimTables = `
CREATE TABLE claim (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  company INTEGER NOT NULL REFERENCES company,
  kind TEXT NOT NULL,
  kpj TEXT NOT NULL REFERENCES worker,
  eventAt TEXT NOT NULL,
  timeKnown INTEGER NOT NULL,
  state TEXT NOT NULL,
  startedAt TEXT NOT NULL,
  changedAt TEXT NOT NULL
) STRICT;

CREATE TABLE claim_stage (
  claim TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  stage INTEGER NOT NULL,
  clockFrom TEXT,
  dueAt TEXT,
  submittedAt TEXT,
  receipt TEXT,
  PRIMARY KEY (claim, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_file (
  claim TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  document TEXT NOT NULL,
  file INTEGER NOT NULL,
  mediaType TEXT NOT NULL,
  size INTEGER NOT NULL,
  digest TEXT NOT NULL,
  complete INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (claim, document, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_part (
  claim TEXT NOT NULL,
  document TEXT NOT NULL,
  file INTEGER NOT NULL,
  part INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (claim, document, file, part),
  FOREIGN KEY (claim, document, file) REFERENCES claim_file ON DELETE CASCADE
) STRICT;
`;
