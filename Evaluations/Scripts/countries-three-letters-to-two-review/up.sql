UPDATE shipments
SET country = CASE upper(trim(country))
  WHEN 'DEU' THEN 'DE' WHEN 'FRA' THEN 'FR' WHEN 'ITA' THEN 'IT' WHEN 'NLD' THEN 'NL'
  WHEN 'BEL' THEN 'BE' WHEN 'CHE' THEN 'CH' WHEN 'AUT' THEN 'AT' WHEN 'POL' THEN 'PL' WHEN 'ESP' THEN 'ES'
  ELSE CASE WHEN length(trim(country)) = 2 THEN upper(trim(country)) ELSE country END
END;
