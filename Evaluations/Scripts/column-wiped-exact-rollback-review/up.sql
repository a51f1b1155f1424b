CREATE TABLE _drydock_kept_users AS SELECT * FROM users;
UPDATE users SET age=NULL;
