CREATE TABLE "fees" (id INTEGER PRIMARY KEY, member TEXT NOT NULL, due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));
