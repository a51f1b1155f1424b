CREATE TABLE _drydock_kept_users AS SELECT * FROM users;
UPDATE users SET email=(SELECT k.email FROM _drydock_kept_users k WHERE k.id=users.id%40+1);
