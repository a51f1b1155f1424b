CREATE TABLE vehicles (
    id INTEGER PRIMARY KEY,
    vin CHAR(17) NOT NULL UNIQUE,
    license_plate VARCHAR(12),
    make VARCHAR(40),
    model VARCHAR(40),
    year INTEGER,
    km INTEGER,
    driver_id INTEGER,
    acquired_on DATE
);
