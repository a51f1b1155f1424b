CREATE TABLE IF NOT EXISTS campaign_days (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL,
    day DATE NOT NULL,
    spend_cents INTEGER NOT NULL DEFAULT 0,
    conversions INTEGER NOT NULL DEFAULT 0,
    clicks INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS campaigns (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    starts_on DATE,
    ends_on DATE,
    budget_cents INTEGER
);

CREATE UNIQUE INDEX ux_cd ON campaign_days(campaign_id, day);
