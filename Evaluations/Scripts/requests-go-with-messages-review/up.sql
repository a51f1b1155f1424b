BEGIN;
DELETE FROM messages WHERE request_id IN (SELECT id FROM requests WHERE state = 'declined' AND requested_on < '2021-01-01');
DELETE FROM requests WHERE state = 'declined' AND requested_on < '2021-01-01';
CREATE INDEX ix_requests_requested_on ON requests(requested_on);
COMMIT;
