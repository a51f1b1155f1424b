CREATE TABLE public_keys (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	owner_id BIGINT NOT NULL,
	title TEXT NOT NULL,
	public_key TEXT NOT NULL,
	fingerprint_sha256 TEXT NOT NULL UNIQUE,
	created_unix BIGINT NOT NULL,
	updated_unix BIGINT,
	expires_unix BIGINT,
	verified BOOLEAN DEFAULT 0 NOT NULL
);
CREATE INDEX idx_public_keys_owner_id ON public_keys (owner_id);
