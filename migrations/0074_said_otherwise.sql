-- What was sent under an id, as a mark that only this house can make and nobody can read back: whoever sends the same id again with other words is told so.
alter table command add column mark bytea;
