BEGIN;
DELETE FROM tickets WHERE id NOT IN (SELECT min(id) FROM tickets GROUP BY showing_id, seat);
CREATE UNIQUE INDEX uq_tickets_seat ON tickets(showing_id, seat);
COMMIT;
