BEGIN;
INSERT INTO tag(name)
SELECT DISTINCT j.value FROM doc d, json_each(d.meta, '$.tags') j
WHERE NOT EXISTS (SELECT 1 FROM tag t WHERE t.name = j.value);
INSERT INTO doc_tag(doc_id, tag_id)
SELECT d.id, t.id FROM doc d, json_each(d.meta, '$.tags') j JOIN tag t ON t.name = j.value WHERE true
ON CONFLICT DO NOTHING;
UPDATE doc SET meta = json_remove(meta, '$.tags') WHERE json_type(meta, '$.tags') = 'array';
COMMIT;
