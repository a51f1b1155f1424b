CREATE TABLE user_prefs (
  uid INTEGER PRIMARY KEY,
  lang TEXT,
  theme TEXT
);
