ALTER TABLE gateways ADD COLUMN interval_s INTEGER;
UPDATE gateways SET interval_s = json_extract(config, '$.interval');
