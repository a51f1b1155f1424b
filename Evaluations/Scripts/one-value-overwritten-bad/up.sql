UPDATE c SET v='zero' WHERE k='k7';
