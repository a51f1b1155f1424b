PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tmp_profiles (
  uid INTEGER PRIMARY KEY,
  city TEXT CHECK (typeof(city) <> 'blob'),
  age INTEGER CHECK (typeof(age) IN ('integer','null')),
  score REAL CHECK (abs(score) <= 1 AND round(score, 3) = score)
);
INSERT INTO tmp_profiles SELECT uid, json_extract(data, '$.city'), json_extract(data, '$.age'), json_extract(data, '$.score') FROM profiles;
DROP TABLE profiles;
ALTER TABLE tmp_profiles RENAME TO profiles;
COMMIT;
