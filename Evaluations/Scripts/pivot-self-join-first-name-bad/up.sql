BEGIN;
CREATE TABLE user_prefs (
  uid INTEGER PRIMARY KEY,
  lang TEXT,
  theme TEXT
);
INSERT INTO user_prefs SELECT l.uid, l.v, t.v FROM prefs l LEFT JOIN prefs t ON t.uid = l.uid AND t.k = 'theme' WHERE l.k = 'lang';
DROP TABLE prefs;
COMMIT;
