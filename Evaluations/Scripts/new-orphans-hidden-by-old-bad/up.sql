CREATE TABLE _drydock_kept_c AS SELECT * FROM c;
UPDATE c SET pid=1000+id WHERE id<3;
UPDATE c SET pid=1 WHERE id>97;
