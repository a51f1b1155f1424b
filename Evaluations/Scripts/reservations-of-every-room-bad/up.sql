DELETE FROM reservations
WHERE room_id IN (SELECT room_id FROM rooms WHERE closed = 1)
  AND from_day >= '2024-09-01';
