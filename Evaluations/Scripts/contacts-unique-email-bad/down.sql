DROP INDEX ux_contacts_email;
