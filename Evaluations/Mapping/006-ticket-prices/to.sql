CREATE TABLE ticket_type (
    id INTEGER NOT NULL PRIMARY KEY,
    event_id BIGINT NOT NULL REFERENCES event (id),
    label VARCHAR(120) NOT NULL,
    regular_price DECIMAL(12,2) NOT NULL,
    quota INTEGER NOT NULL,
    student_price DECIMAL(12,2),
    sales_end DATE
);
CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY,
    title VARCHAR(120) NOT NULL,
    venue VARCHAR(120),
    starts_at TIMESTAMP NOT NULL
);
