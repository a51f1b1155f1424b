DELETE FROM members WHERE role = 'owner';
