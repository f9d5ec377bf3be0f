-- whom somebody does not wish to have suggested again; only they know
create table member.passed_over (
    member uuid not null references member.member on delete cascade,
    other uuid not null references member.member on delete cascade,
    since timestamptz not null,
    primary key (member, other)
);
create index passed_over_other on member.passed_over (other);
