UPDATE tickets
   SET former_agent_id = agent_id, agent_id = t.lead_id
  FROM agents a JOIN teams t ON t.id = a.team_id
 WHERE a.id = tickets.agent_id
   AND a.left_on IS NOT NULL
   AND t.lead_id IS NOT NULL
   AND lower(tickets.state) = 'open';
