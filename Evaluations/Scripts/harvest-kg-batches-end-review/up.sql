UPDATE harvest SET weight = ROUND(weight * 0.45359237, 3) WHERE unit = 'lb' AND id BETWEEN 1 AND 100;
UPDATE harvest SET weight = ROUND(weight * 0.45359237, 3) WHERE unit = 'lb' AND id BETWEEN 101 AND 200;
UPDATE harvest SET weight = ROUND(weight * 0.45359237, 3) WHERE unit = 'lb' AND id BETWEEN 201 AND 300;
UPDATE harvest SET unit = 'kg' WHERE unit = 'lb';
