-- The document that a missing routine asks for: who writes it, until when, and where it is.
alter table deviation_assessment
    add column document_title  text,
    add column document_writer uuid references person,
    add column document_due    date,
    add column document_done   date,
    add column document_where  text;

-- What the enterprise says of itself once, so that it is not asked for each deviation; null is
-- never a no.
create table deviation_scope (
    organisation_id       uuid not null default current_organisation() references organisation,
    digital_security_act  boolean,
    health_network_member boolean,
    said_by               uuid references person,
    said_at               timestamptz not null,
    primary key (organisation_id)
);
call protect('deviation_scope', 'organisation_id');
