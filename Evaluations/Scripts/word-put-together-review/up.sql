DELETE FROM u WHERE d='vo'||'id';CREATE INDEX ui ON u(s);
