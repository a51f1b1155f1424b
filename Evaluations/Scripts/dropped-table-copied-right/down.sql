BEGIN;
CREATE TABLE audit(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row_id INTEGER NOT NULL, what TEXT NOT NULL);
INSERT INTO audit (id, tbl, row_id, what) SELECT id, tbl, row_id, what FROM _drydock_kept_audit;
CREATE TRIGGER appt_state AFTER UPDATE OF state ON appointments WHEN old.state IS NOT new.state BEGIN
  INSERT INTO audit(tbl,row_id,what) VALUES('appointments', new.id, old.state || '>' || new.state);
END;
DROP TABLE _drydock_kept_audit;
COMMIT;
