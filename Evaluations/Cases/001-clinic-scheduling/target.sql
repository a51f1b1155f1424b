-- Scheduling, records and billing of a group of small clinics.

CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT
) WITHOUT ROWID;

CREATE TABLE sites (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  title TEXT NOT NULL,
  time_zone TEXT NOT NULL DEFAULT 'UTC',
  opened_on TEXT,
  parent_id INTEGER REFERENCES sites(id) ON DELETE SET NULL
);

CREATE TABLE rooms (
  id INTEGER PRIMARY KEY,
  site_id INTEGER NOT NULL REFERENCES sites(id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  floor INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('consulting', 'treatment', 'imaging', 'lab')),
  seats INTEGER NOT NULL DEFAULT 1 CHECK (seats > 0),
  UNIQUE (site_id, label)
);

CREATE TABLE departments (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  parent_id INTEGER REFERENCES departments(id) ON DELETE SET NULL,
  head_id INTEGER REFERENCES staff(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  display TEXT GENERATED ALWAYS AS (family || ', ' || given) VIRTUAL,
  email TEXT COLLATE NOCASE,
  phone TEXT, -- drydock: renamed from phone_no
  department_id INTEGER NOT NULL REFERENCES departments(id) ON DELETE RESTRICT,
  manager_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
  hired_on TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
);

CREATE TABLE staff_roles (
  staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('doctor', 'nurse', 'desk', 'admin')),
  granted_on TEXT NOT NULL,
  PRIMARY KEY (staff_id, role)
) WITHOUT ROWID;

CREATE TABLE specialties (
  code TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_specialties (
  staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  specialty_code TEXT NOT NULL REFERENCES specialties(code) ON UPDATE CASCADE,
  since TEXT,
  PRIMARY KEY (staff_id, specialty_code)
);

CREATE TABLE shifts (
  id INTEGER PRIMARY KEY,
  staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  room_id INTEGER REFERENCES rooms(id) ON DELETE SET NULL,
  day TEXT NOT NULL,
  starts_min INTEGER NOT NULL CHECK (starts_min BETWEEN 0 AND 1439),
  ends_min INTEGER NOT NULL,
  length_min INTEGER GENERATED ALWAYS AS (ends_min - starts_min) STORED,
  UNIQUE (staff_id, day, starts_min),
  CHECK (ends_min > starts_min)
);

CREATE TABLE absence_reasons (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE
);

CREATE TABLE absences (
  id INTEGER PRIMARY KEY,
  staff_id INTEGER NOT NULL REFERENCES staff(id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT,
  reason_id INTEGER REFERENCES absence_reasons(id),
  CHECK (to_day IS NULL OR to_day >= from_day)
);

CREATE TABLE patients (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_no TEXT NOT NULL UNIQUE,
  given_name TEXT NOT NULL, -- drydock: renamed from given
  family_name TEXT NOT NULL, -- drydock: renamed from family
  born_on TEXT,
  sex TEXT CHECK (sex IN ('f', 'm', 'x')),
  phone TEXT,
  email TEXT COLLATE NOCASE,
  postcode TEXT,
  newsletter INTEGER NOT NULL DEFAULT 0 CHECK (newsletter IN (0, 1)),
  note TEXT,
  preferred_channel TEXT NOT NULL DEFAULT 'sms' CHECK (preferred_channel IN ('sms', 'email', 'post')),
  site_id INTEGER NOT NULL REFERENCES sites(id),
  created_at TEXT NOT NULL
);

CREATE TABLE patient_contacts (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  relation TEXT,
  name TEXT NOT NULL,
  phone TEXT,
  is_primary INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE patient_addresses (
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'home',
  line1 TEXT NOT NULL,
  line2 TEXT,
  town TEXT NOT NULL,
  PRIMARY KEY (patient_id, kind)
);

CREATE TABLE insurers (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE insurance_plans (
  id INTEGER PRIMARY KEY,
  insurer_id INTEGER NOT NULL REFERENCES insurers(id),
  title TEXT NOT NULL,
  copay REAL NOT NULL DEFAULT 0 CHECK (copay >= 0),
  UNIQUE (insurer_id, title)
) STRICT;

CREATE TABLE patient_policies (
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  plan_id INTEGER NOT NULL REFERENCES insurance_plans(id),
  policy_no TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (patient_id, plan_id, valid_from)
);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL,
  plan_id INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  amount_cents INTEGER NOT NULL, -- drydock: renamed from amount
  filed_on TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('paid', 'refused')),
  FOREIGN KEY (patient_id, plan_id, valid_from)
    REFERENCES patient_policies(patient_id, plan_id, valid_from) ON DELETE RESTRICT
);

CREATE TABLE allergens (
  code TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_allergies (
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  allergen_code TEXT NOT NULL REFERENCES allergens(code),
  severity INTEGER CHECK (severity BETWEEN 1 AND 4),
  PRIMARY KEY (patient_id, allergen_code)
) WITHOUT ROWID;

CREATE TABLE services (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0), -- drydock: renamed from price
  specialty_code TEXT REFERENCES specialties(code) ON UPDATE CASCADE,
  active INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE service_rooms (
  service_id INTEGER NOT NULL REFERENCES services(id) ON DELETE CASCADE,
  room_kind TEXT NOT NULL,
  PRIMARY KEY (service_id, room_kind)
) WITHOUT ROWID;

CREATE TABLE appointments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  staff_id INTEGER NOT NULL REFERENCES staff(id),
  room_id INTEGER REFERENCES rooms(id) ON DELETE SET NULL,
  service_id INTEGER NOT NULL REFERENCES services(id),
  moved_from INTEGER REFERENCES appointments(id) ON DELETE SET NULL,
  starts_at TEXT NOT NULL,
  minutes INTEGER NOT NULL DEFAULT 20,
  status TEXT NOT NULL DEFAULT 'booked'
    CHECK (status IN ('booked', 'arrived', 'done', 'cancelled', 'no_show')),
  reason TEXT,
  changed_at TEXT NOT NULL,
  UNIQUE (staff_id, starts_at)
);

CREATE TABLE room_closures (
  room_id INTEGER NOT NULL REFERENCES rooms(id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  why TEXT,
  PRIMARY KEY (room_id, from_day),
  CHECK (to_day >= from_day)
) WITHOUT ROWID;

CREATE TABLE appointment_notes (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER NOT NULL REFERENCES appointments(id) ON DELETE CASCADE,
  author_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
  body TEXT NOT NULL,
  written_at TEXT NOT NULL
);

CREATE TABLE appointment_history (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER NOT NULL,
  old_status TEXT,
  new_status TEXT NOT NULL,
  what TEXT NOT NULL,
  at TEXT NOT NULL
);

CREATE TABLE waiting_list (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  service_id INTEGER NOT NULL REFERENCES services(id) ON DELETE CASCADE,
  priority INTEGER CHECK (priority BETWEEN 1 AND 5),
  wanted_from TEXT,
  position INTEGER NOT NULL
);

CREATE TABLE reminders (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER NOT NULL REFERENCES appointments(id) ON DELETE CASCADE,
  channel TEXT NOT NULL CHECK (channel IN ('sms', 'email', 'push')),
  send_at TEXT NOT NULL,
  sent_at TEXT,
  tries INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE referrals (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  from_practice TEXT,
  to_specialty TEXT NOT NULL REFERENCES specialties(code),
  received_on TEXT NOT NULL,
  urgent INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE drugs (
  code TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  unit TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE prescriptions (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER NOT NULL REFERENCES appointments(id) ON DELETE RESTRICT,
  drug_code TEXT NOT NULL REFERENCES drugs(code) ON UPDATE CASCADE,
  dose TEXT NOT NULL,
  repeats INTEGER NOT NULL DEFAULT 0,
  issued_on TEXT
);

CREATE TABLE invoices (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL UNIQUE,
  patient_id INTEGER NOT NULL REFERENCES patients(id),
  appointment_id INTEGER REFERENCES appointments(id) ON DELETE SET NULL,
  issued_on TEXT NOT NULL, -- drydock: renamed from issued
  total_cents INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid', 'void'))
);

CREATE TABLE invoice_lines (
  invoice_id INTEGER NOT NULL REFERENCES invoices(id) ON DELETE CASCADE,
  line_no INTEGER NOT NULL,
  service_id INTEGER REFERENCES services(id) ON DELETE SET NULL,
  text TEXT NOT NULL,
  qty INTEGER NOT NULL DEFAULT 1,
  unit_cents INTEGER NOT NULL,
  amount_cents INTEGER GENERATED ALWAYS AS (qty * unit_cents) STORED,
  PRIMARY KEY (invoice_id, line_no)
) WITHOUT ROWID;

CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  invoice_id INTEGER NOT NULL REFERENCES invoices(id) ON DELETE RESTRICT,
  paid_on TEXT NOT NULL,
  method TEXT NOT NULL DEFAULT 'card',
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0)
);

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  uploaded_by INTEGER REFERENCES staff(id) ON DELETE SET NULL,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  digest BLOB
);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL COLLATE NOCASE UNIQUE
);

CREATE TABLE patient_tags (
  patient_id INTEGER NOT NULL REFERENCES patients(id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  PRIMARY KEY (patient_id, tag_id)
) WITHOUT ROWID;

CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL
);

-- A plain import from the devices at the desk; rows may repeat.
CREATE TABLE desk_events (
  at TEXT,
  desk TEXT,
  event
);

CREATE INDEX rooms_kind ON rooms(kind, site_id);
CREATE INDEX staff_department ON staff(department_id);
CREATE UNIQUE INDEX staff_email ON staff(lower(email)) WHERE email IS NOT NULL;
CREATE INDEX shifts_day ON shifts(day DESC, staff_id);
CREATE INDEX absences_staff ON absences(staff_id, from_day);
CREATE INDEX patients_name ON patients(family_name COLLATE NOCASE, given_name COLLATE NOCASE);
CREATE UNIQUE INDEX patient_contacts_primary ON patient_contacts(patient_id) WHERE is_primary = 1;
CREATE INDEX appointments_day ON appointments(date(starts_at), staff_id);
CREATE INDEX appointments_open ON appointments(starts_at) WHERE status IN ('booked', 'arrived');
CREATE INDEX appointments_patient ON appointments(patient_id, starts_at DESC);
CREATE INDEX reminders_due ON reminders(send_at) WHERE sent_at IS NULL;
CREATE INDEX invoices_patient ON invoices(patient_id, issued_on DESC);
CREATE INDEX payments_invoice ON payments(invoice_id);
CREATE INDEX payments_day ON payments(paid_on DESC, invoice_id);
CREATE INDEX documents_uploader ON documents(uploaded_by);
CREATE INDEX documents_patient ON documents(patient_id, kind);
CREATE INDEX audit_log_at ON audit_log(at);

CREATE VIEW staff_directory AS
  SELECT s.id, s.display, s.email, s.phone, d.title AS department
  FROM staff s JOIN departments d ON d.id = s.department_id
  WHERE s.active = 1;

CREATE VIEW open_appointments AS
  SELECT a.id, a.starts_at, a.status, p.family_name || ', ' || p.given_name AS patient, v.title AS service, r.label AS room
  FROM appointments a
  JOIN patients p ON p.id = a.patient_id
  JOIN services v ON v.id = a.service_id
  LEFT JOIN rooms r ON r.id = a.room_id
  WHERE a.status IN ('booked', 'arrived');

CREATE VIEW patient_balances AS
  SELECT i.patient_id,
         sum(i.total_cents) - coalesce(sum((SELECT sum(p.amount_cents) FROM payments p WHERE p.invoice_id = i.id)), 0) AS due_cents
  FROM invoices i WHERE i.state <> 'void'
  GROUP BY i.patient_id;

CREATE VIEW desk_hours (day, staff_id, minutes) AS
  SELECT day, staff_id, sum(length_min) FROM shifts GROUP BY day, staff_id;

CREATE TRIGGER appointments_history AFTER UPDATE OF status ON appointments
WHEN OLD.status IS NOT NEW.status
BEGIN
  INSERT INTO appointment_history (appointment_id, old_status, new_status, what, at)
  VALUES (NEW.id, OLD.status, NEW.status,
          CASE NEW.status WHEN 'cancelled' THEN 'lost' WHEN 'no_show' THEN 'lost' WHEN 'done' THEN 'closed' ELSE 'moved on' END,
          NEW.changed_at);
END;

CREATE TRIGGER invoice_lines_total AFTER INSERT ON invoice_lines BEGIN
  UPDATE invoices SET total_cents = total_cents + NEW.amount_cents WHERE id = NEW.invoice_id;
END;

CREATE TRIGGER payments_close AFTER INSERT ON payments BEGIN
  UPDATE invoices
  SET state = CASE WHEN total_cents <= (SELECT sum(amount_cents) FROM payments WHERE invoice_id = NEW.invoice_id)
                   THEN 'paid' ELSE state END
  WHERE id = NEW.invoice_id AND state = 'open';
END;

CREATE TRIGGER patients_delete BEFORE DELETE ON patients BEGIN
  INSERT INTO audit_log (at, actor_id, action, object)
  VALUES (datetime('now'), NULL, 'delete', 'patient ' || OLD.record_no);
END;

CREATE TRIGGER staff_directory_edit INSTEAD OF UPDATE OF phone ON staff_directory BEGIN
  UPDATE staff SET phone = NEW.phone WHERE id = OLD.id;
END;
