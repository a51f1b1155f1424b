UPDATE invoices SET no = 'INV-' || no;
