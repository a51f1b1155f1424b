BEGIN;
DELETE FROM guests WHERE id NOT IN (SELECT min(id) FROM guests GROUP BY email);
CREATE UNIQUE INDEX ux_guests_email ON guests(email);
COMMIT;
