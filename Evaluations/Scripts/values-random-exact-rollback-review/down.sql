UPDATE users SET age=(SELECT k.age FROM _drydock_kept_users k WHERE k.id=users.id);
DROP TABLE _drydock_kept_users;
