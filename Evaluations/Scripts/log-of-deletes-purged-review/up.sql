DELETE FROM audit_log WHERE logged_on < '2022-01-01';
