CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  plays TEXT,
  CHECK ((first_name IS NULL AND last_name IS NULL)
    OR (first_name IS NOT NULL AND instr(first_name, ' ') = 0
      AND length(first_name) + length(coalesce(trim(last_name), '')) > 0))
) STRICT;
