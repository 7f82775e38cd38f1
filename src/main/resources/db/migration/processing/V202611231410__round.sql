-- A round in which each owner says whether what the record tells is still right.
create table processing_round (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    started_by      uuid not null references person,
    started_at      timestamptz not null,
    answer_by       date not null,
    primary key (organisation_id, id)
);
create index processing_round_started on processing_round (organisation_id, started_at desc);
call protect('processing_round', 'id');

-- An activity in a round: who is asked, and what they answered.
create table processing_round_answer (
    organisation_id uuid not null default current_organisation(),
    round_id        uuid not null,
    entry_id        uuid not null,
    asked           uuid references person,
    answer          text check (answer in ('STILL_RIGHT', 'MUST_CHANGE')),
    what            text check (length(what) <= 10000),
    answered_by     uuid references person,
    answered_at     timestamptz,
    primary key (organisation_id, round_id, entry_id),
    foreign key (organisation_id, round_id) references processing_round (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check ((answer is null) = (answered_at is null)),
    check (answer is distinct from 'MUST_CHANGE' or what is not null)
);
create index processing_round_answer_entry on processing_round_answer (organisation_id, entry_id);
call protect_entry_table('processing_round_answer', 'entry_id', 'round_id', 'entry_id');
