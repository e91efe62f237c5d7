-- Who saw, changed or exported what. Lines are added and never changed: each carries the hash of the one before it, so that
-- what was changed, taken out or put in between later is found. No personal data: the number of an account, its role, a code
-- of what was done, and the number or code of what it was done with.
-- account_id null: whoever typed a command, or the clock.
create table audit_lines (
    line_number bigint primary key,
    happened_at timestamp with time zone not null,
    account_id bigint,
    account_role varchar(20) not null,
    action varchar(40) not null,
    object varchar(200) not null,
    former_hash varchar(64) not null,
    line_hash varchar(64) not null
);

create index audit_lines_moment on audit_lines (happened_at);

-- The end of the chain, locked by whoever adds to it: one row.
create table audit_end (
    audit_end_id integer primary key,
    line_number bigint not null,
    line_hash varchar(64) not null
);

insert into audit_end (audit_end_id, line_number, line_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
