DELETE FROM pf WHERE bio='n/a';CREATE INDEX x ON pf(bio);
