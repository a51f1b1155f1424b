BEGIN;
UPDATE parcels
   SET state = replace(replace(state, 'recieved', 'received'), 'Recieved', 'Received')
 WHERE state LIKE '%recieved%';
UPDATE parcel_events
   SET note = replace(replace(note, 'recieved', 'received'), 'Recieved', 'Received')
 WHERE kind <> 'customer';
COMMIT;
