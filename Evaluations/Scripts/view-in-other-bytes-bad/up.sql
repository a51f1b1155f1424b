CREATE VIEW v AS SELECT id FROM p WHERE name='café';
