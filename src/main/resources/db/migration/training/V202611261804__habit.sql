-- The month whose habit somebody has seen and put away.
create table habit_put_away (
    organisation_id uuid not null default current_organisation() references organisation,
    person_id       uuid not null references person,
    month           date not null check (extract(day from month) = 1),
    primary key (organisation_id, person_id)
);
call protect('habit_put_away', 'person_id');
