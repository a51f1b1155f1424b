UPDATE c SET pid=(SELECT k.pid FROM _drydock_kept_c k WHERE k.id=c.id);
DROP TABLE _drydock_kept_c;
