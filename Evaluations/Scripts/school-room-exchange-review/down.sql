BEGIN;
UPDATE timetable SET slot = -slot, room_id = 3 - room_id WHERE term = '2023W' AND room_id IN (1, 2);
UPDATE timetable SET slot = abs(slot) WHERE slot < 0;
COMMIT;
