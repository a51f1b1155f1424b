DELETE FROM users WHERE status IN ('closed','banned') AND last_login<'2018-01-01';
