BEGIN;
DELETE FROM address WHERE client_id IN (SELECT id FROM client WHERE deleted_at IS NOT NULL AND deleted_at < '2020-01-01');
DELETE FROM client WHERE deleted_at IS NOT NULL AND deleted_at < '2020-01-01';
COMMIT;
