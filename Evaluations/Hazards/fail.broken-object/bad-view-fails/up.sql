UPDATE t SET a = 'k-' || a;
