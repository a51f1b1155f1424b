CREATE TABLE repository (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (owner, name));
CREATE TABLE access (
  id INTEGER PRIMARY KEY,
  repo_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
  login TEXT NOT NULL
);
CREATE TABLE access_unit (
  access_id INTEGER NOT NULL REFERENCES access(id) ON DELETE CASCADE,
  unit TEXT NOT NULL CHECK (unit IN ('code','issues','wiki','admin')),
  PRIMARY KEY (access_id, unit)
) WITHOUT ROWID;
