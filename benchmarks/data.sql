-- 12,000 enterprises as if they had used Samsvar for three years: deterministic, run by the tables'
-- owner in an empty, migrated database. One has 500 activities and 10,000 deviations, one 50,000
-- entries; the rest are small, a few of them not so small.
create function pg_temp.id(key text) returns uuid language sql immutable return md5(key)::uuid;
create function pg_temp.roll(key text, sides integer) returns integer language sql immutable
    return ('x' || substr(md5(key), 1, 7))::bit(28)::integer % sides;
create function pg_temp.pick(key text, words text[]) returns text language sql immutable
    return words[1 + pg_temp.roll(key, cardinality(words))];

create temporary table words as select
    array['Anne', 'Kari', 'Ole', 'Per', 'Ingrid', 'Åse', 'Bjørn', 'Ahmed', 'Máret', 'Siri', 'Geir', 'Øyvind'] as first_names,
    array['Hansen', 'Olsen', 'Bakken', 'Ødegård', 'Lie', 'Ali', 'Somby', 'Dahl', 'Åsheim', 'Vik'] as last_names,
    array['Nordlys', 'Fjord', 'Trygg', 'Polar', 'Vest', 'Sky', 'Granitt', 'Bølge', 'Lyng', 'Ærlig', 'Måne', 'Skog'] as makers,
    array['Journal', 'Drift', 'Arkiv', 'Laboratorium', 'Timebok', 'Regnskap', 'Lønn', 'Makulering', 'Renhold', 'Telefoni', 'Skanning', 'Betaling'] as goods,
    array['Epikrise', 'Henvisning', 'Prøvesvar', 'Timebrev', 'Resept', 'Pasientliste', 'Passord', 'Minnepinne', 'Skjerm', 'Medisinskap', 'Journalnotat', 'Blodtrykksmåler'] as things,
    array['sendt til feil mottaker', 'lå igjen på venterommet', 'var ikke tilgjengelig', 'ble endret uten grunn', 'kom bort', 'var synlig for andre', 'ble åpnet av feil person', 'manglet rutine', 'ble funnet i papiravfallet', 'virket ikke som den skulle'] as mishaps,
    array['Timebestilling', 'Pasientjournal', 'Laboratorieprøver', 'Lønn og personal', 'Videokonsultasjon', 'Adgangskontroll', 'Kameraovervåking', 'Vaksinasjon', 'Forskning', 'Hjemmesykepleie', 'Skolehelsetjeneste', 'Tannlegejournal'] as activities,
    array['for voksne', 'for barn', 'for ansatte', 'for innbyggere', 'ved legevakten', 'ved sykehjemmet', 'på nett', 'på papir'] as circles,
    string_to_array('pasienten ringte selv og sa ifra om dette før vi rakk å oppdage det i systemet leverandøren ble varslet samme dag og svarte etter lunsj at feilen var rettet vi gikk gjennom rutinen sammen på morgenmøtet og ble enige om at alle skal kontrollere navn og adresse før noe sendes ut av huset ingen andre har sett opplysningene så langt vi vet', ' ') as prose;

create function pg_temp.prose(key text, many integer) returns text language sql stable return (
    select string_agg(prose[1 + (pg_temp.roll(key, 1000) + n * n) % cardinality(prose)], ' ' order by n)
    from words, generate_series(1, many) n);

create temporary table piece as
select lot, pg_temp.prose('piece' || lot, 10) as text from generate_series(0, 999) lot;

create temporary table enterprise as
select i, pg_temp.id('organisation ' || i) as id,
    case when i <= 2 or pg_temp.roll('large' || i, 100) < 4 then 'LARGE' else 'SMALL' end as profile,
    case i when 1 then 400 when 2 then 300 else 2 + pg_temp.roll('people' || i, 7) end as people,
    case i when 1 then 20 when 2 then 30 else 2 end as units,
    case i when 1 then 300 when 2 then 8000 else size * 3 / 10 end as suppliers,
    case i when 1 then 150 when 2 then 4000 else size * 2 / 10 end as systems,
    case i when 1 then 500 when 2 then 8000 else size * 2 / 10 + 1 end as activities,
    case i when 1 then 10000 when 2 then 30000 else size * 3 / 10 + 1 end as deviations
from (
    select i, 5 + pg_temp.roll('size' || i, 10)
        + case when pg_temp.roll('medium' || i, 100) < 13 then 30 else 0 end
        + case when pg_temp.roll('big' || i, 100) < 2 then 180 else 0 end as size
    from generate_series(1, 12000) i) sizes;

insert into organisation (id, name, profile, kind, language, created_at)
select id,
    case i when 1 then 'Storvik kommune' when 2 then 'Søkestad helseforetak'
        else pg_temp.pick('name' || i, makers) || ' legesenter ' || i end,
    profile, case when profile = 'LARGE' then 'MUNICIPALITY' else 'CLINIC' end, 'nb',
    timestamptz '2023-11-01'
from enterprise, words;

insert into unit (organisation_id, id, name)
select id, pg_temp.id('unit ' || i || ' ' || n), 'Avdeling ' || n
from enterprise, generate_series(1, units) n;

insert into legal_person (organisation_id, id, name)
select id, pg_temp.id('legal person ' || i), 'Virksomheten ' || i from enterprise;

insert into person (id, address, name, created_at, joined_at)
select pg_temp.id('person ' || i || ' ' || n), 'p' || n || '@v' || i || '.example',
    pg_temp.pick('first' || i || ' ' || n, first_names) || ' ' || pg_temp.pick('last' || i || ' ' || n, last_names),
    timestamptz '2023-11-01', timestamptz '2023-11-02'
from enterprise, words, generate_series(1, people) n;

insert into authorisation
    (organisation_id, id, person_id, role, valid_from, valid_until, reason, granted_at, acknowledged_at)
select id, pg_temp.id('authorisation ' || i || ' ' || n), pg_temp.id('person ' || i || ' ' || n),
    case when n = 1 then case profile when 'SMALL' then 'LEADER' else 'MANAGER' end
        else case profile when 'SMALL' then 'EMPLOYEE' else 'CONTRIBUTOR' end end,
    date '2023-11-01', date '2028-12-31', 'Ansatt', timestamptz '2023-11-01', timestamptz '2023-11-02'
from enterprise, generate_series(1, people) n;

create temporary table draft as
select i, enterprise.id as organisation_id, kind, prefix, n, pg_temp.id(kind || i || ' ' || n) as id,
    timestamptz '2023-11-02' + pg_temp.roll('made' || kind || i || ' ' || n, 1500000) * interval '1 minute' as created_at,
    pg_temp.id('person ' || i || ' ' || 1 + pg_temp.roll('by' || kind || i || ' ' || n, people)) as by,
    case when pg_temp.roll('owner' || kind || i || ' ' || n, 4) > 0
        then pg_temp.id('person ' || i || ' ' || 1 + pg_temp.roll('own' || kind || i || ' ' || n, people)) end as owner,
    pg_temp.id('unit ' || i || ' ' || 1 + pg_temp.roll('unit' || kind || i || ' ' || n, units)) as unit,
    pg_temp.roll('version' || kind || i || ' ' || n, 4) as version,
    suppliers, systems
from enterprise,
    lateral (values ('supplier', 'LEV', suppliers), ('system', 'SYS', systems),
        ('processing', 'BEH', activities), ('deviation', 'AVV', deviations)) kinds (kind, prefix, many),
    generate_series(1, many) n;

create temporary table numbered as
select draft.*,
    extract(year from created_at at time zone 'Europe/Oslo')::integer as year,
    row_number() over (partition by organisation_id, prefix, extract(year from created_at at time zone 'Europe/Oslo')
        order by created_at, draft.id) as place,
    case kind
        when 'supplier' then pg_temp.pick('m' || i || n, makers) || ' ' || pg_temp.pick('g' || i || n, goods) || ' AS ' || n
        when 'system' then pg_temp.pick('sm' || i || n, makers) || pg_temp.pick('sg' || i || n, goods) || ' ' || n
        when 'processing' then pg_temp.pick('pa' || i || n, activities) || ' ' || pg_temp.pick('pc' || i || n, circles)
        else pg_temp.pick('dt' || i || n, things) || ' ' || pg_temp.pick('dm' || i || n, mishaps) end as title,
    first.text || case when kind in ('processing', 'deviation') then ' ' || second.text else '' end as text
from draft
join piece first on first.lot = pg_temp.roll('first piece' || draft.id, 1000)
join piece second on second.lot = pg_temp.roll('second piece' || draft.id, 1000), words;

insert into entry_counter (organisation_id, prefix, year, last)
select organisation_id, prefix, year, count(*) from numbered group by 1, 2, 3;

insert into entry (organisation_id, id, kind, number, title, status, owner_id, unit_id, due_at, review_on,
    version, created_by, created_at, changed_by, changed_at, search)
select organisation_id, id, kind, number, title,
    case kind
        when 'deviation' then case when version = 0 then 'REPORTED' when pg_temp.roll('state' || id, 10) < 9 then 'CLOSED' else 'IN_PROGRESS' end
        when 'processing' then (array['DRAFT', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'])[1 + version]
        when 'system' then 'IN_USE'
        else 'ACTIVE' end,
    owner, unit,
    case when kind = 'deviation' and version > 0 and pg_temp.roll('state' || id, 10) = 9 then created_at + interval '30 days' end,
    case when kind <> 'deviation' then (created_at + interval '400 days')::date end,
    version, by, created_at, coalesce(owner, by), created_at + version * interval '3 days',
    setweight(to_tsvector('norwegian', number || ' ' || title), 'A') || to_tsvector('norwegian', title || ' ' || text)
from (select numbered.*, format('%s-%s-%s', prefix, year, lpad(place::text, greatest(4, length(place::text)), '0')) as number from numbered) ready;

insert into supplier (organisation_id, entry_id, delivers, data, likely_role, agreement, agreement_from,
    agreement_until, contact, emergency_phone, country)
select organisation_id, id, text, array['CONTACT', 'HEALTH'],
    (array['PROCESSOR', 'PROCESSOR', 'INDEPENDENT_CONTROLLER', 'INCIDENTAL'])[1 + pg_temp.roll('role' || id, 4)],
    (array[true, true, false, null])[1 + pg_temp.roll('agreement' || id, 4)],
    created_at::date, created_at::date + 700 + pg_temp.roll('until' || id, 700),
    'Kundestøtte', '2200' || lpad(pg_temp.roll('phone' || id, 10000)::text, 4, '0'), 'Norge'
from numbered where kind = 'supplier';

insert into system (organisation_id, entry_id, type, used_for, supplier, operation, data, supplier_access)
select organisation_id, id, (array['JOURNAL', 'MEDICAL', 'SUPPORT', 'OPERATIONAL'])[1 + pg_temp.roll('type' || id, 4)], text,
    case when suppliers > 0 then pg_temp.id('supplier' || i || ' ' || 1 + n % suppliers) end,
    (array['CLOUD', 'AT_SUPPLIER', 'OWN_EQUIPMENT'])[1 + pg_temp.roll('where' || id, 3)], array['PATIENT', 'HEALTH'], true
from numbered where kind = 'system';

insert into processing (organisation_id, entry_id, description, whose, people, data, disclosed, transferred,
    technical_measures, dpia_needed, starts)
select organisation_id, id, text, 'ONE', array['PATIENTS', 'EMPLOYEES'], array['CONTACT', 'HEALTH', 'IDENTITY_NUMBER'],
    false, false, 'Tilgangsstyring, logg og kryptering', pg_temp.roll('dpia' || id, 3) = 0, created_at::date
from numbered where kind = 'processing';
insert into processing_purposes (organisation_id, entry_id, position, purpose, bases, conditions, national_law)
select organisation_id, id, 0, 'Yte helsehjelp', array['LEGAL_OBLIGATION'], array['HEALTH_CARE'], 'Helsepersonelloven § 39'
from numbered where kind = 'processing';
insert into processing_keeping (organisation_id, entry_id, position, what, kind, law, number, unit)
select organisation_id, id, 0, 'Journal', 'LAW', 'Pasientjournalloven § 25', 10, 'YEARS' from numbered where kind = 'processing';
insert into processing_controllers (organisation_id, entry_id, chosen_id)
select organisation_id, id, pg_temp.id('legal person ' || i) from numbered where kind = 'processing';
insert into processing_units (organisation_id, entry_id, chosen_id)
select organisation_id, id, unit from numbered where kind = 'processing';
insert into processing_systems (organisation_id, entry_id, chosen_id)
select organisation_id, id, pg_temp.id('system' || i || ' ' || 1 + n % systems) from numbered where kind = 'processing' and systems > 0;
insert into processing_processors (organisation_id, entry_id, chosen_id)
select organisation_id, id, pg_temp.id('supplier' || i || ' ' || 1 + n % suppliers) from numbered where kind = 'processing' and suppliers > 0;

insert into deviation (organisation_id, entry_id, description, type, place, happened_at, personal_data, restore, cause, prevention)
select organisation_id, id, text,
    (array['PRIVACY_SECURITY', 'PATIENT_SAFETY', 'HEALTH_SAFETY', 'EQUIPMENT', 'MISSING_ROUTINE', 'OTHER'])[1 + pg_temp.roll('sort' || id, 6)],
    'Ekspedisjonen', created_at - interval '2 hours', pg_temp.roll('personal' || id, 3) = 0,
    case when version > 1 then 'Rettet samme dag' end, case when version > 1 then 'Travel dag' end, case when version > 1 then 'Ny rutine' end
from numbered where kind = 'deviation';

insert into entry_comment (organisation_id, id, entry_id, text, written_by, written_at)
select organisation_id, pg_temp.id('comment ' || id), id, 'Jeg tar denne. ' || text, by, created_at + interval '1 hour'
from numbered where pg_temp.roll('comment' || id, 5) = 0;

-- The history as the trigger would have kept it: each version of the entry, and its fields.
insert into history (organisation_id, action_id, table_name, row_key, entry_id, operation, image, person_id, happened_at)
select organisation_id, pg_temp.id('action ' || id || ' ' || step), 'entry', id::text, id,
    case step when 0 then 'I' else 'U' end,
    case when step = version then image else image || jsonb_build_object('version', step,
        'status', case kind when 'deviation' then 'REPORTED' when 'processing' then 'DRAFT' when 'system' then 'IN_USE' else 'ACTIVE' end,
        'changed_at', created_at + step * interval '3 days') end,
    created_by, created_at + step * interval '3 days'
from (select entry.*, to_jsonb(entry) - 'search' as image from entry) entry, generate_series(0, version) step;
insert into history (organisation_id, action_id, table_name, row_key, entry_id, operation, image, person_id, happened_at)
select fields.organisation_id, pg_temp.id('action ' || entry_id || ' 0'), name, key, entry_id, 'I', image, created_by, created_at
from (
    select organisation_id, entry_id, 'supplier' as name, entry_id::text as key, to_jsonb(supplier) as image from supplier
    union all select organisation_id, entry_id, 'system', entry_id::text, to_jsonb(system) from system
    union all select organisation_id, entry_id, 'processing', entry_id::text, to_jsonb(processing) from processing
    union all select organisation_id, entry_id, 'processing_purposes', entry_id || '/' || position, to_jsonb(p) from processing_purposes p
    union all select organisation_id, entry_id, 'processing_keeping', entry_id || '/' || position, to_jsonb(p) from processing_keeping p
    union all select organisation_id, entry_id, 'processing_controllers', entry_id || '/' || chosen_id, to_jsonb(p) from processing_controllers p
    union all select organisation_id, entry_id, 'processing_units', entry_id || '/' || chosen_id, to_jsonb(p) from processing_units p
    union all select organisation_id, entry_id, 'processing_systems', entry_id || '/' || chosen_id, to_jsonb(p) from processing_systems p
    union all select organisation_id, entry_id, 'processing_processors', entry_id || '/' || chosen_id, to_jsonb(p) from processing_processors p
    union all select organisation_id, entry_id, 'deviation', entry_id::text, to_jsonb(deviation) from deviation
    union all select organisation_id, entry_id, 'entry_comment', id::text, to_jsonb(c) from entry_comment c) fields
join entry on entry.organisation_id = fields.organisation_id and entry.id = fields.entry_id;

insert into installation (set_up_at) values (timestamptz '2023-11-01');
