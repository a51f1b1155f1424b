UPDATE items SET price = price / 4;
