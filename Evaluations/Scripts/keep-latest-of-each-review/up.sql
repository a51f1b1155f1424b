DELETE FROM v WHERE ver < (SELECT max(ver) FROM v w WHERE w.doc = v.doc);
