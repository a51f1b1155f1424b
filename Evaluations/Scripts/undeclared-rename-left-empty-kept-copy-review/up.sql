CREATE TABLE _drydock_kept_u AS SELECT id,bio FROM u;
ALTER TABLE u ADD about TEXT;
ALTER TABLE u DROP bio;
