UPDATE items SET price=price*12;
