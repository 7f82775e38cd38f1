-- What is done so that data are right, and so that people know; art. 5 (1) (a) and (d).
alter table processing add column accuracy text, add column information text;
