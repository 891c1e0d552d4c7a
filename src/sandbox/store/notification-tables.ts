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

/** What was read before was read for every user there was. */
export const readByUser = `
ALTER TABLE notification_read RENAME TO notification_read_before;
CREATE TABLE notification_read (
  event INTEGER NOT NULL REFERENCES event (number),
  user INTEGER NOT NULL REFERENCES user,
  at TEXT NOT NULL,
  PRIMARY KEY (event, user)
) STRICT, WITHOUT ROWID;
INSERT INTO notification_read SELECT event, user.id, before.at FROM notification_read_before AS before
  JOIN event ON number = event JOIN user ON user.company = event.company;
DROP TABLE notification_read_before;
`;
