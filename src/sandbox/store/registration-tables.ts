/** Who asks for access; nobody has got in with it. */
export const registrationTables = `
CREATE TABLE registration (
  id TEXT PRIMARY KEY,
  data TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('otp_sent', 'activation_sent', 'waiting_for_owner', 'active')),
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL,
  npp TEXT
) STRICT, WITHOUT ROWID;
`;

/** Under which key it was begun: sent again, it is the same. */
export const keysOfRegistrations = `
ALTER TABLE registration ADD COLUMN key TEXT;
CREATE UNIQUE INDEX registration_of_key ON registration (key);
`;
