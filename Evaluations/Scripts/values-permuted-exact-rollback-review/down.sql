UPDATE users SET email=(SELECT k.email FROM _drydock_kept_users k WHERE k.id=users.id);
DROP TABLE _drydock_kept_users;
