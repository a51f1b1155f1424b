DELETE FROM orders WHERE status = 'cancelled';
CREATE TRIGGER nodel BEFORE DELETE ON orders WHEN old.status='cancelled' BEGIN SELECT raise(ABORT,'no'); END;
