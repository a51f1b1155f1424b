CREATE TABLE airports (
  iata TEXT PRIMARY KEY NOT NULL,
  city TEXT
);
CREATE TABLE flights (
  no TEXT PRIMARY KEY NOT NULL,
  origin TEXT NOT NULL REFERENCES airports(iata),
  dest TEXT REFERENCES airports(iata),
  dep TEXT
);
