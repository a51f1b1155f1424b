DROP TABLE u;
ALTER TABLE _drydock_kept_u RENAME TO u;
