UPDATE u SET s=substr(s,1,1024*16);CREATE INDEX ui ON u(s);
