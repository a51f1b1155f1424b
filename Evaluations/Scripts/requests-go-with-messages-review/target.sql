CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  skipper TEXT,
  boat_len_cm INTEGER,
  state TEXT NOT NULL,
  requested_on TEXT CHECK (requested_on IS date(requested_on))
);
CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES requests(id),
  body TEXT
);
CREATE INDEX ix_requests_requested_on ON requests(requested_on);
