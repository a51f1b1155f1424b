UPDATE pressure SET value = ROUND(value * 0.0689476, 3), unit = 'bar' WHERE unit = 'psi';
