CREATE TABLE pull_requests (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	repo_id BIGINT NOT NULL,
	number INTEGER NOT NULL,
	title TEXT NOT NULL,
	target_branch TEXT NOT NULL,
	source_branch TEXT NOT NULL,
	merged BOOLEAN DEFAULT 0 NOT NULL,
	merge_commit_id TEXT,
	opened_at TIMESTAMP NOT NULL,
	draft BOOLEAN DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX ux_pull_requests_repo_id_number ON pull_requests (repo_id, number);
