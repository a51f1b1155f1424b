ALTER TABLE gateways DROP COLUMN interval_s;
