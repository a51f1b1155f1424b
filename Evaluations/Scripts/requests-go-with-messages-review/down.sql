DROP INDEX ix_requests_requested_on;
