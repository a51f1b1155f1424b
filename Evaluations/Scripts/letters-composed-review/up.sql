UPDATE u SET s=replace(s,'e'||char(769),'é');CREATE INDEX ui ON u(s);
