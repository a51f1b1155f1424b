BEGIN;
UPDATE licences SET expires = substr(expires, 7, 4) || '-' || substr(expires, 1, 2) || '-' || substr(expires, 4, 2);
COMMIT;
