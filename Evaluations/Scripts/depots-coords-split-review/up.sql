BEGIN;
alter table depots add column lat real;
alter table depots add column lng real;
update depots set lat = cast(substr(coords, 1, instr(coords, ',') - 1) as real),
  lng = cast(substr(coords, instr(coords, ',') + 1) as real);
alter table depots drop column coords;
COMMIT;
