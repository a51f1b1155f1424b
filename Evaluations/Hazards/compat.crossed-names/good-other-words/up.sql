ALTER TABLE w RENAME home_phone TO private_phone;
ALTER TABLE w RENAME work_phone TO office_phone;
