CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  lang TEXT
);
CREATE TABLE answer (
  response_id INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE,
  question INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (response_id, question)
) WITHOUT ROWID;
