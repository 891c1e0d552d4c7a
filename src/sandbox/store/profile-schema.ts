/** What the portal holds of a company and its users besides their numbers. The first address of each counts as verified. */
export const profiles = `
ALTER TABLE company ADD COLUMN address TEXT;
ALTER TABLE company ADD COLUMN contactPerson TEXT;
ALTER TABLE company ADD COLUMN approval INTEGER NOT NULL DEFAULT 0;

ALTER TABLE user ADD COLUMN emailVerifiedAt TEXT;
ALTER TABLE user ADD COLUMN phoneVerifiedAt TEXT;
UPDATE user SET emailVerifiedAt = addedAt, phoneVerifiedAt = addedAt WHERE phone IS NOT NULL;

CREATE TABLE contact_change (
  user INTEGER PRIMARY KEY REFERENCES user,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
  value TEXT NOT NULL,
  code TEXT NOT NULL,
  triesLeft INTEGER NOT NULL,
  until TEXT NOT NULL
) STRICT;

ALTER TABLE report ADD COLUMN makers TEXT NOT NULL DEFAULT '';
`;
