INSERT INTO users SELECT * FROM users_old;
DROP TABLE users_old;
