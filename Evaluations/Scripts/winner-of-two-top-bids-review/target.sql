CREATE TABLE auctions (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  winner TEXT
);
CREATE TABLE bids (
  id INTEGER PRIMARY KEY,
  auction_id INTEGER NOT NULL REFERENCES auctions(id),
  bidder TEXT NOT NULL,
  cents INTEGER NOT NULL
);
