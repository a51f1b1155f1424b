CREATE INDEX i ON u(code);
PRAGMA application_id = 0;
