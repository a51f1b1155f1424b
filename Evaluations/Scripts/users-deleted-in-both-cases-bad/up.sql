DELETE FROM users WHERE status='closed' OR status='banned' AND last_login<'2018-01-01';
