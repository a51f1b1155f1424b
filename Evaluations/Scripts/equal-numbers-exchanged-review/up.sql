UPDATE w SET a=b,b=a;CREATE INDEX x ON w(a);
