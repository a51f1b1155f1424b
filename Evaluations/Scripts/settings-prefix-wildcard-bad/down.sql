INSERT INTO kv SELECT 'user_' || id, v FROM user_kv;
DROP TABLE user_kv;
