ALTER TABLE w RENAME home_phone TO phone_work;
ALTER TABLE w RENAME work_phone TO phone_home;
