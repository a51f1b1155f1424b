PRAGMA foreign_keys=ON;
BEGIN;
INSERT OR REPLACE INTO tenants (id, name, plan) SELECT id, name, 'free' FROM tenants WHERE plan IS NULL;
CREATE INDEX ix_tenants_plan ON tenants(plan);
COMMIT;
