CREATE TEMP TABLE t AS SELECT * FROM main.t;
UPDATE t SET code = 'K-' || code;
DROP TABLE temp.t;
