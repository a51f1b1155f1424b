-- Monthly boxes by subscription: accounts, catalogue, warehouse, shipping, billing.

CREATE TABLE options (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT
) WITHOUT ROWID;

CREATE TABLE currencies (
  code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 3),
  digits INTEGER NOT NULL DEFAULT 2
) STRICT, WITHOUT ROWID;

CREATE TABLE countries (
  code TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  currency_code TEXT NOT NULL REFERENCES currencies(code)
) STRICT;

CREATE TABLE tax_rates (
  country_code TEXT NOT NULL REFERENCES countries(code) ON DELETE CASCADE,
  class TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  rate REAL NOT NULL CHECK (rate >= 0 AND rate < 1),
  PRIMARY KEY (country_code, class, valid_from)
) WITHOUT ROWID;

CREATE TABLE clerks (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL COLLATE NOCASE UNIQUE,
  boss_id INTEGER REFERENCES clerks(id) ON DELETE SET NULL,
  left_on TEXT
);

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL COLLATE NOCASE UNIQUE,
  display_name TEXT, -- drydock: renamed from full_name
  country_code TEXT NOT NULL REFERENCES countries(code),
  referred_by INTEGER REFERENCES accounts(id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'closed', 'frozen')),
  phone TEXT,
  joined_on TEXT NOT NULL,
  locale TEXT NOT NULL DEFAULT 'en'
);

CREATE TABLE account_addresses (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
  label TEXT NOT NULL DEFAULT 'home' CHECK (label <> ''),
  line TEXT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT,
  country_code TEXT NOT NULL REFERENCES countries(code),
  is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
  UNIQUE (account_id, label)
);

CREATE TABLE account_flags (
  account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
  flag TEXT NOT NULL,
  set_by INTEGER REFERENCES clerks(id) ON DELETE SET NULL,
  PRIMARY KEY (account_id, flag)
) WITHOUT ROWID;

CREATE TABLE payment_methods (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('card', 'debit')),
  last_four TEXT,
  expires TEXT,
  is_default INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE ON CONFLICT ABORT,
  title TEXT NOT NULL,
  period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'year')),
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0), -- drydock: renamed from price
  currency_code TEXT NOT NULL DEFAULT 'EUR' REFERENCES currencies(code)
);

CREATE TABLE subscriptions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
  plan_id INTEGER NOT NULL REFERENCES plans(id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('trial', 'running', 'ended')),
  started_on TEXT NOT NULL CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- drydock: renamed from start
  ended_on TEXT,
  replaced_by INTEGER REFERENCES subscriptions(id) DEFERRABLE INITIALLY DEFERRED,
  is_gift INTEGER NOT NULL DEFAULT 0 CHECK (is_gift IN (0, 1)) -- drydock: renamed from gift
);

CREATE TABLE subscription_pauses (
  subscription_id INTEGER NOT NULL REFERENCES subscriptions(id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT,
  PRIMARY KEY (subscription_id, from_day),
  CHECK (to_day IS NULL OR to_day > from_day)
) WITHOUT ROWID;

CREATE TABLE subscription_events (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER NOT NULL REFERENCES subscriptions(id) ON DELETE CASCADE,
  what TEXT NOT NULL,
  at TEXT NOT NULL
);

CREATE TABLE coupons (
  code TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
  valid_to TEXT,
  max_uses INTEGER CHECK (max_uses > 0)
);

CREATE TABLE coupon_uses (
  coupon_code TEXT NOT NULL COLLATE NOCASE REFERENCES coupons(code) ON UPDATE CASCADE,
  subscription_id INTEGER NOT NULL REFERENCES subscriptions(id) ON DELETE CASCADE,
  used_on TEXT NOT NULL,
  PRIMARY KEY (coupon_code, subscription_id)
) WITHOUT ROWID;

CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  country_code TEXT REFERENCES countries(code),
  lead_days INTEGER NOT NULL,
  contact TEXT
);

CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES categories(id) ON DELETE CASCADE,
  slug TEXT NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (parent_id, slug)
);

CREATE TABLE products (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sku TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  blurb TEXT,
  supplier_id INTEGER REFERENCES suppliers(id) ON DELETE SET NULL,
  category_id INTEGER NOT NULL REFERENCES categories(id),
  weight_g INTEGER CHECK (weight_g > 0), -- drydock: renamed from weight
  hazard TEXT NOT NULL DEFAULT 'no' CHECK (hazard IN ('yes', 'no')),
  cost_cents INTEGER NOT NULL CHECK (cost_cents >= 0),
  list_cents INTEGER NOT NULL CHECK (list_cents >= 0),
  margin_cents INTEGER GENERATED ALWAYS AS (list_cents - cost_cents) VIRTUAL,
  color TEXT
);

CREATE TABLE product_tags (
  product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (product_id, tag)
) WITHOUT ROWID;

CREATE TABLE bundle_parts (
  bundle_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
  part_id INTEGER NOT NULL REFERENCES products(id) ON DELETE RESTRICT,
  qty INTEGER NOT NULL DEFAULT 1 CHECK (qty > 0),
  PRIMARY KEY (bundle_id, part_id),
  CHECK (bundle_id <> part_id)
);

CREATE TABLE price_history (
  product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
  valid_from TEXT NOT NULL,
  list_cents INTEGER NOT NULL,
  PRIMARY KEY (product_id, valid_from DESC)
);

CREATE VIRTUAL TABLE product_search USING fts5(title, blurb, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE product_images (
  product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (product_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE warehouses (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  country_code TEXT NOT NULL REFERENCES countries(code)
) STRICT;

CREATE TABLE zones (
  warehouse_id INTEGER NOT NULL REFERENCES warehouses(id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  cold INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (warehouse_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE bins (
  id INTEGER PRIMARY KEY,
  warehouse_id INTEGER NOT NULL,
  zone_code TEXT NOT NULL,
  label TEXT NOT NULL,
  capacity INTEGER,
  full_label TEXT GENERATED ALWAYS AS (zone_code || '-' || label) STORED,
  UNIQUE (warehouse_id, zone_code, label),
  FOREIGN KEY (warehouse_id, zone_code) REFERENCES zones(warehouse_id, code) ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE TABLE stock (
  bin_id INTEGER NOT NULL REFERENCES bins(id) ON DELETE RESTRICT,
  product_id INTEGER NOT NULL REFERENCES products(id),
  lot TEXT NOT NULL DEFAULT '',
  qty INTEGER NOT NULL CHECK (qty >= 0),
  best_before TEXT,
  PRIMARY KEY (bin_id, product_id, lot)
) WITHOUT ROWID;

CREATE TABLE stock_moves (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  product_id INTEGER NOT NULL REFERENCES products(id),
  from_bin INTEGER REFERENCES bins(id) ON DELETE SET NULL,
  to_bin INTEGER REFERENCES bins(id) ON DELETE SET NULL,
  qty INTEGER NOT NULL,
  moved_by INTEGER REFERENCES clerks(id) ON DELETE SET NULL,
  moved_at TEXT NOT NULL,
  note TEXT
);

CREATE TABLE purchase_orders (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  supplier_id INTEGER NOT NULL REFERENCES suppliers(id),
  warehouse_id INTEGER NOT NULL REFERENCES warehouses(id),
  ordered_on TEXT NOT NULL,
  due_on TEXT
);

CREATE TABLE purchase_lines (
  order_id INTEGER NOT NULL REFERENCES purchase_orders(id) ON DELETE CASCADE,
  line_no INTEGER NOT NULL,
  product_id INTEGER NOT NULL REFERENCES products(id),
  qty INTEGER NOT NULL,
  unit_cents INTEGER NOT NULL,
  PRIMARY KEY (order_id, line_no)
) WITHOUT ROWID;

CREATE TABLE arrivals (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL,
  line_no INTEGER NOT NULL,
  qty INTEGER NOT NULL,
  arrived_on TEXT NOT NULL,
  FOREIGN KEY (order_id, line_no) REFERENCES purchase_lines(order_id, line_no) ON DELETE CASCADE
);

CREATE TABLE boxes (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES plans(id),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  theme TEXT,
  UNIQUE (plan_id, month)
);

CREATE TABLE box_items (
  box_id INTEGER NOT NULL REFERENCES boxes(id) ON DELETE CASCADE,
  product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE RESTRICT,
  qty INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (box_id, product_id)
) WITHOUT ROWID;

CREATE TABLE carriers (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;

CREATE TABLE shipments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscription_id INTEGER NOT NULL REFERENCES subscriptions(id) ON DELETE RESTRICT,
  box_id INTEGER NOT NULL REFERENCES boxes(id),
  address_id INTEGER REFERENCES account_addresses(id) ON DELETE SET NULL,
  carrier_id INTEGER REFERENCES carriers(id) ON DELETE RESTRICT,
  tracking TEXT,
  status TEXT NOT NULL DEFAULT 'packing' CHECK (status IN ('packing', 'sent', 'delivered', 'lost')),
  shipped_on TEXT,
  status_at TEXT NOT NULL,
  cost_cents INTEGER, -- drydock: renamed from cost
  UNIQUE (subscription_id, box_id)
);

CREATE TABLE shipment_log (
  id INTEGER PRIMARY KEY,
  shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  at TEXT NOT NULL
);

CREATE TABLE returns (
  id INTEGER PRIMARY KEY,
  shipment_id INTEGER NOT NULL REFERENCES shipments(id) ON DELETE RESTRICT,
  product_id INTEGER REFERENCES products(id),
  reason TEXT,
  received_on TEXT
);

CREATE TABLE invoices (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES accounts(id),
  subscription_id INTEGER REFERENCES subscriptions(id) ON DELETE SET NULL,
  issued_on TEXT NOT NULL,
  net_cents INTEGER NOT NULL, -- drydock: renamed from net
  tax_cents INTEGER NOT NULL, -- drydock: renamed from tax
  gross_cents INTEGER GENERATED ALWAYS AS (net_cents + tax_cents) STORED, -- drydock: renamed from gross
  paid_on TEXT
);

CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  invoice_id INTEGER NOT NULL REFERENCES invoices(id) ON DELETE RESTRICT,
  method_id INTEGER REFERENCES payment_methods(id) ON DELETE SET NULL,
  amount_cents INTEGER NOT NULL,
  at TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('ok', 'declined', 'error'))
);

CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
  account_id INTEGER REFERENCES accounts(id) ON DELETE SET NULL,
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
  body TEXT,
  UNIQUE (product_id, account_id)
);

CREATE TABLE audit_entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL DEFAULT 'desk' CHECK (source IN ('desk', 'robot')),
  clerk_id INTEGER REFERENCES clerks(id) ON DELETE SET NULL,
  object TEXT NOT NULL,
  detail TEXT,
  at TEXT NOT NULL
);

-- Raw scans of the conveyor; the same line may come twice.
CREATE TABLE scans (
  at TEXT,
  gate TEXT,
  code
);

CREATE INDEX accounts_country ON accounts(country_code, status);
CREATE UNIQUE INDEX account_addresses_default ON account_addresses(account_id) WHERE is_default = 1;
CREATE UNIQUE INDEX payment_methods_default ON payment_methods(account_id) WHERE is_default = 1;
CREATE INDEX subscriptions_running ON subscriptions(plan_id, started_on) WHERE state IN ('trial', 'running');
CREATE INDEX subscriptions_account ON subscriptions(account_id, started_on DESC);
CREATE INDEX subscription_events_at ON subscription_events(subscription_id, at DESC);
CREATE INDEX products_title ON products(title COLLATE NOCASE);
CREATE INDEX products_margin ON products(margin_cents DESC) WHERE list_cents > 0;
CREATE INDEX products_supplier ON products(supplier_id) WHERE supplier_id IS NOT NULL;
CREATE INDEX stock_product ON stock(product_id, best_before);
CREATE INDEX stock_moves_day ON stock_moves(substr(moved_at, 1, 10), product_id);
CREATE INDEX shipments_open ON shipments(status, box_id) WHERE status <> 'delivered';
CREATE INDEX shipments_carrier ON shipments(carrier_id, shipped_on);
CREATE INDEX invoices_account ON invoices(account_id, issued_on DESC);
CREATE INDEX invoices_unpaid ON invoices(issued_on) WHERE paid_on IS NULL;
CREATE INDEX payments_invoice ON payments(invoice_id);
CREATE INDEX payments_failed ON payments(at DESC) WHERE outcome <> 'ok';
CREATE INDEX stock_moves_clerk ON stock_moves(moved_by);
CREATE INDEX scans_code ON scans(code, at);

CREATE VIEW running_subscriptions AS
  SELECT s.id, a.email, a.display_name, p.code AS plan, s.started_on, s.is_gift
  FROM subscriptions s
  JOIN accounts a ON a.id = s.account_id
  JOIN plans p ON p.id = s.plan_id
  WHERE s.state IN ('trial', 'running');

CREATE VIEW stock_on_hand AS
  SELECT p.id AS product_id, p.sku, coalesce(sum(s.qty), 0) AS qty
  FROM products p LEFT JOIN stock s ON s.product_id = p.id
  GROUP BY p.id, p.sku;

CREATE VIEW carrier_load AS
  SELECT coalesce(c.title, '(none)') AS carrier, s.status, count(*) AS parcels, sum(s.cost_cents) AS cost_cents
  FROM shipments s LEFT JOIN carriers c ON c.id = s.carrier_id GROUP BY 1, 2;

CREATE VIEW category_paths AS
  WITH RECURSIVE c(id, path) AS (
    SELECT id, slug FROM categories WHERE parent_id IS NULL
    UNION ALL
    SELECT k.id, c.path || '/' || k.slug FROM categories k JOIN c ON c.id = k.parent_id
  )
  SELECT id, path FROM c;

CREATE TRIGGER products_search_insert AFTER INSERT ON products BEGIN
  INSERT INTO product_search (rowid, title, blurb) VALUES (NEW.id, NEW.title, NEW.blurb);
END;

CREATE TRIGGER products_search_update AFTER UPDATE OF title, blurb ON products BEGIN
  UPDATE product_search SET title = NEW.title, blurb = NEW.blurb WHERE rowid = NEW.id;
END;

CREATE TRIGGER products_search_delete AFTER DELETE ON products BEGIN
  DELETE FROM product_search WHERE rowid = OLD.id;
END;

CREATE TRIGGER products_price AFTER UPDATE OF list_cents ON products
WHEN NEW.list_cents <> OLD.list_cents
BEGIN
  INSERT OR REPLACE INTO price_history (product_id, valid_from, list_cents)
  VALUES (NEW.id, date('now'), NEW.list_cents);
END;

CREATE TRIGGER shipments_status AFTER UPDATE OF status ON shipments
WHEN NEW.status <> OLD.status
BEGIN
  INSERT INTO shipment_log (shipment_id, text, at)
  VALUES (NEW.id,
          CASE NEW.status WHEN 'sent' THEN 'left with ' || coalesce((SELECT title FROM carriers WHERE id = NEW.carrier_id), 'nobody; see note')
                          WHEN 'delivered' THEN 'arrived'
                          WHEN 'lost' THEN 'lost on the way'
                          ELSE 'back to packing' END,
          NEW.status_at);
END;

CREATE TRIGGER subscriptions_insert AFTER INSERT ON subscriptions BEGIN
  INSERT INTO subscription_events (subscription_id, what, at)
  VALUES (NEW.id, CASE WHEN NEW.is_gift = 1 THEN 'gift started' ELSE 'started' END, NEW.started_on);
END;

CREATE TRIGGER stock_moves_limit BEFORE INSERT ON stock_moves
WHEN NEW.from_bin IS NOT NULL AND NEW.from_bin IS NEW.to_bin
BEGIN
  SELECT RAISE(ABORT, 'a move needs two bins; this one has one');
END;
