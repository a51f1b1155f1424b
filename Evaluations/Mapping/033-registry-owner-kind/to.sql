CREATE TABLE users (
	id INTEGER PRIMARY KEY,
	gh_login TEXT NOT NULL UNIQUE,
	gh_id INTEGER NOT NULL UNIQUE,
	name TEXT,
	avatar_url TEXT
);
CREATE TABLE api_tokens (
	id INTEGER PRIMARY KEY,
	user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	token_hash BLOB NOT NULL,
	name TEXT NOT NULL,
	created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	last_used_at DATETIME,
	revoked BOOLEAN NOT NULL DEFAULT 0,
	expired_at DATETIME
);
CREATE UNIQUE INDEX uniq_api_tokens_token_hash ON api_tokens (token_hash);
