-- Two who decide are two; what was put away stays away after a backup is put back; a restriction stops destruction; a letter is not guessed open.

-- Since when somebody has a role, and who gave it. Written by a trigger alone: whoever is away, or comes back, begins anew.
create table role_given (
	tenant uuid not null,
	member_id uuid not null,
	role text not null,
	at timestamptz not null,
	by uuid,
	primary key (tenant, member_id, role)
);
-- That somebody asked to do nothing new with a matter, and since when that was granted. Projected.
create table restricted (
	tenant uuid not null,
	case_id uuid not null,
	request uuid not null,
	granted_at timestamptz,
	primary key (tenant, case_id, request)
);
alter table role_given enable row level security; alter table role_given force row level security;
alter table restricted enable row level security; alter table restricted force row level security;
create policy own_tenant on role_given using (tenant = erbij.tenant());
create policy own_tenant on restricted using (tenant = erbij.tenant());
grant select on role_given to erbij_app;
grant select, insert, update, delete on restricted to erbij_app;
grant select, insert, delete on role_given to erbij_search;
grant select, delete on restricted to erbij_search;

insert into role_given (tenant, member_id, role, at) select m.tenant, m.id, r.role, m.since from member m cross join lateral unnest(m.roles) as r (role) where m.active on conflict do nothing;
create function erbij.note_roles() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
	fresh constant boolean := tg_op = 'INSERT';
begin
	delete from role_given g where g.tenant = new.tenant and g.member_id = new.id and (fresh or not new.active or not old.active or g.role <> all (new.roles));
	if new.active then
		insert into role_given (tenant, member_id, role, at, by)
			select new.tenant, new.id, r.role, case when fresh then new.since else erbij.now() end, nullif(current_setting('erbij.me', true), '')::uuid
			from unnest(new.roles) as r (role) on conflict do nothing;
	end if;
	return null;
end $$;
alter function erbij.note_roles() owner to erbij_search;
create trigger note_roles after insert or update of roles, active on member for each row execute function erbij.note_roles();

-- Why somebody is no second person for a proposal: `new`, they may only do this since it lay there; `same-hand`, one of the two let the other in during the two weeks
-- before it or since, or one and the same colleague let in both. Nothing when they are one.
create function erbij.approver_falls_short(wanted uuid, approver uuid, moment timestamptz) returns text
	language sql stable security definer set search_path = public, pg_temp as $$
	with proposal as (select d.proposed_by, d.proposed_at from destruction d where d.tenant = erbij.tenant() and d.id = wanted)
	, let_in as (
		select g.member_id as who, g.by, g.at from role_given g where g.tenant = erbij.tenant() and g.by is not null
		union all select e.subject_id, e.made_by, e.made_at from entry_code e where e.tenant = erbij.tenant() and e.kind = 'member' and e.made_by is not null)
	, hand as (select l.who, l.by from let_in l cross join proposal p where l.who in (approver, p.proposed_by) and l.at > p.proposed_at - interval '14 days' and l.at <= moment)
	select case
		when not exists (select 1 from role_given g join member m on m.tenant = g.tenant and m.id = g.member_id cross join proposal p
			where g.tenant = erbij.tenant() and g.member_id = approver and g.role in ('keeper', 'privacy-officer') and g.at < p.proposed_at and m.since < p.proposed_at) then 'new'
		when exists (select 1 from hand h cross join proposal p where (h.who = approver and h.by = p.proposed_by) or (h.who = p.proposed_by and h.by = approver))
			or exists (select 1 from hand one join hand other on other.by = one.by and other.who <> one.who) then 'same-hand'
	end
$$;
alter function erbij.approver_falls_short(uuid, uuid, timestamptz) owner to erbij_search;
revoke execute on function erbij.note_roles(), erbij.approver_falls_short(uuid, uuid, timestamptz) from public;
grant execute on function erbij.approver_falls_short(uuid, uuid, timestamptz) to erbij_app;
grant select on member, entry_code, role_given to erbij_search;

-- What was put away, or lapsed, stays away: also after a backup of before was put back.
alter table erasure drop constraint erasure_kind_check;
alter table erasure add constraint erasure_kind_check check (kind in ('case', 'entry', 'person', 'household', 'address', 'attachment'));
create trigger erased after delete on attachment for each row execute function erbij.note_erasure('attachment', 'id');

-- As before, and: two who are one destroy nothing, and nothing goes while somebody asked to leave it as it is.
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
		end if;
		return query select one.matter, one.what, went, true;
	end loop;
	perform erbij.forget_matters(whole);
end $$;

-- Wrong answers to the birthday that goes with a letter or a card, in all: there are only so many days in a year.
alter table entry_code add column missed integer not null default 0;
drop function erbij.entry_code_by_digest(bytea, timestamptz);
create function erbij.entry_code_by_digest(wanted bytea, at timestamptz) returns table (
	tenant uuid, id uuid, kind text, subject_id uuid, case_id uuid, until timestamptz, once boolean, pin_hash text, way text, born date, wrong integer, missed integer,
	roles text[], organisation_id uuid, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.tenant, e.id, e.kind, e.subject_id, e.case_id, e.until, e.once, coalesce(e.pin_hash, s.secret_hash), e.way, p.born,
		case when e.wrong_on = (at at time zone 'Europe/Amsterdam')::date then e.wrong else 0 end, e.missed, coalesce(m.roles, array[e.kind]), m.organisation_id,
		array(select tm.team_id from team_member tm where tm.tenant = e.tenant and tm.member_id = m.id)
	from entry_code e
		left join member m on e.kind = 'member' and m.tenant = e.tenant and m.id = e.subject_id and m.active
		left join person p on e.kind = 'person' and p.tenant = e.tenant and p.id = e.subject_id
		left join person_secret s on e.kind = 'person' and s.tenant = e.tenant and s.person_id = e.subject_id
	where e.digest = wanted and e.until > at and e.ended_at is null and not (e.once and e.used_at is not null) and (e.kind <> 'member' or m.id is not null)
$$;
alter function erbij.entry_code_by_digest(bytea, timestamptz) owner to erbij_search;
revoke execute on function erbij.entry_code_by_digest(bytea, timestamptz) from public;
grant execute on function erbij.entry_code_by_digest(bytea, timestamptz) to erbij_app, erbij_jobs;
