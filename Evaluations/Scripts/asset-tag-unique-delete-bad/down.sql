DROP INDEX ux_asset_tag;
