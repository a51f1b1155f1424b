UPDATE u SET d=NULL WHERE lower(s)=lower(d);CREATE INDEX ui ON u(s);
