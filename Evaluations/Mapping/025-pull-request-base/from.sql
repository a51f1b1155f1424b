CREATE TABLE pull_requests (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	repo_id BIGINT NOT NULL,
	number INTEGER NOT NULL,
	title TEXT NOT NULL,
	base_ref TEXT NOT NULL,
	head_ref TEXT NOT NULL,
	merged BOOLEAN DEFAULT 0 NOT NULL,
	merge_sha TEXT,
	opened_at TIMESTAMP NOT NULL,
	closed_at TIMESTAMP
);
CREATE UNIQUE INDEX ux_pull_requests_repo_id_number ON pull_requests (repo_id, number);
