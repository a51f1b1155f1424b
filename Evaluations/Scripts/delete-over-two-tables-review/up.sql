DELETE FROM o WHERE st = 'void' AND p_id IN (SELECT id FROM p WHERE kind = 'test' AND name LIKE 'zz%');
CREATE INDEX i ON o(p_id);
