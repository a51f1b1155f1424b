CREATE TABLE posts (
  id TEXT NOT NULL PRIMARY KEY,
  uuid VARCHAR(36) NOT NULL,
  title VARCHAR(2000),
  slug VARCHAR(191) NOT NULL,
  html TEXT,
  feature_image VARCHAR(2000),
  featured BOOLEAN NOT NULL DEFAULT 0,
  status VARCHAR(50) NOT NULL,
  locale VARCHAR(6),
  author_id TEXT NOT NULL,
  published_at DATETIME,
  mobiledoc TEXT,
  lexical TEXT
);
CREATE TABLE members (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT,
  note TEXT,
  last_seen_at DATETIME,
  geolocation TEXT
);
