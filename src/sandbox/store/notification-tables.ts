/** Notifications are events; these are what was read of them, and what the clock has brought about already. */
export const notificationTables = `
CREATE TABLE notification_read (
  event INTEGER PRIMARY KEY REFERENCES event (number),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE told (
  company INTEGER NOT NULL REFERENCES company,
  what TEXT NOT NULL,
  PRIMARY KEY (company, what)
) STRICT, WITHOUT ROWID;
`;
