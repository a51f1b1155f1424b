CREATE TABLE teams (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lead_id INTEGER
);
CREATE TABLE agents (
  id INTEGER PRIMARY KEY,
  name TEXT,
  team_id INTEGER REFERENCES teams(id),
  left_on TEXT
);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  agent_id INTEGER REFERENCES agents(id),
  state TEXT,
  subject TEXT,
  former_agent_id INTEGER
);
CREATE INDEX ix_tickets_agent ON tickets(agent_id);
