DELETE FROM m WHERE trim(coalesce(body,'')) = '';
