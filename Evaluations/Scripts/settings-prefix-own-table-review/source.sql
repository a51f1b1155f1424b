CREATE TABLE kv (k TEXT PRIMARY KEY NOT NULL, v TEXT);
INSERT INTO kv VALUES ('user_1','ana'),('user_2',NULL),('cfg_tz','UTC'),('cfg_e',''),('user_x','?'),('user_3','bo');
