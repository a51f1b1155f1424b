UPDATE feeds SET url = replace(url, 'http://', 'https://');
