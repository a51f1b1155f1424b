CREATE TABLE ticket_type (
    id INTEGER NOT NULL PRIMARY KEY,
    event_id BIGINT NOT NULL REFERENCES event (id),
    label VARCHAR(120) NOT NULL,
    regular_price DECIMAL(12,2) NOT NULL,
    early_bird_price DECIMAL(12,2),
    early_bird_until DATE,
    quota INTEGER NOT NULL
);
CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY,
    title VARCHAR(120) NOT NULL,
    venue VARCHAR(120),
    starts_at TIMESTAMP NOT NULL
);
