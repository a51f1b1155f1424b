CREATE TABLE rooms (
    room_id TEXT NOT NULL PRIMARY KEY,
    is_public BOOLEAN NOT NULL DEFAULT 0,
    creator TEXT,
    topic TEXT,
    version TEXT
);
CREATE TABLE events (
    event_id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL REFERENCES rooms(room_id) ON DELETE CASCADE,
    sender TEXT NOT NULL,
    type TEXT NOT NULL,
    content TEXT NOT NULL,
    ts BIGINT NOT NULL,
    recv BIGINT NOT NULL,
    depth BIGINT NOT NULL DEFAULT 0,
    processed BOOLEAN NOT NULL DEFAULT 0
);
CREATE INDEX idx_events_room_id_ts ON events (room_id, ts);
