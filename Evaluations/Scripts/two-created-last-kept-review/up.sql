DELETE FROM users WHERE id NOT IN (SELECT id FROM (SELECT id,row_number() OVER (PARTITION BY role ORDER BY created DESC,id DESC) r FROM users) WHERE r<=2);
