BEGIN;
CREATE TABLE admissions (gate TEXT NOT NULL, at TEXT NOT NULL, ticket TEXT NOT NULL);
INSERT INTO admissions SELECT 'a', at, ticket FROM gate_a UNION SELECT 'b', at, ticket FROM gate_b;
DROP TABLE gate_a;
DROP TABLE gate_b;
COMMIT;
