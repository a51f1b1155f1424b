CREATE TABLE subscriptions (email TEXT, list TEXT);
