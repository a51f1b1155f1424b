CREATE TABLE members (
  no INTEGER PRIMARY KEY,
  alias TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  birth_date TEXT,
  closed_on TEXT
);
CREATE INDEX members_closed ON members(closed_on) WHERE closed_on IS NOT NULL;
