CREATE TABLE IF NOT EXISTS `ciphers` (
    `atype` INTEGER NOT NULL,
    `data` TEXT NOT NULL,
    `favorite` BOOLEAN NOT NULL DEFAULT 0,
    `fields` TEXT,
    `name` TEXT NOT NULL,
    `notes` TEXT,
    `password_history` TEXT,
    `updated_at` DATETIME NOT NULL,
    `user_uuid` TEXT REFERENCES users(uuid),
    `uuid` TEXT NOT NULL PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS `users` (
    `akey` TEXT NOT NULL,
    `email` TEXT NOT NULL UNIQUE,
    `name` TEXT NOT NULL,
    `password_hash` BLOB NOT NULL,
    `private_key` TEXT,
    `public_key` TEXT,
    `totp_recover` TEXT,
    `uuid` TEXT NOT NULL PRIMARY KEY
);
