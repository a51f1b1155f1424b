CREATE TABLE repository (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	owner_id BIGINT NOT NULL,
	lower_name TEXT NOT NULL,
	name TEXT NOT NULL,
	is_private BOOLEAN DEFAULT 0 NOT NULL,
	has_discussions BOOLEAN DEFAULT 0 NOT NULL,
	has_issues BOOLEAN DEFAULT 1 NOT NULL,
	num_stars INTEGER DEFAULT 0 NOT NULL,
	created_unix BIGINT,
	updated_unix BIGINT
);
CREATE UNIQUE INDEX ux_repository_owner_id_lower_name ON repository (owner_id, lower_name);
