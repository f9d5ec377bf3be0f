-- "something is not right": never shown to the person it is about. Erasing the reporter takes name and words, and leaves
-- that something was said; erasing the person it is about takes all of it
create table safety.report (
    id uuid primary key,
    reporter uuid references member.member on delete set null,
    about uuid not null references member.member on delete cascade,
    kind text not null,
    object text not null default '',
    reason text not null,
    words text not null default '',
    copy text,
    wish text not null check (wish in ('trusted', 'staff')),
    named boolean not null default false,
    state text not null default 'new' check (state in ('new', 'looked-at', 'acted', 'closed')),
    sent timestamptz not null,
    moved timestamptz not null
);
create index report_about on safety.report (about);
create index report_reporter on safety.report (reporter);

create table safety.report_note (
    id uuid primary key,
    report uuid not null references safety.report on delete cascade,
    author uuid references account.account on delete set null,
    words text not null,
    at timestamptz not null
);
create index report_note_report on safety.report_note (report);
create index report_note_author on safety.report_note (author);

-- the two whom the operator names, outside accompaniment
create table safety.trusted (
    member uuid primary key references member.member on delete cascade,
    since timestamptz not null
);

-- the one whom a member chose; a "no" looks like silence, and both lapse
create table safety.confidant (
    member uuid primary key references member.member on delete cascade,
    trusted uuid not null references member.member on delete cascade,
    state text not null check (state in ('asked', 'accepted', 'declined')),
    since timestamptz not null,
    check (member <> trusted)
);
create index confidant_trusted on safety.confidant (trusted);

create table safety.alarm (
    id uuid primary key,
    member uuid not null references member.member on delete cascade,
    words text not null,
    sent timestamptz not null
);
create index alarm_member on safety.alarm (member);

create table safety.alarm_receiver (
    alarm uuid not null references safety.alarm on delete cascade,
    member uuid not null references member.member on delete cascade,
    seen timestamptz,
    primary key (alarm, member)
);
create index alarm_receiver_member on safety.alarm_receiver (member);
