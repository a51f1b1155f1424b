CREATE TABLE operators (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE calls (
  id INTEGER PRIMARY KEY,
  operator_id INTEGER REFERENCES operators(id),
  caller TEXT,
  started_at TEXT
);
CREATE TABLE call_surveys (call_id INTEGER PRIMARY KEY REFERENCES calls(id), score INTEGER, comment TEXT);
CREATE INDEX calls_started ON calls(started_at);
