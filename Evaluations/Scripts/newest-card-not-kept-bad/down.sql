DROP INDEX ux_members_email;
