-- One piece can go while the rest stays; two who decide were both really here; what a team lays side by side and where it misses backing are sealed and go with the matter they came from.

-- What is left of a piece that was erased: ids, days and kinds, none of its words, under the key of its matter. It stands where the piece stood, so that everything that follows still follows.
alter table journal_entry add column remains bytea;
grant update (remains) on journal_entry to erbij_search;
create or replace function erbij.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'journal_entry' and new.body is null
		and (to_jsonb(new) - 'body' - 'remains') = (to_jsonb(old) - 'body' - 'remains') and (old.body is not null or new.remains is null) then
		return new;
	end if;
	raise exception '% is added to, never changed', tg_table_name using errcode = '42501';
end $$;
-- A key that goes takes with it what was left of pieces.
create function erbij.forget_remains() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
	update journal_entry e set remains = null where e.tenant = old.tenant and e.case_id = old.case_id and e.body is null and e.remains is not null;
	return null;
end $$;
alter function erbij.forget_remains() owner to erbij_search;
revoke execute on function erbij.forget_remains() from public;
create trigger forget_remains after delete on case_key for each row execute function erbij.forget_remains();

-- Pieces that a proposal is about. Projected; it stays as the proof, without content.
create table destruction_piece (
	tenant uuid not null,
	destruction uuid not null,
	entry uuid not null,
	matter uuid not null,
	kind text not null,
	why text not null check (why in ('asked', 'names-somebody')),
	remains bytea not null,
	state text not null default 'proposed' check (state in ('proposed', 'gone', 'kept')),
	primary key (tenant, destruction, entry)
);
create index destruction_piece_of on destruction_piece (tenant, entry);
alter table destruction_piece enable row level security; alter table destruction_piece force row level security;
create policy own_tenant on destruction_piece using (tenant = erbij.tenant());
grant select, insert, update, delete on destruction_piece to erbij_app;
grant select on destruction_piece to erbij_search;

-- Carries out the pieces of a proposal. It looks for itself: two who are two, the day has come, not withdrawn, and nobody asked to leave the matter as it is. The matter itself may go on.
create function erbij.erase_pieces(wanted uuid, moment timestamptz) returns table (matter uuid, entry uuid, kind text, made timestamptz, why text, gone boolean)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	one destruction_piece;
	was timestamptz;
	one_hand boolean;
begin
	select erbij.approver_falls_short(d.id, d.approved_by, coalesce(d.approved_at, moment)) is not null into one_hand
		from destruction d where d.tenant = here and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null
		and d.done_at is null and d.not_before <= (moment at time zone 'Europe/Amsterdam')::date for update;
	if not found then raise exception 'this was not approved by a second person, or its day has not come' using errcode = '42501'; end if;
	for one in select * from destruction_piece p where p.tenant = here and p.destruction = wanted and p.state = 'proposed' order by p.matter, p.entry loop
		was := null;
		if not one_hand and not exists (select 1 from restricted r where r.tenant = here and r.case_id = one.matter and r.granted_at is not null) then
			update journal_entry e set body = null, remains = one.remains where e.tenant = here and e.id = one.entry and e.case_id = one.matter and e.kind = one.kind and e.body is not null
				returning e.at into was;
			if was is not null then
				insert into erasure (tenant, kind, id, at) values (here, 'entry', one.entry, moment) on conflict do nothing;
			end if;
		end if;
		return query select one.matter, one.entry, one.kind, was, one.why, was is not null;
	end loop;
end $$;
alter function erbij.erase_pieces(uuid, timestamptz) owner to erbij_search;
revoke execute on function erbij.erase_pieces(uuid, timestamptz) from public;
grant execute on function erbij.erase_pieces(uuid, timestamptz) to erbij_app;

-- As before; and what was left of pieces goes along.
create or replace function erbij.destroy(wanted uuid, moment timestamptz) returns table (matter uuid, what text, entries integer, gone boolean)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	one destruction_matter;
	went integer;
	whole uuid[] := '{}';
	one_hand boolean;
begin
	select erbij.approver_falls_short(d.id, d.approved_by, coalesce(d.approved_at, moment)) is not null into one_hand
		from destruction d where d.tenant = here and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null
		and d.done_at is null and d.not_before <= (moment at time zone 'Europe/Amsterdam')::date for update;
	if not found then raise exception 'this was not approved by a second person, or its day has not come' using errcode = '42501'; end if;
	for one in select * from destruction_matter m where m.tenant = here and m.destruction = wanted and m.state = 'proposed' order by m.matter loop
		perform 1 from case_line l where l.tenant = here and l.case_id = one.matter and l.station in ('let-go', 'settled') for update;
		if not found or one_hand or exists (select 1 from open_thing o where o.tenant = here and o.case_id = one.matter and o.closed_at is null)
			or exists (select 1 from restricted r where r.tenant = here and r.case_id = one.matter and r.granted_at is not null)
			or exists (select 1 from kept_at_wish w where w.tenant = here and w.case_id = one.matter and one.what <> 'notes' and 'planning.%' <> all (one.spared))
			or exists (select 1 from crisis_card c where c.tenant = here and c.case_id = one.matter and one.what <> 'notes' and 'lasting.card-%' <> all (one.spared)) then
			return query select one.matter, one.what, 0, false;
			continue;
		end if;
		if one.what = 'all' then
			select count(*)::integer into went from journal_entry e where e.tenant = here and e.case_id = one.matter and e.body is not null;
			whole := whole || one.matter;
		else
			with blanked as (
				update journal_entry e set body = null where e.tenant = here and e.case_id = one.matter and e.body is not null and e.at < one.made_before
					and (case when one.what = 'notes' then e.kind like 'contact.%' else true end) and not exists (select 1 from unnest(one.spared) as s (pattern) where e.kind like s.pattern) returning e.id)
			, noted as (insert into erasure (tenant, kind, id, at) select here, 'entry', b.id, moment from blanked b on conflict do nothing)
			select count(*)::integer into went from blanked;
			-- What was left of a piece that was erased before goes with it.
			update journal_entry e set remains = null where e.tenant = here and e.case_id = one.matter and e.body is null and e.remains is not null and e.at < one.made_before
				and (case when one.what = 'notes' then e.kind like 'contact.%' else true end) and not exists (select 1 from unnest(one.spared) as s (pattern) where e.kind like s.pattern);
		end if;
		return query select one.matter, one.what, went, true;
	end loop;
	perform erbij.forget_matters(whole);
end $$;

-- Whether somebody did anything here on three days, the first of them two weeks before.
create function erbij.was_at_work(somebody uuid, before timestamptz) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
	select count(*) >= 3 and min(day) <= before - interval '14 days' from (
		select min(a.at) as day from access_log a where a.tenant = erbij.tenant() and a.user_kind = 'member' and a.user_id = somebody and a.at < before and a.outcome = 'done'
			and a.event in ('look', 'search', 'write') group by (a.at at time zone 'Europe/Amsterdam')::date) as days
$$;
-- Why somebody is no second person for a proposal. `new`: they may only do this since it lay there. `same-hand`: one of the two let the other in during the two weeks before it or since,
-- or one and the same colleague let in both. `no-history`: however long ago one let the other in, whoever was let in must have been at work here since, on three days of which the first was
-- two weeks before; an account that was only made ready is nobody. Nothing when they are two.
create or replace function erbij.approver_falls_short(wanted uuid, approver uuid, moment timestamptz) returns text
	language sql stable security definer set search_path = public, pg_temp as $$
	with proposal as (select d.proposed_by, d.proposed_at from destruction d where d.tenant = erbij.tenant() and d.id = wanted)
	, let_in as (
		select g.member_id as who, g.by, g.at from role_given g where g.tenant = erbij.tenant() and g.by is not null
		union all select e.subject_id, e.made_by, e.made_at from entry_code e where e.tenant = erbij.tenant() and e.kind = 'member' and e.made_by is not null)
	, ever as (select l.who, l.by, l.at from let_in l cross join proposal p where l.who in (approver, p.proposed_by) and l.at <= moment)
	, hand as (select l.who, l.by from ever l cross join proposal p where l.at > p.proposed_at - interval '14 days')
	select case
		when not exists (select 1 from role_given g join member m on m.tenant = g.tenant and m.id = g.member_id cross join proposal p
			where g.tenant = erbij.tenant() and g.member_id = approver and g.role in ('keeper', 'privacy-officer') and g.at < p.proposed_at and m.since < p.proposed_at) then 'new'
		when exists (select 1 from hand h cross join proposal p where (h.who = approver and h.by = p.proposed_by) or (h.who = p.proposed_by and h.by = approver))
			or exists (select 1 from hand one join hand other on other.by = one.by and other.who <> one.who) then 'same-hand'
		when exists (select 1 from ever e cross join proposal p where e.who = approver and (e.by = p.proposed_by or exists (select 1 from ever o where o.who = p.proposed_by and o.by = e.by))
				and not erbij.was_at_work(approver, p.proposed_at))
			or exists (select 1 from ever e cross join proposal p where e.who = p.proposed_by and e.by = approver and not erbij.was_at_work(p.proposed_by, moment)) then 'no-history'
	end
$$;
alter function erbij.was_at_work(uuid, timestamptz) owner to erbij_search;
revoke execute on function erbij.was_at_work(uuid, timestamptz) from public;

-- What a team laid side by side, and where it misses backing: sealed under a key of the team, and gone with the matter it came from. Which matter that was the program itself cannot read.
alter table laid_weighing add column case_id uuid, add column sealed bytea, alter column why drop not null;
alter table backing_matter add column case_id uuid, add column sealed bytea, add column answer_sealed bytea;
revoke select on laid_weighing, backing_matter from erbij_app;
grant select (tenant, id, team_id, step, outcome, felt, laid_at, sealed) on laid_weighing to erbij_app;
grant select (tenant, id, team_id, raised_by, raised_at, answered_by, answered_at, sealed, answer_sealed) on backing_matter to erbij_app;
grant select, delete on laid_weighing, backing_matter to erbij_search;
create index laid_weighing_of on laid_weighing (tenant, case_id);
create index backing_matter_of on backing_matter (tenant, case_id);

-- What of before this version was brought up to it by the program itself, because only the program can read it.
create table caught_up (
	tenant uuid not null,
	what text not null,
	at timestamptz not null,
	primary key (tenant, what)
);
alter table caught_up enable row level security; alter table caught_up force row level security;
create policy own_tenant on caught_up using (tenant = erbij.tenant());
grant select, insert on caught_up to erbij_app;
