CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT, email TEXT, deleted_at TEXT);
CREATE TABLE address (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id) ON DELETE CASCADE, street TEXT, zip TEXT);
CREATE INDEX idx_address_client ON address(client_id);
CREATE VIEW v_active_client AS SELECT id, name FROM client WHERE coalesce(deleted_at, '') = '';
