BEGIN;
INSERT INTO visit (visit_no, animal_id, vet, seen_on, weight_kg)
SELECT o.visit_no, o.animal_id, COALESCE(o.vet, 'unrecorded'), o.seen_on, o.weight_kg FROM visit_old o
WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.visit_no = o.visit_no);
DROP TABLE visit_old;
COMMIT;
