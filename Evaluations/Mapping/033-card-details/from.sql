CREATE TABLE payment_card (
    id INTEGER NOT NULL PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    pan_suffix VARCHAR(120) NOT NULL,
    exp_month INTEGER NOT NULL,
    exp_year INTEGER NOT NULL,
    cvv_ok SMALLINT,
    holder VARCHAR(120) NOT NULL,
    brand VARCHAR(120),
    added_on DATE NOT NULL
);
CREATE INDEX idx_payment_card_customer_id ON payment_card (customer_id);
