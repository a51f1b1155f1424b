CREATE TABLE rooms (
    room_id TEXT NOT NULL PRIMARY KEY,
    is_public BOOLEAN NOT NULL DEFAULT 0,
    creator TEXT,
    room_version TEXT
);
CREATE TABLE events (
    event_id TEXT NOT NULL PRIMARY KEY,
    room_id TEXT NOT NULL REFERENCES rooms(room_id) ON DELETE CASCADE,
    sender TEXT NOT NULL,
    type TEXT NOT NULL,
    content TEXT NOT NULL,
    origin_server_ts BIGINT NOT NULL,
    received_ts BIGINT,
    depth BIGINT NOT NULL DEFAULT 0,
    processed BOOLEAN NOT NULL DEFAULT 0,
    state_key TEXT
);
CREATE INDEX idx_events_room_id_origin_server_ts ON events (room_id, origin_server_ts);
