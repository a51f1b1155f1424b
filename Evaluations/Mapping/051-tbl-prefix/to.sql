CREATE TABLE unit (
    id INTEGER NOT NULL PRIMARY KEY,
    label VARCHAR(120) NOT NULL,
    rooms INTEGER NOT NULL,
    area_sqm DOUBLE PRECISION,
    is_vacant SMALLINT DEFAULT 1 NOT NULL
);
CREATE TABLE tenant (
    id INTEGER NOT NULL PRIMARY KEY,
    unit_id BIGINT REFERENCES unit (id),
    full_name VARCHAR(120) NOT NULL,
    moved_in_on DATE,
    mobile VARCHAR(120)
);
