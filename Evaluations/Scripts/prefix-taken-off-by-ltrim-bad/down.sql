UPDATE invoices SET no = ltrim(no, 'INV-');
