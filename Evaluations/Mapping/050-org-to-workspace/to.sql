CREATE TABLE workspaces (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	slug TEXT NOT NULL UNIQUE,
	display_name TEXT NOT NULL,
	plan TEXT DEFAULT 'free' NOT NULL,
	created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
	avatar_url TEXT
);
CREATE TABLE workspace_members (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id BIGINT NOT NULL,
	role TEXT DEFAULT 'member' NOT NULL,
	joined_at TIMESTAMP NOT NULL,
	workspace_id BIGINT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ux_workspace_members_workspace_id_user_id ON workspace_members (workspace_id, user_id);
