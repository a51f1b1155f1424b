UPDATE feeds SET url = replace(url, 'https://', 'http://');
