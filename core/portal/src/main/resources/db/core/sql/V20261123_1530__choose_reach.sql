-- newcomers who let coaches, jurors and partners turn to them without a facilitator
create table safety.reach (
    member uuid primary key references member.member on delete cascade,
    since timestamptz not null
);
