BEGIN;
UPDATE OR REPLACE topics SET name = trim(name) WHERE name <> trim(name);
CREATE INDEX ix_topics_description ON topics(description);
COMMIT;
