CREATE TABLE "device_roles" (
	"color" VARCHAR(6) NOT NULL,
	"id" INTEGER PRIMARY KEY,
	"name" TEXT NOT NULL UNIQUE,
	"slug" TEXT NOT NULL UNIQUE,
	"vm_role" BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE "devices" (
	"created" DATE,
	"device_role_id" INTEGER NOT NULL REFERENCES device_roles(id) ON DELETE CASCADE,
	"id" INTEGER PRIMARY KEY,
	"last_updated" DATETIME,
	"local_context_data" JSON,
	"name" VARCHAR(64),
	"parent_device_id" INTEGER REFERENCES devices(id),
	"serial" VARCHAR(50),
	"vc_position" INTEGER,
	"virtual_chassis_id" INTEGER
);
CREATE TABLE "interfaces" (
	"device_id" INTEGER NOT NULL REFERENCES devices(id) ON DELETE CASCADE,
	"form_factor" INTEGER NOT NULL,
	"id" INTEGER PRIMARY KEY,
	"mac" VARCHAR(17),
	"mgmt_only" BOOLEAN NOT NULL DEFAULT 0,
	"mtu" INTEGER,
	"name" VARCHAR(64) NOT NULL,
	UNIQUE ("device_id", "name")
);
