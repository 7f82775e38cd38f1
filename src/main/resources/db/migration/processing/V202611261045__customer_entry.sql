-- What is agreed with the customer beyond art. 30 (2): for what, and how long; art. 28 (3).
alter table processing_for_others add column purposes text;

create table processing_for_others_keeping (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    what            text,
    kind            text not null,
    law             text,
    number          integer check (number > 0),
    unit            text check (unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    starts_from     text,
    reason          text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing_for_others (organisation_id, entry_id),
    -- What law says and what somebody chose never look alike.
    check (case kind
        when 'LAW' then law is not null and reason is null and (number is null) = (unit is null)
        when 'CHOSEN' then law is null and number is not null and unit is not null and reason is not null
        when 'UNTIL_NO_LONGER_NEEDED' then coalesce(law, number::text, unit, reason) is null
        when 'UNDECIDED' then coalesce(law, reason) is null and number is not null and unit is not null
        else false end)
);
call protect_entry_table('processing_for_others_keeping', 'entry_id', 'entry_id', 'position');

-- The one line of the customer's own record that is about what is done for them.
create table processing_customer_entry (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    -- The line's fields by path, as a form takes them.
    typed           jsonb not null check (jsonb_typeof(typed) = 'object'),
    processors      text[] not null,
    not_read        text[] not null,
    file_name       text not null,
    received_at     timestamptz not null,
    received_by     uuid references person,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references processing_for_others (organisation_id, entry_id)
);
call protect_entry_table('processing_customer_entry', 'entry_id', 'entry_id');
