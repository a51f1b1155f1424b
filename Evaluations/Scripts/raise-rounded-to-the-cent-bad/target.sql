CREATE TABLE items (id INTEGER PRIMARY KEY, label TEXT NOT NULL, price_cents INTEGER NOT NULL CHECK (price_cents >= 0));
