-- The first start, saved as it goes: where somebody is in it, what was typed on each of its pages,
-- and what was said to each line of the starting content.
create table start_guide (
    organisation_id uuid not null default current_organisation() references organisation,
    reached         text not null check (reached in ('HOUSE', 'UNITS', 'CUSTOMERS', 'RUNNING', 'PEOPLE',
        'SYSTEMS', 'PROCESSING', 'RISKS', 'ROUTINES', 'YEAR', 'DONE')),
    begun_at        timestamptz not null,
    touched_at      timestamptz not null,
    done_at         timestamptz,
    primary key (organisation_id)
);
call protect('start_guide', 'organisation_id');

create table start_page (
    organisation_id uuid not null default current_organisation() references organisation,
    page            text not null check (page in ('HOUSE', 'UNITS', 'CUSTOMERS', 'RUNNING', 'PEOPLE', 'SYSTEMS')),
    typed           jsonb not null,
    version         integer not null,
    primary key (organisation_id, page)
);
call protect('start_page', 'page');

create table start_choice (
    organisation_id uuid not null default current_organisation() references organisation,
    pack            text not null,
    line            text not null check (length(line) between 1 and 100),
    edition         text not null,
    choice          text not null check (choice in ('FITS', 'CHANGE', 'NOT_US')),
    blanks          jsonb not null,
    chosen_at       timestamptz not null,
    primary key (organisation_id, pack, line)
);
call protect('start_choice', 'pack', 'line');
