CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  email TEXT,
  phone TEXT,
  created TEXT NOT NULL
);
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  body TEXT NOT NULL
);
CREATE INDEX ix_note_contact ON note(contact_id);
