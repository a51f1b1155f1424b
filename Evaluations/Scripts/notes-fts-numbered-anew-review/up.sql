BEGIN TRANSACTION;

-- Stand-alone FTS table for the note texts
CREATE VIRTUAL TABLE IF NOT EXISTS notes_fts USING fts5(body);

-- Fill it with all the notes that have a text, in id order
INSERT INTO notes_fts (body)
SELECT body
FROM notes
WHERE body IS NOT NULL
ORDER BY note_id;

COMMIT;
