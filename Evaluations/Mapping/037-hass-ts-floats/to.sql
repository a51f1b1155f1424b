CREATE TABLE `states` (
  `state_id` INTEGER PRIMARY KEY,
  `entity_id` VARCHAR(255),
  `state` VARCHAR(255),
  `attributes_id` INTEGER,
  `last_changed_ts` FLOAT,
  `last_updated_ts` FLOAT,
  `old_state_id` INTEGER,
  `context_id_bin` BLOB,
  `metadata_id` INTEGER
);
CREATE INDEX `idx_states_entity_id_last_updated_ts` ON `states` (`entity_id`, `last_updated_ts`);
