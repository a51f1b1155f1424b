UPDATE t SET x = nullif(x,'n/a');
