UPDATE "sel""ect" SET price = price * 100;
