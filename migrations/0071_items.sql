-- Single items of a matter that still runs go when the term of their own ground is over; whoever decides sees how much really goes and why something stays; a term that was lengthened
-- since holds; and what is left of a piece comes back as that, and never as it was, when an older backup is put back.

-- `term`: its own term is over. What remains of it is made in the night that it goes, since nobody who decides may read it. `part`: only one passage of it goes, the rest of its words stays.
alter table destruction_piece drop constraint destruction_piece_why_check;
alter table destruction_piece add constraint destruction_piece_why_check check (why in ('asked', 'names-somebody', 'term'));
alter table destruction_piece alter column remains drop not null, add column made_before timestamptz, add column rule text, add column due date, add column part boolean not null default false,
	add column kept_because text, add constraint destruction_piece_of_term check ((why = 'term') = (remains is null) and (why <> 'term' or (made_before is not null and rule is not null)));
alter table destruction_matter add column kept_because text;
alter table destruction add column took_back boolean not null default false;
-- The term as it was when it was proposed: when another one holds on the day itself, it stays.
alter table destruction_matter add column months integer, add column starts text;
alter table destruction_piece add column months integer, add column starts text;

-- What somebody still needs, or wishes to keep, until a day: ids and days. Projected.
create table item_kept (
	tenant uuid not null,
	case_id uuid not null,
	entry uuid not null,
	until date not null,
	primary key (tenant, case_id, entry)
);
alter table item_kept enable row level security; alter table item_kept force row level security;
create policy own_tenant on item_kept using (tenant = erbij.tenant());
grant select, insert, update, delete on item_kept to erbij_app;
grant select, delete on item_kept to erbij_search;
-- What is old stands together.
create index journal_entry_made on journal_entry using brin (at);

-- A piece that was erased in part can go altogether later, by the one door there is.
create or replace function erbij.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'journal_entry' and new.body is null
		and (to_jsonb(new) - 'body' - 'remains') = (to_jsonb(old) - 'body' - 'remains') and (old.body is not null or new.remains is null or current_user = 'erbij_search') then
		return new;
	end if;
	raise exception '% is added to, never changed', tg_table_name using errcode = '42501';
end $$;

-- Why a matter that was proposed stays; nothing when it may go.
create function erbij.why_stays(about uuid, going text, of_rule text, of_spared text[]) returns text language sql stable security definer set search_path = public, pg_temp as $$
	select case
		when not exists (select 1 from case_line l where l.tenant = erbij.tenant() and l.case_id = about and l.station in ('let-go', 'settled')) then 'runs'
		when exists (select 1 from restricted r where r.tenant = erbij.tenant() and r.case_id = about and r.granted_at is not null) then 'restricted'
		when exists (select 1 from open_thing o where o.tenant = erbij.tenant() and o.case_id = about and o.closed_at is null) then 'open'
		when exists (select 1 from kept_at_wish w where w.tenant = erbij.tenant() and w.case_id = about and going <> 'notes' and 'planning.%' <> all (of_spared))
			or exists (select 1 from crisis_card c where c.tenant = erbij.tenant() and c.case_id = about and going <> 'notes' and 'lasting.card-%' <> all (of_spared)) then 'wished'
		when of_rule <> 'asked' and exists (select 1 from item_kept k where k.tenant = erbij.tenant() and k.case_id = about and k.until > (erbij.now() at time zone 'Europe/Amsterdam')::date) then 'wished'
		when of_rule not in ('asked', 'notes') and of_rule <> coalesce((select k.rule from kept_under k where k.tenant = erbij.tenant() and k.case_id = about), 'wmo') then 'other-term'
	end
$$;
-- How much of a matter goes, by the very rule by which it goes.
create function erbij.goes(e journal_entry, going text, of_spared text[], before timestamptz) returns boolean language sql immutable as $$
	select going = 'all' or (e.at < before and (going <> 'notes' or e.kind like 'contact.%') and not exists (select 1 from unnest(of_spared) as s (pattern) where e.kind like s.pattern))
$$;
create function erbij.would_go(wanted jsonb) returns table (matter uuid, entries integer, because text) language sql stable security definer set search_path = public, pg_temp as $$
	select w.matter, (select count(*)::integer from journal_entry e where e.tenant = erbij.tenant() and e.case_id = w.matter and e.body is not null
			and erbij.goes(e, w.what, array(select jsonb_array_elements_text(w.spared)), w.before)),
		erbij.why_stays(w.matter, w.what, w.rule, array(select jsonb_array_elements_text(w.spared)))
	from jsonb_to_recordset(wanted) as w (matter uuid, what text, rule text, spared jsonb, before timestamptz)
$$;
-- As before, and: what is in `longer` stays, because the term holds longer now than when it was proposed; and it is said why something stayed.
drop function erbij.destroy(uuid, timestamptz);
create function erbij.destroy(wanted uuid, moment timestamptz, longer uuid[] default '{}') returns table (matter uuid, what text, entries integer, gone boolean, because text)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	one destruction_matter;
	went integer;
	whole uuid[] := '{}';
	one_hand boolean;
	stays text;
begin
	select erbij.approver_falls_short(d.id, d.approved_by, coalesce(d.approved_at, moment)) is not null into one_hand
		from destruction d where d.tenant = here and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null
		and d.done_at is null and d.not_before <= (moment at time zone 'Europe/Amsterdam')::date for update;
	if not found then raise exception 'this was not approved by a second person, or its day has not come' using errcode = '42501'; end if;
	for one in select * from destruction_matter m where m.tenant = here and m.destruction = wanted and m.state = 'proposed' order by m.matter loop
		perform 1 from case_line l where l.tenant = here and l.case_id = one.matter for update;
		stays := case when one_hand then 'one-hand' when one.matter = any (longer) and one.rule <> 'asked' then 'other-term' else erbij.why_stays(one.matter, one.what, one.rule, one.spared) end;
		if stays is not null then
			return query select one.matter, one.what, 0, false, stays;
			continue;
		end if;
		if one.what = 'all' then
			select count(*)::integer into went from journal_entry e where e.tenant = here and e.case_id = one.matter and e.body is not null;
			whole := whole || one.matter;
		else
			with blanked as (update journal_entry e set body = null where e.tenant = here and e.case_id = one.matter and e.body is not null
				and erbij.goes(e, one.what, one.spared, one.made_before) returning e.id)
			, noted as (insert into erasure (tenant, kind, id, at) select here, 'entry', b.id, moment from blanked b on conflict do nothing)
			select count(*)::integer into went from blanked;
			-- What was left of a piece that was erased before goes with it; the list outside the database hears so, or it would come back with a backup.
			with emptied as (update journal_entry e set remains = null where e.tenant = here and e.case_id = one.matter and e.body is null and e.remains is not null
				and erbij.goes(e, one.what, one.spared, one.made_before) returning e.id)
			update erasure g set n = default, at = moment where g.tenant = here and g.kind = 'entry' and g.id in (select id from emptied);
		end if;
		return query select one.matter, one.what, went, true, null::text;
	end loop;
	perform erbij.forget_matters(whole);
end $$;
grant update (n, at) on erasure to erbij_search;
grant select on signal to erbij_search;
grant update (months, row_key, name_whole, name_sound) on signal to erbij_search;

-- Whether something of an entry still has words: it was never erased, or only a passage of it was.
create function erbij.has_words(e journal_entry) returns boolean language sql stable as $$
	select e.body is not null or (e.remains is not null and exists (select 1 from destruction_piece p where p.tenant = e.tenant and p.entry = e.id and p.state = 'gone' and p.part)
		and not exists (select 1 from destruction_piece p where p.tenant = e.tenant and p.entry = e.id and p.state = 'gone' and not p.part))
$$;
-- Items of matters that still run whose term is over, from envelopes only. The person's own hand, what somebody keeps longer, the weighing that holds and what lies in a proposal are not among them.
create function erbij.items_past(rules text[], befores timestamptz[], kinds text[], notes_before timestamptz, notes text[], today date, among uuid[], most integer)
	returns table (case_id uuid, responsible uuid, rule text, entry uuid, kind text, made timestamptz)
	language sql stable security definer set search_path = public, pg_temp as $$
	with old as (
		select e.* from journal_entry e where e.tenant = erbij.tenant() and e.by_kind <> 'person' and e.kind = any (kinds)
			and e.at < greatest((select max(b) from unnest(befores) as b), notes_before) and (among is null or e.case_id = any (among)) and erbij.has_words(e))
	select l.case_id, l.responsible, case when e.kind = any (notes) and e.at < notes_before and (r.before is null or e.at >= r.before) then 'notes' else u.rule end, e.id, e.kind, e.at
	from old e join case_line l on l.tenant = e.tenant and l.case_id = e.case_id and l.station not in ('let-go', 'settled')
		cross join lateral (select coalesce((select k.rule from kept_under k where k.tenant = l.tenant and k.case_id = l.case_id), 'wmo') as rule) u
		left join unnest(rules, befores) as r (rule, before) on r.rule = u.rule
	where (e.at < r.before or (e.kind = any (notes) and e.at < notes_before))
		and not exists (select 1 from restricted x where x.tenant = l.tenant and x.case_id = l.case_id and x.granted_at is not null)
		and not exists (select 1 from item_kept k where k.tenant = l.tenant and k.case_id = l.case_id and k.entry = e.id and k.until > today)
		and not exists (select 1 from destruction_piece p join destruction d on d.tenant = p.tenant and d.id = p.destruction
			where p.tenant = l.tenant and p.entry = e.id and p.state = 'proposed' and d.withdrawn_at is null and d.done_at is null)
		and not (e.kind = 'weighing.written' and not exists (select 1 from journal_entry o where o.tenant = e.tenant and o.case_id = e.case_id and o.kind = e.kind and o.n > e.n))
	order by e.at, e.id limit most
$$;
-- The words of items that two people decided on and whose day has come: read by the program in the night that they go, to leave of them what has no words.
create function erbij.items_to_fade(wanted uuid, moment timestamptz) returns table (matter uuid, entry uuid, kind text, body bytea)
	language sql stable security definer set search_path = public, pg_temp as $$
	select p.matter, p.entry, p.kind, coalesce(e.body, e.remains) from destruction d join destruction_piece p on p.tenant = d.tenant and p.destruction = d.id and p.why = 'term' and p.state = 'proposed'
		join journal_entry e on e.tenant = p.tenant and e.id = p.entry and e.case_id = p.matter and e.kind = p.kind and e.at < p.made_before and erbij.has_words(e)
	where d.tenant = erbij.tenant() and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null and d.done_at is null
		and d.not_before <= (moment at time zone 'Europe/Amsterdam')::date and erbij.approver_falls_short(d.id, d.approved_by, coalesce(d.approved_at, moment)) is null
	order by p.matter, p.entry
$$;
-- As before, and: items whose term is over, with what is left of each (`fading`), unless somebody keeps them longer, they are in use (`used`) or their term became longer (`longer`). A recording,
-- a photo or a letter that came with such an item goes along (`with_it`).
drop function erbij.erase_pieces(uuid, timestamptz);
create function erbij.erase_pieces(wanted uuid, moment timestamptz, fading uuid[] default '{}', remaining bytea[] default '{}', used uuid[] default '{}', longer uuid[] default '{}', with_it uuid[] default '{}')
	returns table (matter uuid, entry uuid, kind text, made timestamptz, why text, part boolean, gone boolean, because text)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	today constant date := (moment at time zone 'Europe/Amsterdam')::date;
	one destruction_piece;
	was timestamptz;
	one_hand boolean;
	stays text;
begin
	select erbij.approver_falls_short(d.id, d.approved_by, coalesce(d.approved_at, moment)) is not null into one_hand
		from destruction d where d.tenant = here and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null
		and d.done_at is null and d.not_before <= today for update;
	if not found then raise exception 'this was not approved by a second person, or its day has not come' using errcode = '42501'; end if;
	for one in select * from destruction_piece p where p.tenant = here and p.destruction = wanted and p.state = 'proposed' order by p.matter, p.entry loop
		was := null;
		stays := case
			when one_hand then 'one-hand'
			when exists (select 1 from restricted r where r.tenant = here and r.case_id = one.matter and r.granted_at is not null) then 'restricted'
			when one.why <> 'term' then null
			when exists (select 1 from item_kept k where k.tenant = here and k.case_id = one.matter and k.entry = one.entry and k.until > today) then 'wished'
			when one.matter = any (longer) or (one.rule <> 'notes' and one.rule <> coalesce((select k.rule from kept_under k where k.tenant = here and k.case_id = one.matter), 'wmo')) then 'other-term'
			when one.entry = any (used) or array_position(fading, one.entry) is null then 'open'
		end;
		if stays is null then
			update journal_entry e set body = null, remains = coalesce(one.remains, remaining[array_position(fading, one.entry)])
				where e.tenant = here and e.id = one.entry and e.case_id = one.matter and e.kind = one.kind and erbij.has_words(e)
				and (one.why <> 'term' or e.at < one.made_before) returning e.at into was;
			if was is not null then
				-- A signal's row holds the marks of a name, and how long somebody was behind: they go with its words.
				if one.why = 'term' and one.kind = 'signalling.received' then
					update signal s set months = null, row_key = null, name_whole = null, name_sound = null
						where s.tenant = here and s.case_id = one.matter and s.id = (select e.stream_id from journal_entry e where e.tenant = here and e.id = one.entry);
				end if;
				insert into erasure (tenant, kind, id, at) values (here, 'entry', one.entry, moment) on conflict on constraint erasure_pkey do update set n = default, at = excluded.at;
			end if;
		end if;
		return query select one.matter, one.entry, one.kind, was, one.why, one.part, was is not null, stays;
	end loop;
	if cardinality(with_it) > 0 then
		delete from attachment a using destruction_piece p where p.tenant = here and p.destruction = wanted and p.why = 'term' and a.tenant = here and a.case_id = p.matter and a.id = any (with_it)
			and a.kept_at < p.made_before and exists (select 1 from journal_entry e where e.tenant = here and e.id = p.entry and e.body is null);
	end if;
end $$;

-- For the seals: what is left of each piece that was erased, sealed as it stands here. Without the key of its matter nobody reads it.
create function erbij.remains_of(tenants uuid[], ids uuid[]) returns table (tenant uuid, id uuid, remains bytea) language sql stable security definer set search_path = public, pg_temp as $$
	select e.tenant, e.id, e.remains from unnest(tenants, ids) as w (tenant, id) join journal_entry e on e.tenant = w.tenant and e.id = w.id where e.body is null and e.remains is not null
$$;
alter function erbij.why_stays(uuid, text, text, text[]) owner to erbij_search;
alter function erbij.would_go(jsonb) owner to erbij_search;
alter function erbij.destroy(uuid, timestamptz, uuid[]) owner to erbij_search;
alter function erbij.items_past(text[], timestamptz[], text[], timestamptz, text[], date, uuid[], integer) owner to erbij_search;
alter function erbij.items_to_fade(uuid, timestamptz) owner to erbij_search;
alter function erbij.erase_pieces(uuid, timestamptz, uuid[], bytea[], uuid[], uuid[], uuid[]) owner to erbij_search;
alter function erbij.remains_of(uuid[], uuid[]) owner to erbij_search;
revoke execute on function erbij.why_stays(uuid, text, text, text[]), erbij.would_go(jsonb), erbij.destroy(uuid, timestamptz, uuid[]),
	erbij.items_past(text[], timestamptz[], text[], timestamptz, text[], date, uuid[], integer), erbij.items_to_fade(uuid, timestamptz),
	erbij.erase_pieces(uuid, timestamptz, uuid[], bytea[], uuid[], uuid[], uuid[]), erbij.remains_of(uuid[], uuid[]) from public;
grant execute on function erbij.would_go(jsonb), erbij.destroy(uuid, timestamptz, uuid[]), erbij.items_past(text[], timestamptz[], text[], timestamptz, text[], date, uuid[], integer),
	erbij.items_to_fade(uuid, timestamptz), erbij.erase_pieces(uuid, timestamptz, uuid[], bytea[], uuid[], uuid[], uuid[]) to erbij_app;
grant execute on function erbij.remains_of(uuid[], uuid[]) to erbij_jobs;
