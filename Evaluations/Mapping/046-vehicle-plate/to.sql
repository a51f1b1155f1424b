CREATE TABLE vehicles (
    id INTEGER PRIMARY KEY,
    vin CHAR(17) NOT NULL UNIQUE,
    registration_no VARCHAR(12),
    make VARCHAR(40),
    model VARCHAR(40),
    year INTEGER,
    odometer_km INTEGER,
    driver_id INTEGER,
    acquired_on DATE
);
