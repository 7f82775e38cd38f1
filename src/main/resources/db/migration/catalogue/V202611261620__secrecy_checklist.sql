alter table checklist drop constraint checklist_list_check;
alter table checklist add constraint checklist_list_check
    check (list in ('SECURITY_SMALL', 'PROCUREMENT', 'INTRODUCTION', 'SECRECY'));
