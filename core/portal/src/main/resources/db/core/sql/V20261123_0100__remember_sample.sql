-- which parts of the sample community were loaded, and which an operator removed and wants to stay away
create table core.sample_part (
    part text primary key,
    state text not null check (state in ('loaded', 'removed')),
    since timestamptz not null default now()
);
