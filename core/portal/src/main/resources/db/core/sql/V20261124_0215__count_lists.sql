-- how often somebody narrowed a list to people around them on a day, against drawing a map of other people's ties
create table way.list (
    member uuid not null references member.member on delete cascade,
    day date not null,
    times int not null,
    primary key (member, day)
);
create index list_day on way.list (day);
