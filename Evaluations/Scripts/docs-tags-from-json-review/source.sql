CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL, orcid TEXT);

CREATE TABLE doc (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES author(id), title TEXT NOT NULL, body TEXT, meta TEXT CHECK (meta IS NULL OR json_valid(meta)), updated TEXT);

CREATE TABLE revision (doc_id INTEGER NOT NULL REFERENCES doc(id) ON DELETE CASCADE, rev INTEGER NOT NULL, body TEXT, saved TEXT NOT NULL, PRIMARY KEY (doc_id, rev)) WITHOUT ROWID;

CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE doc_tag (doc_id INTEGER NOT NULL REFERENCES doc(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (doc_id, tag_id)) WITHOUT ROWID;

CREATE VIRTUAL TABLE doc_fts USING fts5(title, body, content='doc', content_rowid='id');

CREATE INDEX ix_doc_lang ON doc(json_extract(meta, '$.lang'));

CREATE VIEW v_doc AS SELECT d.id, d.title, a.name AS author, json_extract(d.meta, '$.lang') AS lang FROM doc d LEFT JOIN author a ON a.id = d.author_id;

CREATE TRIGGER doc_ai AFTER INSERT ON doc BEGIN INSERT INTO doc_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;

CREATE TRIGGER doc_ad AFTER DELETE ON doc BEGIN INSERT INTO doc_fts(doc_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;

CREATE TRIGGER doc_au AFTER UPDATE OF title, body ON doc BEGIN INSERT INTO doc_fts(doc_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO doc_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;

INSERT INTO author(id, name, orcid) VALUES
  (1, 'Ada  Lovelace', '0000-0001'),
  (2, 'GARCÍA, José', NULL),
  (3, 'van Dam', ''),
  (4, 'o''Hara', '0000-0004');
INSERT INTO doc(id, author_id, title, body, meta, updated) VALUES
  (3, 2, 'planner journal 1', 'query planner naïve planner index lock', '{"lang": "de", "pages": 3, "tags": ["query"], "draft": false}', '2024-01-02'),
  (6, 3, 'archivo index 2', 'trigger résumé journal index query trigger', '{"lang": "EN", "pages": 6, "tags": ["planner", "archivo"], "draft": true}', '2024-01-03'),
  (9, 4, 'query vacuum 3', 'journal index Überblick lock naïve naïve', NULL, '2024-01-04'),
  (12, 1, 'page planner 4', 'journal naïve lock query index naïve', '{"lang": "en", "pages": 12, "tags": ["migration"], "draft": true}', '2024-01-05'),
  (15, 2, 'lock migration 5 ', 'page résumé archivo planner index Überblick', '{"lang": "de", "pages": 15, "tags": ["index", "query"], "draft": false}', '2024-01-06'),
  (18, 3, 'lock naïve 6', 'page journal archivo query query index', '{"lang": "EN", "pages": "12", "tags": [], "draft": true}', '2024-01-07'),
  (21, 4, 'Überblick naïve 7', 'Überblick trigger migration naïve journal migration', '{"pages": 21, "tags": ["planner"], "draft": false}', '2024-01-08'),
  (24, NULL, 'index naïve 8', 'vacuum lock planner Überblick query query', '{"lang": "en", "pages": 24, "tags": ["Überblick", "migration"], "draft": true}', '2024-01-09'),
  (27, 2, 'naïve archivo 9', 'migration Überblick journal index planner trigger', '{"lang": "de", "pages": 27, "tags": [], "draft": false}', '2024-01-10'),
  (30, 3, 'query query 10 ', 'archivo trigger vacuum page query naïve', '{"lang": "EN", "pages": 30, "tags": ["index"], "draft": true}', '2024-01-11'),
  (33, 4, 'query naïve 11', 'trigger journal journal naïve journal index', '{"lang": null, "pages": 33, "tags": ["query", "index"], "draft": false}', '2024-01-12'),
  (36, 1, 'index naïve 12', NULL, '{"lang": "en", "pages": "12", "tags": [], "draft": true}', '2024-01-13'),
  (39, 2, 'migration résumé 13', 'journal trigger archivo lock lock index', NULL, '2024-01-14'),
  (42, 3, 'résumé index 14', 'archivo trigger planner archivo Überblick trigger', '{"pages": 42, "tags": ["migration", "Überblick"], "draft": true}', '2024-01-15'),
  (45, 4, 'vacuum archivo 15 ', 'naïve page résumé archivo lock index', '{"lang": null, "pages": 45, "tags": [], "draft": false}', '2024-01-16'),
  (48, NULL, 'trigger trigger 16', 'query naïve migration page query lock', '{"lang": "en", "pages": 48, "tags": ["query"], "draft": true}', '2024-01-17'),
  (51, 2, 'archivo archivo 17', 'archivo journal trigger lock archivo trigger', '{"lang": "de", "pages": 51, "tags": ["planner", "naïve"], "draft": false}', '2024-01-18'),
  (54, 3, 'page query 18', 'résumé lock archivo trigger archivo archivo', '{"lang": "EN", "pages": "12", "tags": [], "draft": true}', '2024-01-19'),
  (57, 4, 'lock naïve 19', 'vacuum vacuum query query page résumé', '{"lang": null, "pages": 57, "tags": ["migration"], "draft": false}', '2024-01-20'),
  (60, 1, 'archivo archivo 20 ', 'migration migration vacuum migration trigger vacuum', '{"lang": "en", "pages": 60, "tags": ["index", "planner"], "draft": true}', '2024-01-21'),
  (63, 2, 'vacuum query 21', 'journal lock trigger planner migration Überblick', '{"pages": 63, "tags": [], "draft": false}', '2024-01-22'),
  (66, 3, 'trigger vacuum 22', 'journal query archivo migration journal planner', '{"lang": "EN", "pages": 66, "tags": ["planner"], "draft": true}', '2024-01-23'),
  (69, 4, 'page journal 23', 'naïve planner lock query migration query', NULL, '2024-01-24'),
  (72, NULL, 'migration index 24', 'archivo migration archivo Überblick migration index', '{"lang": "en", "pages": "12", "tags": [], "draft": true}', '2024-01-25'),
  (75, 2, 'query migration 25 ', 'Überblick résumé trigger Überblick naïve Überblick', '{"lang": "de", "pages": 75, "tags": ["index"], "draft": false}', '2024-01-26'),
  (78, 3, 'journal trigger 26', 'trigger migration archivo migration Überblick résumé', '{"lang": "EN", "pages": 78, "tags": ["query", "query"], "draft": true}', '2024-01-27'),
  (81, 4, 'résumé migration 27', 'page lock vacuum vacuum résumé naïve', '{"lang": null, "pages": 81, "tags": [], "draft": false}', '2024-01-28'),
  (84, 1, 'query Überblick 28', 'planner résumé vacuum archivo archivo query', '{"pages": 84, "tags": ["Überblick"], "draft": true}', '2024-01-01'),
  (87, 2, 'journal migration 29', 'migration résumé naïve journal query query', '{"lang": "de", "pages": 87, "tags": ["migration", "migration"], "draft": false}', '2024-01-02'),
  (90, 3, 'trigger query 30 ', 'journal trigger archivo planner Überblick index', '{"lang": "EN", "pages": "12", "tags": [], "draft": true}', '2024-01-03');
INSERT INTO revision(doc_id, rev, body, saved) VALUES
  (3, 1, 'migration vacuum trigger', '2023-01-02'),
  (6, 1, 'journal page page', '2023-01-03'),
  (6, 2, 'résumé planner index', '2023-02-03'),
  (9, 1, 'trigger migration archivo', '2023-01-04'),
  (9, 2, 'query migration archivo', '2023-02-04'),
  (9, 3, 'page trigger page', '2023-03-04'),
  (15, 1, 'query planner trigger', '2023-01-06'),
  (18, 1, 'vacuum query migration', '2023-01-07'),
  (18, 2, 'archivo naïve journal', '2023-02-07'),
  (21, 1, 'migration naïve journal', '2023-01-08'),
  (21, 2, 'vacuum Überblick lock', '2023-02-08'),
  (21, 3, 'planner planner index', '2023-03-08'),
  (27, 1, 'lock lock naïve', '2023-01-10'),
  (30, 1, NULL, '2023-01-11'),
  (30, 2, 'journal Überblick trigger', '2023-02-11'),
  (33, 1, 'planner query journal', '2023-01-12'),
  (33, 2, 'planner résumé page', '2023-02-12'),
  (33, 3, 'query naïve trigger', '2023-03-12'),
  (39, 1, 'trigger trigger planner', '2023-01-14'),
  (42, 1, 'page vacuum migration', '2023-01-15'),
  (42, 2, 'naïve trigger vacuum', '2023-02-15'),
  (45, 1, 'vacuum migration lock', '2023-01-16'),
  (45, 2, 'vacuum archivo Überblick', '2023-02-16'),
  (45, 3, 'page lock migration', '2023-03-16'),
  (51, 1, 'query index journal', '2023-01-18'),
  (54, 1, 'archivo journal planner', '2023-01-19'),
  (54, 2, 'index lock résumé', '2023-02-19'),
  (57, 1, 'trigger vacuum page', '2023-01-20'),
  (57, 2, 'vacuum index archivo', '2023-02-20'),
  (57, 3, NULL, '2023-03-20'),
  (63, 1, NULL, '2023-01-22'),
  (66, 1, 'journal journal planner', '2023-01-23'),
  (66, 2, 'planner page trigger', '2023-02-23'),
  (69, 1, 'page lock trigger', '2023-01-24'),
  (69, 2, 'migration résumé vacuum', '2023-02-24'),
  (69, 3, 'journal Überblick query', '2023-03-24'),
  (75, 1, 'migration query query', '2023-01-26'),
  (78, 1, 'lock index naïve', '2023-01-27'),
  (78, 2, 'index journal lock', '2023-02-27'),
  (81, 1, 'index query Überblick', '2023-01-28'),
  (81, 2, 'archivo migration vacuum', '2023-02-28'),
  (81, 3, 'index vacuum résumé', '2023-03-28'),
  (87, 1, 'Überblick trigger vacuum', '2023-01-02'),
  (90, 1, 'résumé query vacuum', '2023-01-03'),
  (90, 2, 'naïve vacuum résumé', '2023-02-03');
INSERT INTO tag(id, name) VALUES
  (1, 'sql_core'),
  (2, 'sqlXcore'),
  (3, 'sqlite'),
  (4, 'draft'),
  (5, 'Draft'),
  (6, 'misc ');
INSERT INTO doc_tag(doc_id, tag_id) VALUES
  (9, 1),
  (9, 3),
  (9, 5),
  (12, 2),
  (12, 4),
  (12, 6),
  (21, 1),
  (21, 3),
  (21, 5),
  (24, 2),
  (24, 4),
  (24, 6),
  (33, 1),
  (33, 3),
  (33, 5),
  (36, 2),
  (36, 4),
  (36, 6),
  (45, 1),
  (45, 3),
  (45, 5),
  (48, 2),
  (48, 4),
  (48, 6),
  (57, 1),
  (57, 3),
  (57, 5),
  (60, 2),
  (60, 4),
  (60, 6),
  (69, 1),
  (69, 3),
  (69, 5),
  (72, 2),
  (72, 4),
  (72, 6),
  (81, 1),
  (81, 3),
  (81, 5),
  (84, 2),
  (84, 4),
  (84, 6);
