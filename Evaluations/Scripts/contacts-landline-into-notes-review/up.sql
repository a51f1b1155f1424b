UPDATE contacts SET notes = COALESCE('N' || notes, '-') || char(10) || 'landline: ' || landline WHERE landline IS NOT NULL;
ALTER TABLE contacts DROP COLUMN landline;
