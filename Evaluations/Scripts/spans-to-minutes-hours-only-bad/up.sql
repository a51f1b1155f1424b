ALTER TABLE recipes ADD COLUMN prep_min INTEGER;
UPDATE recipes
   SET prep_min =
       60 * CAST(prep AS INTEGER)
     + CASE WHEN instr(prep, 'h ') > 0 THEN CAST(substr(prep, instr(prep, 'h ') + 2) AS INTEGER)
            ELSE 0 END
 WHERE prep IS NOT NULL;
ALTER TABLE recipes DROP COLUMN prep;
