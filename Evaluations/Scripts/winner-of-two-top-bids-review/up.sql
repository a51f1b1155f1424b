PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE auctions_new (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  winner TEXT
);
INSERT INTO auctions_new
SELECT a.id, a.item, a.ends_on, b.bidder
FROM auctions a
LEFT JOIN bids b ON b.auction_id = a.id
  AND b.cents = (SELECT max(x.cents) FROM bids x WHERE x.auction_id = a.id);
DROP TABLE auctions;
ALTER TABLE auctions_new RENAME TO auctions;
COMMIT;
