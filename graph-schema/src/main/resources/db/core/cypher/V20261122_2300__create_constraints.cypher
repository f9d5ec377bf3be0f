CREATE CONSTRAINT member_id IF NOT EXISTS FOR (n:Member) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT skill_id IF NOT EXISTS FOR (n:Skill) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sector_id IF NOT EXISTS FOR (n:Sector) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT language_id IF NOT EXISTS FOR (n:Language) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kind_id IF NOT EXISTS FOR (n:Kind) REQUIRE n.id IS UNIQUE;
CREATE INDEX skill_key IF NOT EXISTS FOR (n:Skill) ON (n.key);
CREATE INDEX sector_key IF NOT EXISTS FOR (n:Sector) ON (n.key);
CREATE INDEX topic_key IF NOT EXISTS FOR (n:Topic) ON (n.key);
CREATE INDEX language_key IF NOT EXISTS FOR (n:Language) ON (n.key);
CREATE INDEX place_key IF NOT EXISTS FOR (n:Place) ON (n.key);
CREATE INDEX kind_key IF NOT EXISTS FOR (n:Kind) ON (n.key);
CREATE INDEX member_turn IF NOT EXISTS FOR (n:Member) ON (n.turn);
CREATE INDEX member_open_turn IF NOT EXISTS FOR (n:Member) ON (n.openTurn);
CREATE INDEX tied_id IF NOT EXISTS FOR ()-[r:TIED]-() ON (r.id);
CREATE INDEX blocks_id IF NOT EXISTS FOR ()-[r:BLOCKS]-() ON (r.id);
CREATE FULLTEXT INDEX member_search_members IF NOT EXISTS FOR (n:Member) ON EACH [n.searchMembers]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX member_search_open IF NOT EXISTS FOR (n:Member) ON EACH [n.searchOpen]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
