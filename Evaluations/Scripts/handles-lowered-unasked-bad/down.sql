DROP INDEX ux_handle;
