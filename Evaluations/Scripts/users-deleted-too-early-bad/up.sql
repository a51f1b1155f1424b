DELETE FROM users WHERE last_login<'2018-01-01';
