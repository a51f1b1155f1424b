BEGIN;
CREATE TABLE payments_new (id INTEGER PRIMARY KEY, member_id INTEGER REFERENCES members(id), paid_on TEXT, amount_cents INTEGER NOT NULL);
INSERT INTO payments_new
SELECT p.id, p.member_id, p.paid_on, p.amount_cents
FROM payments p
LEFT JOIN members m ON m.id = p.member_id
WHERE m.id IS NOT NULL OR p.member_id IS NULL;
DROP TABLE payments;
ALTER TABLE payments_new RENAME TO payments;
COMMIT;
