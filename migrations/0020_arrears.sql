-- A creditor's file on its way in, part by part, so that it can go on where it was after the program stopped; and signals that nobody used, erased after a set term.

-- Since now a file is kept in parts. The row itself stays: counts and nothing else, so that whoever brought it can find what came of it.
drop policy own_tenant on arrears_file;
alter table arrears_file no force row level security;
delete from arrears_file;
alter table arrears_file force row level security;
alter table arrears_file
	alter column sealed drop not null,
	add column state text not null check (state in ('brought', 'waiting', 'reading', 'done', 'stopped')),
	add column separator text not null,
	add column columns jsonb,
	add column kind text,
	add column lines integer not null,
	add column done integer not null default 0,
	add column added integer not null default 0,
	add column joined integer not null default 0,
	add column again integer not null default 0,
	add column bad integer not null default 0,
	add column asked_at timestamptz,
	add column ended_at timestamptz;
create index arrears_file_by_who on arrears_file (tenant, brought_by, brought_at);
drop table arrears_outcome;

-- Some hundreds of lines, encrypted; gone in the transaction that takes them in.
create table arrears_part (
	tenant uuid not null,
	file_id uuid not null,
	first_line integer not null,
	lines integer not null,
	sealed bytea not null,
	primary key (tenant, file_id, first_line)
);
-- A line that was not taken in: its number, why, and (encrypted, for a while) the line itself, so that it can be mended where it came from.
create table arrears_bad (
	tenant uuid not null,
	file_id uuid not null,
	line integer not null,
	code text not null,
	sealed bytea,
	primary key (tenant, file_id, line)
);
-- Which doors a file has been at, as digests: only to say how many lines came together. Gone when the file is done.
create table arrears_door (
	tenant uuid not null,
	file_id uuid not null,
	door bytea not null,
	primary key (tenant, file_id, door)
);
alter table arrears_part enable row level security; alter table arrears_part force row level security;
alter table arrears_bad enable row level security; alter table arrears_bad force row level security;
alter table arrears_door enable row level security; alter table arrears_door force row level security;
create policy own_file on arrears_file using (tenant = erbij.tenant() and brought_by = erbij.me());
create policy own_file on arrears_part using (tenant = erbij.tenant() and exists (select 1 from arrears_file f where f.tenant = erbij.tenant() and f.id = file_id));
create policy own_file on arrears_bad using (tenant = erbij.tenant() and exists (select 1 from arrears_file f where f.tenant = erbij.tenant() and f.id = file_id));
create policy own_file on arrears_door using (tenant = erbij.tenant() and exists (select 1 from arrears_file f where f.tenant = erbij.tenant() and f.id = file_id));
revoke delete on arrears_file from erbij_app;
grant update on arrears_file to erbij_app;
grant select, insert, delete on arrears_part, arrears_door to erbij_app;
grant select, insert on arrears_bad to erbij_app;

-- What lay too long: files whose columns nobody named within a day, and the lines that were not taken in, after a fortnight. Counts stay.
create function erbij.forget_files(at timestamptz) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
	if erbij.tenant() is null then raise exception 'files belong to somebody' using errcode = '42501'; end if;
	delete from arrears_part p using arrears_file f where f.tenant = erbij.tenant() and f.state = 'brought' and f.brought_at < at - interval '1 day' and p.tenant = f.tenant and p.file_id = f.id;
	delete from arrears_bad b using arrears_file f where f.tenant = erbij.tenant() and f.state = 'brought' and f.brought_at < at - interval '1 day' and b.tenant = f.tenant and b.file_id = f.id;
	delete from arrears_file f where f.tenant = erbij.tenant() and f.state = 'brought' and f.brought_at < at - interval '1 day';
	update arrears_bad b set sealed = null from arrears_file f
		where f.tenant = erbij.tenant() and b.tenant = f.tenant and b.file_id = f.id and b.sealed is not null and coalesce(f.ended_at, f.brought_at) < at - interval '14 days';
	update arrears_file f set sealed = null where f.tenant = erbij.tenant() and f.sealed is not null and coalesce(f.ended_at, f.brought_at) < at - interval '14 days';
end $$;
alter function erbij.forget_files(timestamptz) owner to erbij_search;
grant select, update, delete on arrears_file, arrears_bad to erbij_search;
grant select, delete on arrears_part to erbij_search;
revoke execute on function erbij.forget_files(timestamptz) from public;
grant execute on function erbij.forget_files(timestamptz) to erbij_app;

-- How long a team keeps a signal that nobody did anything with (PRIV-12), from which day on, and who is told a week before. A new one follows an old one.
create table signal_term (
	tenant uuid not null,
	team_id uuid not null,
	from_day date not null,
	weeks integer not null check (weeks between 4 and 104),
	watcher uuid not null,
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant, team_id, from_day)
);
-- Announced, and not before which day. Projected.
create table erasing (
	tenant uuid not null,
	case_id uuid not null,
	team_id uuid not null,
	notice uuid not null,
	erase_on date not null,
	primary key (tenant, case_id)
);
create index erasing_by_day on erasing (tenant, erase_on);
-- What was erased: how many, when, of which team. Projected.
create table signals_erased (
	tenant uuid not null,
	id uuid not null,
	team_id uuid not null,
	on_day date not null,
	matters integer not null,
	signals integer not null,
	primary key (tenant, id)
);
alter table signal_term enable row level security; alter table signal_term force row level security;
alter table erasing enable row level security; alter table erasing force row level security;
alter table signals_erased enable row level security; alter table signals_erased force row level security;
create policy own_tenant on signal_term using (tenant = erbij.tenant());
create policy own_tenant on erasing using (tenant = erbij.tenant());
create policy own_tenant on signals_erased using (tenant = erbij.tenant());
grant select, insert, update on signal_term to erbij_app;
grant select, insert, update, delete on erasing, signals_erased to erbij_app;

-- Whether nobody did anything with a matter: not picked up, not weighed, nobody spoke, no legal route, nothing in its journal but what was told and what was answered.
-- `answered`: whoever told it has heard how it ended (who sends arrears reads that on the screen). Asked inside and outside of erasing, so that there is one meaning of it.
create function erbij.unused_matters(of_team uuid, before timestamptz, among uuid[], most integer) returns table (case_id uuid, answered boolean, signals integer)
	language sql stable security definer set search_path = public, pg_temp as $$
	select l.case_id, not exists (select 1 from answer_owed a join signal s on s.tenant = a.tenant and s.id = a.signal
			where a.tenant = l.tenant and a.case_id = l.case_id and a.given_at is null and (a.due is not null or s.organisation_id is null)), l.signals
	from case_line l
	where l.tenant = erbij.tenant() and l.station = 'noticed' and (of_team is null or l.team_id = of_team) and (among is null or l.case_id = any (among))
		and l.responsible is null and l.picked_up_at is null and l.weighed_at is null and l.first_contact_at is null and l.last_contact_at is null
		and not exists (select 1 from signal s where s.tenant = l.tenant and s.case_id = l.case_id and (s.legal_route is not null or s.picked_up_at is not null or s.arrived_at >= before))
		and not exists (select 1 from journal_entry e where e.tenant = l.tenant and e.case_id = l.case_id and e.kind <> all ('{signalling.received,signalling.reporter-known,
			signalling.answered,signalling.added,signalling.acknowledged,signalling.delivery,signalling.hears-by,signalling.named,signalling.taken-back}'))
		and not exists (select 1 from open_thing o where o.tenant = l.tenant and o.case_id = l.case_id and o.closed_at is null and o.kind = 'signalling.asked')
	order by l.arrived_at, l.case_id limit most
$$;
-- Erases what nobody used: every body blank, the key destroyed, the rows gone; envelopes and hashes stay, so that the journal still verifies. Gives what was erased.
-- It looks for itself whether that is so: nothing that is in use, younger than four weeks or still owed an answer can be erased by it. Rows go from whichever table
-- has a `case_id`: what a later phase keeps of a matter goes along by itself. The journal, its chain and who looked are no rows of this kind.
create function erbij.erase_unused(wanted uuid[], at timestamptz) returns table (case_id uuid, signals integer) language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	gone uuid[];
	name text;
begin
	perform 1 from case_line l where l.tenant = here and l.case_id = any (wanted) order by l.case_id for update;
	gone := array(select u.case_id from erbij.unused_matters(null, at - interval '28 days', wanted, cardinality(wanted)) u where u.answered);
	return query select l.case_id, l.signals from case_line l where l.tenant = here and l.case_id = any (gone);
	update journal_entry e set body = null where e.tenant = here and e.case_id = any (gone) and e.body is not null;
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
		where c.relkind in ('r', 'p') and c.relname not in ('journal_entry', 'journal_stream', 'access_log', 'erasing') order by c.relname loop
		execute format('delete from public.%I where tenant = $1 and case_id = any ($2)', name) using here, gone;
	end loop;
end $$;
alter function erbij.unused_matters(uuid, timestamptz, uuid[], integer) owner to erbij_search;
alter function erbij.erase_unused(uuid[], timestamptz) owner to erbij_search;
grant update (body) on journal_entry to erbij_search;
grant select on answer_owed, signal to erbij_search;
grant select, update on open_thing, case_line to erbij_search;
revoke execute on function erbij.unused_matters(uuid, timestamptz, uuid[], integer), erbij.erase_unused(uuid[], timestamptz) from public;
grant execute on function erbij.unused_matters(uuid, timestamptz, uuid[], integer), erbij.erase_unused(uuid[], timestamptz) to erbij_app;
do $$
declare
	name text;
begin
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public' join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
		where c.relkind in ('r', 'p') and c.relname not in ('journal_entry', 'journal_stream', 'access_log') loop
		execute format('grant select, delete on public.%I to erbij_search', name);
	end loop;
end $$;
-- Tables that are made later too.
alter default privileges in schema public grant select, delete on tables to erbij_search;

-- The list of a team, oldest first: since the first day anybody noticed, on the calendar of the neighbourhood.
create index case_line_by_age on case_line (tenant, team_id, station, least(first_noticed, (arrived_at at time zone 'Europe/Amsterdam')::date), case_id);
create index signal_by_threat on signal (tenant, threat_on) where threat_on is not null;
-- What nobody holds or has no day: there must be none, and finding none must not take a look at everything that is open.
create index open_thing_orphan on open_thing (tenant, since) where closed_at is null and (holder is null or look_again is null);
-- Who told us something and heard nothing yet, in the order in which they should have.
create index answer_owed_basement on answer_owed (tenant, due, signal) where moment = 'receipt' and given_at is null;
-- Few open things are of another kind than a matter that waits; those who look for one kind must not walk past all that wait.
create index open_thing_rare on open_thing (tenant, kind) where closed_at is null and kind <> 'signalling.matter';
-- What somebody holds of one kind: a promise, a call. Whoever holds ten thousand matters that wait has as few of these as anybody.
create index open_thing_by_kind on open_thing (tenant, holder, kind) where closed_at is null;
create index answer_owed_by_thing on answer_owed (tenant, thing) where given_at is null and due is not null;
-- Through which floor a matter's signals came: to choose by.
create index signal_of_floor on signal (tenant, floor, case_id);
