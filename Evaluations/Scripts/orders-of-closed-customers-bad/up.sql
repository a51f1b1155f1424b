DELETE FROM orders WHERE state = 'closed';
