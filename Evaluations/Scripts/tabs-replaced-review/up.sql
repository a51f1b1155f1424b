UPDATE u SET s=replace(s,char(9),' ');CREATE INDEX ui ON u(s);
