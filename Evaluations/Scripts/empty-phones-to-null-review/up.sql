UPDATE u SET phone = NULL WHERE phone = '';
