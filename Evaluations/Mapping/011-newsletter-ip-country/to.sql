CREATE TABLE lists (
	description TEXT NOT NULL DEFAULT '',
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	optin TEXT NOT NULL DEFAULT 'single',
	tags TEXT,
	type TEXT NOT NULL,
	uuid TEXT NOT NULL UNIQUE
);
CREATE TABLE subscribers (
	attribs JSON,
	country VARCHAR(2),
	created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	email TEXT NOT NULL UNIQUE,
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	status TEXT NOT NULL DEFAULT 'enabled' CHECK (status IN ('enabled','disabled','blocklisted')),
	updated_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	uuid TEXT NOT NULL UNIQUE
);
