CREATE TABLE traces (trace_id TEXT NOT NULL UNIQUE, verdict TEXT);
