CREATE TABLE tag (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE article_tag (article_id INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (article_id, tag_id));
CREATE UNIQUE INDEX tag_label_ci ON tag(lower(label));
