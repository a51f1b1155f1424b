-- german notation again
UPDATE patients SET born = substr(born, 9, 2) || '.' || substr(born, 6, 2) || '.' || substr(born, 1, 4) WHERE born LIKE '____-__-__';
