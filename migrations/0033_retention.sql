-- How long what we hold stays, on which legal ground, what of it lives on at the person's wish - and how it goes: proposed by one, approved by another, and gone for good.

-- Dated terms of an organisation's own; without a row the list in the program holds. `months` counts from the moment that `starts` names.
create table retention_rule (
	tenant uuid not null,
	rule text not null,
	from_day date not null,
	months integer not null check (months between 1 and 1200),
	starts text not null check (starts in ('item', 'last-change', 'let-go')),
	why text not null check (why <> ''),
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant, rule, from_day)
);
-- Under which rule a matter is kept, where it is another than the usual one. Projected.
create table kept_under (
	tenant uuid not null,
	case_id uuid not null,
	rule text not null,
	primary key (tenant, case_id)
);
-- What the person wishes to live on when the rest goes. Projected.
create table kept_at_wish (
	tenant uuid not null,
	case_id uuid not null,
	what text not null check (what in ('plan')),
	since timestamptz not null,
	primary key (tenant, case_id, what)
);
-- When what was said about the contact went, leaving the summary. Projected.
create table faded (
	tenant uuid not null,
	case_id uuid not null,
	at timestamptz not null,
	primary key (tenant, case_id)
);
-- A proposal to destroy: two different people, and a day before which nothing happens. Projected; it stays as the proof, without content.
create table destruction (
	tenant uuid not null,
	id uuid not null,
	proposed_by uuid not null,
	proposed_at timestamptz not null,
	not_before date not null,
	approved_by uuid,
	approved_at timestamptz,
	withdrawn_at timestamptz,
	done_at timestamptz,
	primary key (tenant, id),
	check (approved_by is null or approved_by <> proposed_by)
);
-- (`matter`, not `case_id`: these rows are what is left when everything else of the matter has gone.)
create table destruction_matter (
	tenant uuid not null,
	destruction uuid not null,
	matter uuid not null,
	what text not null check (what in ('notes', 'rest', 'all')),
	rule text not null,
	due date not null,
	-- of what stays for now: kinds of entries; only what was made before this moment goes
	spared text[] not null default '{}',
	made_before timestamptz not null,
	entries integer,
	state text not null default 'proposed' check (state in ('proposed', 'gone', 'kept')),
	primary key (tenant, destruction, matter)
);
create index destruction_matter_of on destruction_matter (tenant, matter);

-- What was erased, for ever: read again after a backup was put back. Ids only; the file of seals outside the database holds the same list, signed.
create table erasure (
	tenant uuid not null,
	kind text not null check (kind in ('case', 'entry', 'person', 'household', 'address')),
	id uuid not null,
	at timestamptz not null,
	n bigint generated always as identity,
	generation integer not null default erbij.generation(),
	primary key (tenant, kind, id)
);
create index erasure_by_n on erasure (n);

alter table retention_rule enable row level security; alter table retention_rule force row level security;
alter table kept_under enable row level security; alter table kept_under force row level security;
alter table kept_at_wish enable row level security; alter table kept_at_wish force row level security;
alter table faded enable row level security; alter table faded force row level security;
alter table destruction enable row level security; alter table destruction force row level security;
alter table destruction_matter enable row level security; alter table destruction_matter force row level security;
alter table erasure enable row level security; alter table erasure force row level security;
create policy own_tenant on retention_rule using (tenant = erbij.tenant());
create policy own_tenant on kept_under using (tenant = erbij.tenant());
create policy own_tenant on kept_at_wish using (tenant = erbij.tenant());
create policy own_tenant on faded using (tenant = erbij.tenant());
create policy own_tenant on destruction using (tenant = erbij.tenant());
create policy own_tenant on destruction_matter using (tenant = erbij.tenant());
create policy own_tenant on erasure using (tenant = erbij.tenant());
grant select, insert, update on retention_rule to erbij_app;
grant select, insert, update, delete on kept_under, kept_at_wish, faded, destruction, destruction_matter to erbij_app;
grant select on erasure to erbij_app;
grant select, update on destruction, destruction_matter to erbij_search;
grant select, insert on erasure to erbij_search;
grant usage on sequence erasure_n_seq to erbij_search;
revoke delete on erasure, retention_rule from erbij_search;

-- Whoever destroys a key or forgets somebody, in whatever way, is in the list.
create function erbij.note_erasure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
	insert into erasure (tenant, kind, id, at) values (old.tenant, tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::uuid, erbij.now()) on conflict do nothing;
	return null;
end $$;
alter function erbij.note_erasure() owner to erbij_search;
create trigger erased after delete on case_key for each row execute function erbij.note_erasure('case', 'case_id');
create trigger erased after delete on person for each row execute function erbij.note_erasure('person', 'id');
create trigger erased after delete on household for each row execute function erbij.note_erasure('household', 'id');
create trigger erased after delete on address for each row execute function erbij.note_erasure('address', 'id');

-- Forgets matters altogether: words, keys, rows, and whoever and wherever nobody else in the house knows any more. Called by the functions below and by nobody else.
create function erbij.forget_matters(gone uuid[]) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	persons uuid[];
	homes uuid[];
	doors uuid[];
	name text;
begin
	persons := array(select distinct l.person_id from case_line l where l.tenant = here and l.case_id = any (gone) and l.person_id is not null);
	homes := array(select distinct p.household_id from person p where p.tenant = here and p.id = any (persons) and p.household_id is not null);
	doors := array(select l.address_id from case_line l where l.tenant = here and l.case_id = any (gone) and l.address_id is not null
		union select h.address_id from household h where h.tenant = here and h.id = any (homes) and h.address_id is not null
		union select s.address_id from signal s where s.tenant = here and s.case_id = any (gone) and s.address_id is not null);
	delete from outgoing_attempt a using outgoing_message m where m.tenant = here and m.case_id = any (gone) and a.tenant = here and a.message = m.id;
	delete from same_household s where s.tenant = here and s.with_case = any (gone);
	update journal_entry e set body = null where e.tenant = here and e.case_id = any (gone) and e.body is not null;
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
		where c.relkind in ('r', 'p') and c.relname not in ('journal_entry', 'journal_stream', 'access_log', 'erasing') order by c.relname loop
		execute format('delete from public.%I where tenant = $1 and case_id = any ($2)', name) using here, gone;
	end loop;
	-- Somebody another matter is about, or who has a part in one, stays.
	persons := array(select p from unnest(persons) as p where not exists (select 1 from case_line l where l.tenant = here and l.person_id = p)
		and not exists (select 1 from signal s where s.tenant = here and s.person_id = p) and not exists (select 1 from case_party q where q.tenant = here and q.party = p));
	delete from session s where s.tenant = here and s.subject_id = any (persons);
	delete from entry_code e where e.tenant = here and e.subject_id = any (persons);
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
		where c.relkind in ('r', 'p') and c.relname not in ('access_log', 'case_line', 'signal') order by c.relname loop
		execute format('delete from public.%I where tenant = $1 and person_id = any ($2)', name) using here, persons;
	end loop;
	delete from person p where p.tenant = here and p.id = any (persons);
	delete from household h where h.tenant = here and h.id = any (homes) and not exists (select 1 from person p where p.tenant = here and p.household_id = h.id);
	doors := array(select d from unnest(doors) as d where not exists (select 1 from household h where h.tenant = here and h.address_id = d)
		and not exists (select 1 from case_line l where l.tenant = here and l.address_id = d) and not exists (select 1 from signal s where s.tenant = here and s.address_id = d)
		and not exists (select 1 from enquiry_door e where e.tenant = here and e.address_id = d and e.dropped_at is null));
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'address_id' and not a.attisdropped join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
		where c.relkind in ('r', 'p') and c.relname not in ('household', 'case_line', 'signal') order by c.relname loop
		execute format('delete from public.%I where tenant = $1 and address_id = any ($2)', name) using here, doors;
	end loop;
	delete from address a where a.tenant = here and a.id = any (doors);
end $$;

-- Carries out a proposal. It looks for itself: two different people, the day has come, not withdrawn, and nobody works with the matter any more. Gives what happened to each.
create function erbij.destroy(wanted uuid, moment timestamptz) returns table (matter uuid, what text, entries integer, gone boolean)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	one destruction_matter;
	went integer;
	whole uuid[] := '{}';
begin
	perform 1 from destruction d where d.tenant = here and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null
		and d.done_at is null and d.not_before <= (moment at time zone 'Europe/Amsterdam')::date for update;
	if not found then raise exception 'this was not approved by a second person, or its day has not come' using errcode = '42501'; end if;
	for one in select * from destruction_matter m where m.tenant = here and m.destruction = wanted and m.state = 'proposed' order by m.matter loop
		perform 1 from case_line l where l.tenant = here and l.case_id = one.matter and l.station in ('let-go', 'settled') for update;
		if not found or exists (select 1 from open_thing o where o.tenant = here and o.case_id = one.matter and o.closed_at is null)
			or exists (select 1 from kept_at_wish w where w.tenant = here and w.case_id = one.matter and one.what = 'all')
			or exists (select 1 from crisis_card c where c.tenant = here and c.case_id = one.matter and one.what = 'all') then
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
alter function erbij.forget_matters(uuid[]) owner to erbij_search;
alter function erbij.destroy(uuid, timestamptz) owner to erbij_search;
revoke execute on function erbij.note_erasure(), erbij.forget_matters(uuid[]), erbij.destroy(uuid, timestamptz) from public;
grant execute on function erbij.destroy(uuid, timestamptz) to erbij_app;
grant select, delete on person, household, address, outgoing_attempt, session, entry_code, enquiry_door to erbij_search;

-- After some of a matter went: rows that were written from what is gone go too, so that what is here is what playing the journal again would give.
create function erbij.thin_out(about uuid, going text) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	name text;
begin
	if not exists (select 1 from faded f where f.tenant = here and f.case_id = about) then raise exception 'nothing of this went' using errcode = '42501'; end if;
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
		where c.relkind in ('r', 'p') and c.relname not in ('journal_entry', 'journal_stream', 'access_log', 'case_key', 'case_line', 'case_party', 'kept_under', 'kept_at_wish', 'faded',
			'crisis_card', 'card_holder', 'entry_code', 'session') and (going <> 'notes' or c.relname in ('open_thing', 'visit')) order by c.relname loop
		execute format('delete from public.%I where tenant = $1 and case_id = $2', name) using here, about;
	end loop;
end $$;
alter function erbij.thin_out(uuid, text) owner to erbij_search;
revoke execute on function erbij.thin_out(uuid, text) from public;
grant execute on function erbij.thin_out(uuid, text) to erbij_app;

-- What is past its term is found here, from envelopes only: when it was let go, when the first and the last of it was made, what of it the person wishes to keep.
create function erbij.retained(among uuid[], most integer) returns table (case_id uuid, rule text, let_go_at timestamptz, kinds jsonb, card boolean, plan boolean, open boolean)
	language sql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
	select l.case_id, coalesce(u.rule, 'wmo'), l.let_go_at, e.kinds,
		exists (select 1 from crisis_card c where c.tenant = l.tenant and c.case_id = l.case_id), exists (select 1 from kept_at_wish w where w.tenant = l.tenant and w.case_id = l.case_id and w.what = 'plan'),
		exists (select 1 from open_thing o where o.tenant = l.tenant and o.case_id = l.case_id and o.closed_at is null)
	from case_line l left join kept_under u on u.tenant = l.tenant and u.case_id = l.case_id
		cross join lateral (select jsonb_object_agg(k.kind, jsonb_build_array(k.count, to_char(k.first, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), to_char(k.last, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) as kinds, max(k.last) as last
			from (select j.kind, count(*)::integer as count, min(j.at) as first, max(j.at) as last from journal_entry j
				where j.tenant = l.tenant and j.case_id = l.case_id and j.body is not null group by j.kind) k) e
	where l.tenant = erbij.tenant() and l.station in ('let-go', 'settled') and (among is null or l.case_id = any (among)) and e.last is not null
		and not exists (select 1 from destruction_matter m join destruction d on d.tenant = m.tenant and d.id = m.destruction
			where m.tenant = l.tenant and m.matter = l.case_id and m.state = 'proposed' and d.withdrawn_at is null and d.done_at is null)
	order by e.last, l.case_id limit most
$$;
alter function erbij.retained(uuid[], integer) owner to erbij_search;
revoke execute on function erbij.retained(uuid[], integer) from public;
grant execute on function erbij.retained(uuid[], integer) to erbij_app;

-- For the seals and the verifier: what was erased, and which words are gone or cannot be read any more.
create function erbij.erasures_after(of_generation integer, after bigint, most integer) returns table (n bigint, kind text, tenant uuid, id uuid)
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.n, e.kind, e.tenant, e.id from erasure e where e.generation = of_generation and e.n > after order by e.n limit most
$$;
create function erbij.unreadable_after(after bigint, most integer) returns table (n bigint, tenant uuid, case_id uuid, id uuid, stream_kind text, stream_id uuid, seq integer, keyless boolean)
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.n, e.tenant, e.case_id, e.id, e.stream_kind, e.stream_id, e.seq, k.case_id is null from journal_entry e left join case_key k on k.tenant = e.tenant and k.case_id = e.case_id
	where e.n > after and (e.body is null or k.case_id is null) order by e.n limit most
$$;
create index journal_entry_blank on journal_entry (n) where body is null;
alter function erbij.erasures_after(integer, bigint, integer) owner to erbij_search;
alter function erbij.unreadable_after(bigint, integer) owner to erbij_search;
revoke execute on function erbij.erasures_after(integer, bigint, integer), erbij.unreadable_after(bigint, integer) from public;
grant execute on function erbij.erasures_after(integer, bigint, integer), erbij.unreadable_after(bigint, integer) to erbij_jobs;
