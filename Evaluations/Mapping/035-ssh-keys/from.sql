CREATE TABLE public_keys (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	owner_id BIGINT NOT NULL,
	name TEXT NOT NULL,
	content TEXT NOT NULL,
	fp TEXT NOT NULL UNIQUE,
	mode INTEGER DEFAULT 2 NOT NULL,
	created_unix BIGINT NOT NULL,
	updated_unix BIGINT
);
CREATE INDEX idx_public_keys_owner_id ON public_keys (owner_id);
