-- Mail to be sent, written in the action's transaction: a link and its kind, never content.
create table mail (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    person_id       uuid not null references person,
    kind            text not null,
    path            text not null,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    attempts        integer not null default 0,
    primary key (organisation_id, id)
);
call isolate('mail');

-- What was answered to a request that carried an Idempotency-Key; kept for 48 hours.
create table idempotency_key (
    organisation_id uuid not null default current_organisation() references organisation,
    key             text not null,
    request         text not null,
    status          integer not null,
    location        text,
    body            text,
    created_at      timestamptz not null,
    primary key (organisation_id, key)
);
call isolate('idempotency_key');

-- Jobs, for every instance of the program; their data name organisations and ids, nothing else.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
