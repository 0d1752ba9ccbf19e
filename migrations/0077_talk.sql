-- The talk at the table with organisations. How many with a trade a team wants to sit there at most: an agreement of the house, about tables and never about anybody (EXE-22).
create table talk_most (
	tenant uuid not null,
	most smallint not null check (most between 1 and 12),
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant)
);
alter table talk_most enable row level security; alter table talk_most force row level security;
create policy own_tenant on talk_most using (tenant = erbij.tenant());
grant select, insert, update on talk_most to erbij_app;

-- What goes to the council when rules stand in each other's way: words without names, sealed under a key of the team. From which matter it came the program itself
-- cannot read; it only serves to let the question go with that matter when it is erased (ORG-04, PRIV-12).
create table council_question (
	tenant uuid not null,
	id uuid not null,
	team_id uuid not null,
	case_id uuid not null,
	sealed bytea not null,
	put_on date not null,
	answer_by date not null,
	answer_sealed bytea,
	answered_by uuid,
	answered_on date,
	primary key (tenant, id)
);
create index council_question_by_team on council_question (tenant, team_id, put_on);
create index council_question_of on council_question (tenant, case_id);
alter table council_question enable row level security; alter table council_question force row level security;
create policy own_tenant on council_question using (tenant = erbij.tenant());
grant insert, update on council_question to erbij_app;
grant select (tenant, id, team_id, sealed, put_on, answer_by, answer_sealed, answered_by, answered_on) on council_question to erbij_app;
grant select, delete on council_question to erbij_search;
create function erbij.clear_council_question() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
	delete from council_question q where q.tenant = old.tenant and q.case_id = old.case_id;
	return null;
end $$;
alter function erbij.clear_council_question() owner to erbij_search;
revoke execute on function erbij.clear_council_question() from public;
create trigger clear_council_question after update on journal_entry for each row
	when (old.body is not null and new.body is null and old.kind = 'planning.put-to-council') execute function erbij.clear_council_question();
