ALTER TABLE contacts ADD COLUMN landline TEXT;
UPDATE contacts SET landline = substr(notes, instr(notes, char(10) || 'landline: ') + 11),
  notes = CASE substr(notes, 1, 1) WHEN 'N' THEN substr(notes, 2, instr(notes, char(10) || 'landline: ') - 2) END
  WHERE instr(notes, char(10) || 'landline: ') > 0;
