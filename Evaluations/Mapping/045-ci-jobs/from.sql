CREATE TABLE ci_jobs (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	pipeline_id BIGINT NOT NULL REFERENCES ci_pipelines (id) ON DELETE CASCADE,
	name TEXT NOT NULL,
	stage TEXT NOT NULL,
	runner INTEGER,
	started BIGINT,
	finished BIGINT,
	coverage REAL,
	log_url TEXT,
	allow_failure BOOLEAN DEFAULT 0 NOT NULL
);
CREATE TABLE ci_pipelines (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	project_id BIGINT NOT NULL,
	sha TEXT NOT NULL,
	ref TEXT NOT NULL,
	status TEXT NOT NULL
);
CREATE INDEX idx_ci_jobs_pipeline_id ON ci_jobs (pipeline_id);
CREATE INDEX idx_ci_pipelines_project_id ON ci_pipelines (project_id);
