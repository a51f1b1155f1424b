DELETE FROM u WHERE EXISTS(SELECT 1 FROM u x WHERE x.id<u.id AND lower(x.email)=lower(u.email));
CREATE UNIQUE INDEX ue ON u(lower(email));
