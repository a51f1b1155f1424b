CREATE TABLE posts (
  id TEXT NOT NULL PRIMARY KEY,
  uuid VARCHAR(36) NOT NULL,
  title VARCHAR(2000),
  slug VARCHAR(191) NOT NULL,
  markdown TEXT,
  html TEXT,
  image TEXT,
  featured BOOLEAN NOT NULL DEFAULT 0,
  page BOOLEAN NOT NULL DEFAULT 0,
  status VARCHAR(50) NOT NULL,
  lang VARCHAR(6),
  author_id TEXT NOT NULL,
  published_at DATETIME
);
CREATE TABLE members (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT,
  note TEXT,
  paid BOOLEAN NOT NULL DEFAULT 0,
  last_login DATETIME
);
