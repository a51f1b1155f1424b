UPDATE t SET v=CAST(v AS INTEGER) WHERE typeof(v)='real' AND id%6=0;
