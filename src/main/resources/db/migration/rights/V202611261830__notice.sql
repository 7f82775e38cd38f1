-- What only the enterprise knows of its notice to patients.
create table notice_setting (
    organisation_id uuid not null default current_organisation() references organisation,
    opening         text check (length(opening) <= 10000),
    contact         text check (length(contact) <= 10000),
    officer         text check (length(officer) <= 10000),
    whole_at        text check (length(whole_at) <= 1000),
    automated       boolean,
    automated_how   text check (length(automated_how) <= 10000),
    version         integer not null default 0,
    primary key (organisation_id)
);
call protect('notice_setting', 'organisation_id');

-- What a processing says in the notice beyond the record, or why it does not stand there.
create table notice_activity (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    left_out        boolean not null default false,
    reason          text check (length(reason) <= 1000),
    origins         text[] not null default '{}',
    other_origin    text check (length(other_origin) <= 1000),
    interest        text check (length(interest) <= 10000),
    version         integer not null default 0,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id),
    check (not left_out or reason is not null)
);
call protect_entry_table('notice_activity', 'entry_id', 'entry_id');

-- What was approved and handed out. Never changed, only followed by another.
create table notice_edition (
    organisation_id uuid not null default current_organisation() references organisation,
    number          integer not null check (number > 0),
    approved_by     uuid not null references person,
    approved_at     timestamptz not null,
    lacks           integer not null check (lacks >= 0),
    primary key (organisation_id, number)
);
call protect('notice_edition', 'number');
revoke update, delete on notice_edition from ${program};
create trigger refuse_change before update or delete on notice_edition
    for each row execute function refuse_change();

-- Each of its shapes in each language: the words, and the bytes that were handed out.
create table notice_copy (
    organisation_id uuid not null default current_organisation(),
    number          integer not null,
    shape           text not null check (shape in ('LONG', 'SHORT', 'EASY', 'POSTER')),
    language        text not null check (language in ('NB', 'NN', 'EN')),
    title           text not null,
    words           text not null,
    pdf             bytea not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (organisation_id, number, shape, language),
    foreign key (organisation_id, number) references notice_edition (organisation_id, number)
);
call isolate('notice_copy');
revoke update, delete on notice_copy from ${program};
create trigger refuse_change before update or delete on notice_copy
    for each row execute function refuse_change();

-- Whether the newest edition can be read by everybody at an address that is no secret.
create table notice_opening (
    organisation_id uuid not null default current_organisation() references organisation,
    open            boolean not null,
    decided_by      uuid not null references person,
    decided_at      timestamptz not null,
    primary key (organisation_id)
);
call protect('notice_opening', 'organisation_id');
