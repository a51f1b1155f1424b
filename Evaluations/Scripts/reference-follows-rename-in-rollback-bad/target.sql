CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  voice TEXT CHECK (voice IN ('S','A','T','B'))
);
CREATE TABLE attendance (
  singer_id INTEGER NOT NULL REFERENCES singers(id),
  rehearsal TEXT NOT NULL,
  present INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (singer_id, rehearsal)
) WITHOUT ROWID;
