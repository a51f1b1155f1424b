CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, display_name TEXT, joined TEXT);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), body TEXT);
CREATE TABLE likes (user_id INTEGER NOT NULL REFERENCES users(id), post_id INTEGER NOT NULL REFERENCES posts(id), PRIMARY KEY (user_id, post_id));
CREATE INDEX idx_posts_user ON posts(user_id);
CREATE UNIQUE INDEX ux_users_email ON users(lower(trim(email))) WHERE trim(email) <> '';
