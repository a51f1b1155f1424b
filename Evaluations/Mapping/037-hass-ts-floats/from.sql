CREATE TABLE `states` (
  `state_id` INTEGER PRIMARY KEY,
  `entity_id` VARCHAR(255),
  `state` VARCHAR(255),
  `attributes_id` INTEGER,
  `last_changed` DATETIME,
  `last_updated` DATETIME,
  `old_state_id` INTEGER,
  `context_id` VARCHAR(36)
);
CREATE INDEX `idx_states_entity_id_last_updated` ON `states` (`entity_id`, `last_updated`);
