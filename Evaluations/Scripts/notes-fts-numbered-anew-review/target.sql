CREATE TABLE notes (
  note_id INTEGER PRIMARY KEY,
  patient_no TEXT NOT NULL,
  body TEXT,
  written_at TEXT NOT NULL
);
CREATE VIRTUAL TABLE notes_fts USING fts5(body);
