UPDATE t SET name=name||':'||abs(random());
