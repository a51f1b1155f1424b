UPDATE items SET price=price/2;
