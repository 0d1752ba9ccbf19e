-- It worked for others too: a story that somebody gave away, without a name in it, to tell at another table. A projection of the journal that holds the words and
-- the situation. Whose it is cannot be asked here; with the entry it came from, or with all of the matter, the story goes.
create table it_worked (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	entry uuid not null,
	situation text not null,
	words text not null check (words <> ''),
	told_at timestamptz not null,
	primary key (tenant, id)
);
create index it_worked_by_entry on it_worked (tenant, entry);
alter table it_worked enable row level security; alter table it_worked force row level security;
create policy own_tenant on it_worked using (tenant = erbij.tenant());
grant insert, delete on it_worked to erbij_app;
-- Matter and entry are not for reading: by them one would find whose story it is.
grant select (tenant, id, situation, words, told_at) on it_worked to erbij_app;

grant select, delete on it_worked to erbij_search;
create function erbij.clear_it_worked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
	delete from it_worked w where w.tenant = old.tenant and w.entry = old.id;
	return null;
end $$;
alter function erbij.clear_it_worked() owner to erbij_search;
revoke execute on function erbij.clear_it_worked() from public;
create trigger clear_it_worked after update on journal_entry for each row
	when (old.body is not null and new.body is null and old.kind = 'contact.it-worked-told') execute function erbij.clear_it_worked();
