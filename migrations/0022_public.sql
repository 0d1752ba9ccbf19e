-- The pages for everybody: what a member agreed to show there, and what waits apart when too much comes at once.

-- Nothing is shown of somebody before they said so.
alter table member add column shows text[] not null default '{}' check (shows <@ array['face', 'phone', 'hours']);

-- Messages that came while there were too many, or that look sent by a machine. None is dropped: a human of the team looks first.
create table set_apart (
	tenant uuid not null,
	-- of the signal it becomes
	id uuid not null,
	area_id uuid,
	team_id uuid not null,
	-- who sees to it, from the moment it came
	holder uuid not null,
	at timestamptz not null,
	why text[] not null,
	-- reads with their code that it is here
	reporter uuid not null,
	-- the words, encrypted; gone once it became a signal
	sealed bytea,
	judged_at timestamptz,
	judged_by uuid,
	judged text check (judged in ('message', 'no-message')),
	primary key (tenant, id)
);
create index set_apart_waiting on set_apart (tenant, team_id, at) where judged_at is null;
create index set_apart_by_reporter on set_apart (tenant, reporter);
create index set_apart_judged on set_apart (tenant, judged_at) where judged_at is not null;

alter table set_apart enable row level security; alter table set_apart force row level security;
-- Anybody may bring one; the team reads them, and who sent one sees that it is here.
create policy brought on set_apart for insert with check (tenant = erbij.tenant());
create policy own_team on set_apart for select using (tenant = erbij.tenant() and (team_id = any (erbij.identities()) or reporter = erbij.me()));
create policy judged on set_apart for update using (tenant = erbij.tenant() and team_id = any (erbij.identities())) with check (tenant = erbij.tenant());
-- What turned out to be no message is kept four weeks, for whoever was mistaken; then it goes, and so does the trace of what became a signal.
create policy old_enough on set_apart for select using (tenant = erbij.tenant() and judged_at < erbij.now() - interval '28 days');
create policy forgotten on set_apart for delete using (tenant = erbij.tenant() and judged_at < erbij.now() - interval '28 days');
grant select, insert, update, delete on set_apart to erbij_app;
