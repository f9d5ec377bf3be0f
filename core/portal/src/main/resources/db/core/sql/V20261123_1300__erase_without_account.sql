-- people without an account are erased too: an erasure is noted by account or, without one, by profile
alter table privacy.erasure rename column account to person;
alter table privacy.erasure add column account uuid;
update privacy.erasure set account = person;
alter table privacy.erasure_answer rename column account to person;
