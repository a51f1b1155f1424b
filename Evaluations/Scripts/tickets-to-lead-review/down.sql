UPDATE tickets SET agent_id = former_agent_id, former_agent_id = NULL WHERE former_agent_id IS NOT NULL;
