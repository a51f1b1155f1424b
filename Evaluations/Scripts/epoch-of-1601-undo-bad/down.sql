ALTER TABLE visits RENAME COLUMN visited_us TO visit_time;
