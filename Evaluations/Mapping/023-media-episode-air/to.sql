CREATE TABLE episodes (
	id INTEGER PRIMARY KEY,
	file_id INTEGER NOT NULL DEFAULT 0,
	air DATETIME,
	episode_number INTEGER NOT NULL,
	title TEXT,
	season_number INTEGER NOT NULL,
	series_id INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
	absolute_number INTEGER,
	UNIQUE (series_id, season_number, episode_number)
);
CREATE TABLE series (
	air_time TEXT,
	monitored BOOLEAN NOT NULL DEFAULT 1,
	network TEXT,
	overview TEXT,
	tvdb_id INTEGER UNIQUE,
	title TEXT NOT NULL,
	status INTEGER NOT NULL DEFAULT 0,
	id INTEGER PRIMARY KEY
);
