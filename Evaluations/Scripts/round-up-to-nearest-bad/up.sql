UPDATE u SET price = round(price);
