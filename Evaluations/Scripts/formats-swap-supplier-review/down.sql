UPDATE formats SET width_mm = height_mm, height_mm = width_mm
 WHERE supplier_id = (SELECT id FROM suppliers WHERE name = 'Nordpapier')
   AND measured_on < '2023-05-01'
   AND width_mm IS NOT NULL AND height_mm IS NOT NULL;
