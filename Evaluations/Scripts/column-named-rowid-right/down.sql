UPDATE t SET b=b;
