UPDATE t SET price=price*100 WHERE id<=56;
