CREATE TABLE visits (id INTEGER PRIMARY KEY, who TEXT NOT NULL, systolic_mmhg INTEGER, diastolic_mmhg INTEGER);
