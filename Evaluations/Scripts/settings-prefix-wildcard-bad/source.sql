CREATE TABLE kv (k TEXT PRIMARY KEY NOT NULL, v TEXT);

INSERT INTO kv VALUES ('user_1','ana'),('user_2',NULL),('users','2'),('user-9','legacy'),('cfg_tz','UTC'),('cfg_é',''),('user_x','?'),('USER_3','bo');
INSERT INTO kv VALUES ('user_100','nunc amet'),('user_101','dolor dolor'),('user_102','nunc nunc'),('user_103','vel dolor'),('user_104','quam lorem'),('user_105','ipsum sit'),('user_106','amet ipsum'),('user_107','ipsum lorem'),('user_108','vel quam'),('user_109','ipsum quam'),('cfg_100','nunc lorem'),('cfg_101','ipsum ipsum'),('cfg_102','sit ipsum'),('cfg_103','dolor amet'),('cfg_104','nunc dolor'),('cfg_105','dolor dolor'),('cfg_106','quam dolor'),('cfg_107','ipsum sit');
