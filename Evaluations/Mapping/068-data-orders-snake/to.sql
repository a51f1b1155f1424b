CREATE TABLE "orders" (
    "id" INTEGER PRIMARY KEY,
    "customer_id" INTEGER NOT NULL,
    "order_date" TEXT NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "coupon_code" TEXT,
    "status" TEXT NOT NULL
);

INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1000, 5, '2022-03-03', 15591, 'SPRING10', 'open');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1001, 3, '2019-03-13', 38602, NULL, 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1002, 1, '2019-03-23', 15049, 'WELCOME', 'open');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1003, 7, '2020-06-04', 39387, 'WELCOME', 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1004, 8, '2020-09-01', 22003, NULL, 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1005, 6, '2021-02-07', 17625, 'WELCOME', 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1006, 3, '2021-02-10', 13974, NULL, 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1007, 4, '2020-06-04', 31893, 'SPRING10', 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1008, 7, '2019-07-01', 26651, NULL, 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1009, 5, '2021-04-27', 7662, 'WELCOME', 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1010, 9, '2022-07-02', 17613, NULL, 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1011, 5, '2020-07-16', 15274, NULL, 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1012, 6, '2021-04-19', 25524, 'WELCOME', 'open');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1013, 9, '2021-05-06', 1000, 'WELCOME', 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1014, 7, '2023-05-16', 8520, NULL, 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1015, 9, '2022-01-05', 23226, 'SPRING10', 'open');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1016, 2, '2021-12-08', 34115, 'SPRING10', 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1017, 3, '2021-10-03', 5010, 'SPRING10', 'paid');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1018, 5, '2019-09-02', 12111, NULL, 'shipped');
INSERT INTO "orders" ("id", "customer_id", "order_date", "total_cents", "coupon_code", "status") VALUES (1019, 3, '2020-07-25', 3461, NULL, 'shipped');
