CREATE TABLE rooms (
    id INTEGER PRIMARY KEY,
    hotel_id INTEGER NOT NULL,
    room_no VARCHAR(8) NOT NULL,
    beds INTEGER NOT NULL,
    floor INTEGER,
    smoking_allowed BOOLEAN NOT NULL DEFAULT 0,
    rate_cents INTEGER NOT NULL,
    sea_view BOOLEAN NOT NULL DEFAULT 0
);
