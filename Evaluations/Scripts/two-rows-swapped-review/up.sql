UPDATE users SET email=CASE id WHEN 1 THEN 'u2@ex.com' ELSE 'u1@ex.com' END WHERE id IN(1,2);
