ALTER TABLE holdings ADD COLUMN rate_bp INTEGER;
UPDATE holdings SET rate_bp = f.rate_bp FROM funds AS f WHERE f.id = holdings.fund_id;
