CREATE TABLE payment_card (
    id INTEGER NOT NULL PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    last_four VARCHAR(120) NOT NULL,
    expiry_month INTEGER NOT NULL,
    expiry_year INTEGER NOT NULL,
    cardholder_name VARCHAR(120) NOT NULL,
    brand VARCHAR(120),
    added_on DATE NOT NULL,
    network_token VARCHAR(120)
);
CREATE INDEX idx_payment_card_customer_id ON payment_card (customer_id);
