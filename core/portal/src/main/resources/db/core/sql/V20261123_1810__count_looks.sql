create schema if not exists way;

-- for whom somebody looked for ways on a day, against drawing a map of other people's ties
create table way.look (
    member uuid not null references member.member on delete cascade,
    target uuid not null references member.member on delete cascade,
    day date not null,
    primary key (member, day, target)
);
create index look_target on way.look (target);
create index look_day on way.look (day);
