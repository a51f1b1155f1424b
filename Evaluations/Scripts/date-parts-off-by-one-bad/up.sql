UPDATE voters SET born = substr(born, 8, 4) || '-' || substr(born, 4, 2) || '-' || substr(born, 1, 2);
