-- nothing was removed
SELECT 1;
