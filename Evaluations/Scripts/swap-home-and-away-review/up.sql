UPDATE matches
   SET home = away, away = home, home_goals = away_goals, away_goals = home_goals
 WHERE id IN (5, 9, 14, 21);
