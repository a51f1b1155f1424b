CREATE TABLE tier_periods (member_id INTEGER NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, tier TEXT NOT NULL, PRIMARY KEY (member_id, from_day));
