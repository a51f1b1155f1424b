UPDATE t SET slug = lower(replace(title,' ','-'));
