DELETE FROM users WHERE id NOT IN (SELECT min(id) FROM users GROUP BY role,status);
