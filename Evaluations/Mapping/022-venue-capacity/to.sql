CREATE TABLE venue (
    id INTEGER NOT NULL PRIMARY KEY,
    url VARCHAR(120),
    name VARCHAR(120) NOT NULL,
    address VARCHAR(120) NOT NULL,
    capacity INTEGER NOT NULL,
    contact_email VARCHAR(120)
);
CREATE TABLE concert (
    id INTEGER NOT NULL PRIMARY KEY,
    venue_id BIGINT NOT NULL REFERENCES venue (id),
    title VARCHAR(120) NOT NULL,
    sold_out SMALLINT DEFAULT 0 NOT NULL,
    starts_at TIMESTAMP NOT NULL
);
CREATE INDEX idx_concert_venue_id ON concert (venue_id);
