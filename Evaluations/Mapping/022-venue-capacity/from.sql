CREATE TABLE venue (
    id INTEGER NOT NULL PRIMARY KEY,
    nm VARCHAR(120) NOT NULL,
    addr VARCHAR(120) NOT NULL,
    cap INTEGER NOT NULL,
    fax VARCHAR(120),
    url VARCHAR(120)
);
CREATE TABLE concert (
    id INTEGER NOT NULL PRIMARY KEY,
    venue_id BIGINT NOT NULL REFERENCES venue (id),
    title VARCHAR(120) NOT NULL,
    start_ts TIMESTAMP NOT NULL,
    sold_out SMALLINT DEFAULT 0 NOT NULL
);
CREATE INDEX idx_concert_venue_id ON concert (venue_id);
