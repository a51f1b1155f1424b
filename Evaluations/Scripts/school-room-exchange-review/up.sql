BEGIN;
UPDATE timetable SET slot = -slot, room_id = CASE room_id WHEN 1 THEN 2 ELSE 1 END WHERE term = '2023W' AND room_id IN (1, 2);
UPDATE timetable SET slot = -slot WHERE slot < 0;
COMMIT;
