DROP INDEX "staff_name";
ALTER TABLE staff DROP COLUMN team;
