DROP INDEX x;INSERT INTO w SELECT * FROM _drydock_kept_w;DROP TABLE _drydock_kept_w;
