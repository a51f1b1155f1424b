CREATE INDEX i ON c(name);
