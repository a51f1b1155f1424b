CREATE TABLE memberships (id INTEGER PRIMARY KEY, member TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('active','suspended','ended')));
