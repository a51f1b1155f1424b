CREATE TABLE ci_jobs (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	pipeline_id BIGINT NOT NULL REFERENCES ci_pipelines (id) ON DELETE CASCADE,
	name TEXT NOT NULL,
	stage TEXT NOT NULL,
	runner_id INTEGER,
	started_at BIGINT,
	finished_at BIGINT,
	log_url TEXT,
	allow_failure BOOLEAN DEFAULT 0 NOT NULL,
	artifacts_bytes BIGINT
);
CREATE TABLE ci_pipelines (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	project_id BIGINT NOT NULL,
	commit_sha TEXT NOT NULL,
	ref TEXT NOT NULL,
	status TEXT NOT NULL,
	source TEXT DEFAULT 'push' NOT NULL
);
CREATE INDEX idx_ci_jobs_pipeline_id ON ci_jobs (pipeline_id);
CREATE INDEX idx_ci_pipelines_project_id ON ci_pipelines (project_id);
