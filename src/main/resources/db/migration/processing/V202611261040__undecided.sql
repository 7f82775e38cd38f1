-- Protocols from elsewhere hold numbers of which nobody has said yet whether law or choice set them.
alter table processing_keeping drop constraint processing_keeping_check;
alter table processing_keeping add constraint processing_keeping_check
    -- What law says and what somebody chose never look alike.
    check (case kind
        when 'LAW' then law is not null and reason is null and (number is null) = (unit is null)
        when 'CHOSEN' then law is null and number is not null and unit is not null and reason is not null
        when 'UNTIL_NO_LONGER_NEEDED' then coalesce(law, number::text, unit, reason) is null
        when 'UNDECIDED' then coalesce(law, reason) is null and number is not null and unit is not null
        else false end);
