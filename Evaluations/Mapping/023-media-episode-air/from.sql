CREATE TABLE series (
	id INTEGER PRIMARY KEY,
	tvdb INTEGER UNIQUE,
	title TEXT NOT NULL,
	overview TEXT,
	net TEXT,
	airs VARCHAR(10),
	status INTEGER NOT NULL DEFAULT 0,
	monitored BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE episodes (
	id INTEGER PRIMARY KEY,
	series_id INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
	season INTEGER NOT NULL,
	number INTEGER NOT NULL,
	title TEXT,
	air DATETIME,
	airdate_local TEXT,
	file_id INTEGER NOT NULL DEFAULT 0,
	UNIQUE (series_id, season, number)
);
