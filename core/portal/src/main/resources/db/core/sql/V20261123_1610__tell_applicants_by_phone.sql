-- when somebody without e-mail was told by phone what became of the application
alter table joining.application add column told timestamptz;
create index application_to_tell on joining.application (ended) where email is null and told is null and ended is not null;

-- "your ties" in Arabic: without the vowel it reads "your prayers"
update member.field_text set purpose = replace(purpose, 'لصلاتكم', 'لصِلاتكم') where language = 'ar' and purpose like '%لصلاتكم%';
