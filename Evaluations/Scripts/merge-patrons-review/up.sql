PRAGMA foreign_keys = ON;
BEGIN;
UPDATE donations SET patron_id = 3 WHERE patron_id = 7;
UPDATE seats SET patron_id = 3 WHERE patron_id = 7;
DELETE FROM patrons WHERE id = 7;
COMMIT;
