WITH ranked AS (
  SELECT id, row_number() OVER (PARTITION BY host ORDER BY taken_at DESC, id DESC) AS rn FROM backups
)
DELETE FROM backups WHERE id IN (SELECT id FROM ranked WHERE rn > 2);
