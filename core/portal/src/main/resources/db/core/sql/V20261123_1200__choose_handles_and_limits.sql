-- the operator's largest audience for a field of the profile; a field that is not here may be open to everyone
create table member.field_maximum (
    field text primary key,
    audience text not null check (audience in ('me', 'ties', 'members', 'everyone'))
);

-- an address somebody had: it leads nowhere, and nobody else gets it for a year
create table member.past_handle (
    handle text primary key,
    member uuid not null references member.member on delete cascade,
    since timestamptz not null
);
create index past_handle_member on member.past_handle (member);
