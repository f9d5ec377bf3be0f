-- stated of one's own accord, for figures of parity and spaces women chose; apart from the profile, for the person alone
create table member.gender (
    member uuid primary key references member.member on delete cascade,
    gender text not null check (gender in ('woman', 'man', 'other')),
    since timestamptz not null
);
