UPDATE t SET v=substr(v,1,3);
