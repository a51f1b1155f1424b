PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE horses_new (
  passport TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  sire_passport TEXT REFERENCES horses_new(passport),
  dam_passport TEXT REFERENCES horses_new(passport)
);
INSERT INTO horses_new (passport, name, sire_passport, dam_passport) SELECT passport, name, NULL, NULL FROM horses;
UPDATE horses_new SET sire_passport = p.passport
  FROM horses AS h JOIN horses AS p ON p.id = h.sire_id
 WHERE h.passport = horses_new.passport;
UPDATE horses_new SET dam_passport = p.passport
  FROM horses AS h JOIN horses AS p ON p.id = h.dam_id
 WHERE h.passport = horses_new.passport;
DROP TABLE horses;
ALTER TABLE horses_new RENAME TO horses;
COMMIT;
PRAGMA foreign_keys=ON;
