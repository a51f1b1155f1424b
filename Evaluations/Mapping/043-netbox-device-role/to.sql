CREATE TABLE "device_roles" (
	"color" VARCHAR(6) NOT NULL,
	"id" INTEGER PRIMARY KEY,
	"name" TEXT NOT NULL UNIQUE,
	"slug" TEXT NOT NULL UNIQUE,
	"vm_role" BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE "devices" (
	"airflow" VARCHAR(50),
	"created" DATE,
	"id" INTEGER PRIMARY KEY,
	"last_updated" DATETIME,
	"local_context_data" JSON,
	"name" VARCHAR(64),
	"role_id" INTEGER NOT NULL REFERENCES device_roles(id) ON DELETE CASCADE,
	"serial" VARCHAR(50),
	"vc_position" INTEGER
);
CREATE TABLE "interfaces" (
	"device_id" INTEGER NOT NULL REFERENCES devices(id) ON DELETE CASCADE,
	"id" INTEGER PRIMARY KEY,
	"mac_address" VARCHAR(17),
	"mgmt_only" BOOLEAN NOT NULL DEFAULT 0,
	"mtu" INTEGER,
	"name" VARCHAR(64) NOT NULL,
	"speed" INTEGER,
	"type" VARCHAR(50) NOT NULL,
	UNIQUE ("device_id", "name")
);
