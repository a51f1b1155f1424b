BEGIN;
CREATE TABLE subscriptions (email TEXT, list TEXT);
INSERT INTO subscriptions
SELECT email, list FROM subs_web
UNION
SELECT email, list FROM subs_paper;
DROP TABLE subs_web;
DROP TABLE subs_paper;
COMMIT;
