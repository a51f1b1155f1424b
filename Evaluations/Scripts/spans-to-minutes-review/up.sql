ALTER TABLE recipes ADD COLUMN prep_min INTEGER;
UPDATE recipes
   SET prep_min =
       CASE WHEN instr(prep, 'h') > 0 THEN 60 * CAST(prep AS INTEGER) ELSE 0 END
     + CASE WHEN instr(prep, 'h ') > 0 THEN CAST(substr(prep, instr(prep, 'h ') + 2) AS INTEGER)
            WHEN instr(prep, 'h') = 0 THEN CAST(prep AS INTEGER)
            ELSE 0 END
 WHERE prep IS NOT NULL;
ALTER TABLE recipes DROP COLUMN prep;
