CREATE TABLE tenants (name TEXT NOT NULL, since TEXT, tag TEXT);
