DROP TABLE s; ALTER TABLE _drydock_kept_s RENAME TO s;
