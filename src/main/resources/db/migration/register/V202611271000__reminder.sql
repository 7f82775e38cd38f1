-- Deadlines of whatever register have reminders, not those of breaches alone.
alter table deviation_reminder rename to entry_reminder;
alter table entry_reminder drop constraint deviation_reminder_hours_check;
alter table entry_reminder add check (hours > 0);
