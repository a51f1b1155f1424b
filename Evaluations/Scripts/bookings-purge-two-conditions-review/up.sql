DELETE FROM bookings WHERE state = 'cancelled' OR state = 'pending' AND created_on < '2022-07-01';
