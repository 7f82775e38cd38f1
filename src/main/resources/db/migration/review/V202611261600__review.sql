create table review (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    planned_on      date not null,
    held_on         date,
    place           text,
    others          text,
    written_by      uuid references person,
    conclusion      text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('review', 'entry_id', 'entry_id');

create table review_invited (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null references person,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references review (organisation_id, entry_id)
);
call protect_entry_table('review_invited', 'entry_id', 'entry_id', 'chosen_id');

create table review_participants (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null references person,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references review (organisation_id, entry_id)
);
call protect_entry_table('review_participants', 'entry_id', 'entry_id', 'chosen_id');

-- The agenda: the points of 003 § 4.3, and those that an enterprise adds. The facts are stored when
-- the review is held, as they were then.
create table review_point (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    position        integer not null,
    topic           text not null check (topic in ('CHANGES', 'DEVIATIONS', 'RISK',
        'RESPONSIBILITIES', 'RECORD', 'SUPPLIERS', 'MEASURES', 'FIGURES', 'OWN')),
    title           text check (length(trim(title)) between 1 and 300),
    facts           text,
    note            text,
    outcome         text check (outcome in ('CONFIRMED', 'FOLLOW_UP')),
    conclusion      text,
    version         integer not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, entry_id, id),
    unique (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references review (organisation_id, entry_id),
    check ((topic = 'OWN') = (title is not null))
);
create unique index review_point_topic on review_point (organisation_id, entry_id, topic)
    where topic <> 'OWN';
call protect_entry_table('review_point', 'entry_id', 'id');

-- The measures that a point led to.
create table review_measure (
    organisation_id uuid not null default current_organisation(),
    measure_id      uuid not null,
    entry_id        uuid not null,
    point_id        uuid not null,
    primary key (organisation_id, measure_id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, entry_id),
    foreign key (organisation_id, entry_id, point_id)
        references review_point (organisation_id, entry_id, id)
);
create index review_measure_point on review_measure (organisation_id, entry_id, point_id);
call protect_entry_table('review_measure', 'entry_id', 'measure_id');

-- Who was not there and is to read the minutes.
create table review_reading (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    person_id       uuid not null references person,
    read_at         timestamptz,
    primary key (organisation_id, entry_id, person_id),
    foreign key (organisation_id, entry_id) references review (organisation_id, entry_id)
);
create index review_reading_person on review_reading (organisation_id, person_id);
call protect_entry_table('review_reading', 'entry_id', 'entry_id', 'person_id');

-- The approved minutes. From this row on nothing of the review can be changed.
create table review_minutes (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    approved_by     uuid not null references person,
    approved_at     timestamptz not null,
    pdf             uuid not null,
    pdf_sha256      text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    word            uuid not null,
    word_sha256     text not null check (word_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references review (organisation_id, entry_id),
    foreign key (organisation_id, pdf) references entry_file (organisation_id, id),
    foreign key (organisation_id, word) references entry_file (organisation_id, id)
);
call protect_entry_table('review_minutes', 'entry_id', 'entry_id');

-- A deviation that must be reported to the authority: a reason to meet.
create table review_occasion (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    raised_at       timestamptz not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('review_occasion', 'entry_id', 'entry_id');

-- Refuses what would change an approved review, whoever asks for it. Its argument is the column
-- that names the review.
create function keep_approved_review() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
declare
    -- What is searched for is made from the rest, and may be made anew.
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'search' end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'search' end;
begin
    if old_row is distinct from new_row and exists (
        select from review_minutes
        where (organisation_id, entry_id) in (
            ((old_row ->> 'organisation_id')::uuid, (old_row ->> tg_argv[0])::uuid),
            ((new_row ->> 'organisation_id')::uuid, (new_row ->> tg_argv[0])::uuid)))
    then
        raise exception 'rule review.approved' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger keep_approved before update or delete on entry
    for each row when (old.kind = 'review') execute function keep_approved_review('id');
create trigger keep_approved before insert or update or delete on entry_file
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before insert or update or delete on review
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before insert or update or delete on review_invited
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before insert or update or delete on review_participants
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before insert or update or delete on review_point
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before insert or update or delete on review_measure
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before insert or delete on review_reading
    for each row execute function keep_approved_review('entry_id');
create trigger keep_approved before update or delete on review_minutes
    for each row execute function keep_approved_review('entry_id');

-- That somebody has read is said once, and for nobody else.
create function keep_review_reading() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if old.read_at is not null or new.read_at is null
        or new.person_id is distinct from current_person()
        or (old.organisation_id, old.entry_id, old.person_id)
            is distinct from (new.organisation_id, new.entry_id, new.person_id)
    then
        raise exception 'rule review.approved' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger keep_reading before update on review_reading
    for each row execute function keep_review_reading();
