UPDATE items SET price=price/100;
