BEGIN;
UPDATE bills SET vendor_id = (SELECT MIN(k.id) FROM vendors k WHERE k.vat = (SELECT v.vat FROM vendors v WHERE v.id = bills.vendor_id));
UPDATE contracts SET vendor_id = (SELECT MIN(k.id) FROM vendors k WHERE k.vat = (SELECT v.vat FROM vendors v WHERE v.id = contracts.vendor_id));
DELETE FROM vendors WHERE id NOT IN (SELECT MIN(id) FROM vendors GROUP BY vat);
CREATE UNIQUE INDEX vendors_vat ON vendors(vat);
COMMIT;
