CREATE TABLE IF NOT EXISTS `ciphers` (
    `data` TEXT NOT NULL,
    `favorite` BOOLEAN NOT NULL DEFAULT 0,
    `fields` TEXT,
    `name` TEXT NOT NULL,
    `notes` TEXT,
    `type` INTEGER NOT NULL,
    `updated_at` DATETIME NOT NULL,
    `user_uuid` TEXT REFERENCES users(uuid),
    `uuid` TEXT NOT NULL PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS `users` (
    `email` TEXT NOT NULL UNIQUE,
    `key` TEXT NOT NULL,
    `name` TEXT NOT NULL,
    `password_hash` BLOB NOT NULL,
    `private_key` TEXT,
    `public_key` TEXT,
    `totp_recover` TEXT,
    `totp_secret` TEXT,
    `uuid` TEXT NOT NULL PRIMARY KEY
);
