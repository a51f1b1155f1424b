CREATE TABLE profiles (
  uid INTEGER PRIMARY KEY,
  data TEXT NOT NULL CHECK (json_valid(data))
);
