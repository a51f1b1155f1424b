DELETE FROM users WHERE NOT (last_login<'2018-01-01');
