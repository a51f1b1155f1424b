CREATE INDEX i ON u(country);
