BEGIN;
ALTER TABLE visits ADD COLUMN systolic_mmhg INTEGER; ALTER TABLE visits ADD COLUMN diastolic_mmhg INTEGER; UPDATE visits SET systolic_mmhg=(SELECT val FROM vals v WHERE v.visit_id=visits.id AND v.kind='diastolic'), diastolic_mmhg=(SELECT val FROM vals v WHERE v.visit_id=visits.id AND v.kind='systolic'); DROP TABLE vals;
COMMIT;
