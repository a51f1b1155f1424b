PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tmp_profiles (
  uid INTEGER PRIMARY KEY,
  data TEXT NOT NULL CHECK (json_valid(data))
);
INSERT INTO tmp_profiles SELECT uid, json_object('city', ifnull(city, ''), 'age', age, 'score', score) FROM profiles;
DROP TABLE profiles;
ALTER TABLE tmp_profiles RENAME TO profiles;
COMMIT;
