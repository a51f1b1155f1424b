UPDATE t SET v=CAST(v AS REAL) WHERE typeof(v)='integer';
