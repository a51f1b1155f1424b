BEGIN;
CREATE TABLE vals (visit_id INTEGER NOT NULL REFERENCES visits(id), kind TEXT NOT NULL CHECK (kind IN ('systolic','diastolic')), val INTEGER NOT NULL, PRIMARY KEY(visit_id,kind)); INSERT INTO vals SELECT id,'diastolic',systolic_mmhg FROM visits WHERE systolic_mmhg IS NOT NULL UNION ALL SELECT id,'systolic',diastolic_mmhg FROM visits WHERE diastolic_mmhg IS NOT NULL; ALTER TABLE visits DROP COLUMN systolic_mmhg; ALTER TABLE visits DROP COLUMN diastolic_mmhg;
COMMIT;
