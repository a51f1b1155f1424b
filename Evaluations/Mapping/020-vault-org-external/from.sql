CREATE TABLE organizations (
	uuid TEXT NOT NULL PRIMARY KEY,
	name TEXT NOT NULL,
	email TEXT NOT NULL,
	plan VARCHAR(20),
	private_key TEXT,
	seats INTEGER
);
CREATE TABLE org_members (
	uuid TEXT NOT NULL PRIMARY KEY,
	org_uuid TEXT NOT NULL REFERENCES organizations(uuid) ON DELETE CASCADE,
	user_uuid TEXT NOT NULL,
	access_all BOOLEAN NOT NULL DEFAULT 0,
	status INTEGER NOT NULL DEFAULT 0,
	type INTEGER NOT NULL,
	UNIQUE (org_uuid, user_uuid)
);
