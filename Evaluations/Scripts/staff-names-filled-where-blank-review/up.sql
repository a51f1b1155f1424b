UPDATE staff
SET full_name = trim(coalesce(trim(first_name), '') || ' ' || coalesce(trim(last_name), ''))
WHERE coalesce(trim(full_name), '') = ''
  AND (coalesce(trim(first_name), '') <> '' OR coalesce(trim(last_name), '') <> '');
