-- what somebody does not want to be reminded of on the own profile
create table member.step_aside (
    member uuid not null references member.member on delete cascade,
    step text not null,
    since timestamptz not null,
    primary key (member, step)
);
