UPDATE items SET price=price/10;
