CREATE TABLE user_kv (id TEXT PRIMARY KEY NOT NULL, v TEXT);
INSERT INTO user_kv SELECT substr(k, 6), v FROM kv WHERE k LIKE 'user_%';
DELETE FROM kv WHERE k LIKE 'user_%';
