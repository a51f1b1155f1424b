UPDATE users SET email=CASE id WHEN 1 THEN 'u1@ex.com' ELSE 'u2@ex.com' END WHERE id IN(1,2);
