WITH ranked AS (
  SELECT id, level, logged_at,
         row_number() OVER (PARTITION BY machine ORDER BY logged_at DESC, id DESC) AS rn
  FROM machine_log
)
DELETE FROM machine_log
WHERE id IN (SELECT id FROM ranked
             WHERE rn > 3
               AND NOT (level = 'ERROR' AND logged_at >= '2024-01-01' AND logged_at < '2025-01-01'));
