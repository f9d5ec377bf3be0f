-- a retired term is offered no longer, and stays where it is used; a merged one leads to the term that took its place, so
-- that its word finds that one, in old addresses and in imports too
alter table vocabulary.term add column retired boolean not null default false;
alter table vocabulary.term add column merged uuid references vocabulary.term;
alter table vocabulary.term add column version integer not null default 1;
create index term_merged on vocabulary.term (merged) where merged is not null;
