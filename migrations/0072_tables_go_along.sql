-- What was said at the table of a conference belongs to the matter it was called for, although it lies under a key of its own: it goes with that matter, and item by item while that runs.

create function erbij.belongs_to(lies_under uuid, about uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
	select lies_under = about or exists (select 1 from conference c where c.tenant = erbij.tenant() and c.id = lies_under and c.case_id = about)
$$;
-- Which conferences of a matter go with it: all of them with all of it; else those of which nothing is newer than what goes. One goes whole or stays whole.
create function erbij.conferences_that_go(about uuid, going text, before timestamptz) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
	select array(select c.id from conference c where c.tenant = erbij.tenant() and c.case_id = about and going <> 'notes'
		and (going = 'all' or not exists (select 1 from journal_entry e where e.tenant = c.tenant and e.case_id = c.id and e.body is not null and e.at >= before)))
$$;
alter function erbij.forget_matters(uuid[]) rename to forget_cases;
create function erbij.forget_matters(gone uuid[]) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	tables constant uuid[] := array(select c.id from conference c where c.tenant = erbij.tenant() and (c.case_id = any (gone) or c.id = any (gone)));
begin
	perform erbij.forget_cases(gone || tables);
	delete from conference_seat s where s.tenant = erbij.tenant() and s.conference = any (tables);
	delete from conference c where c.tenant = erbij.tenant() and c.id = any (tables);
end $$;
create or replace function erbij.would_go(wanted jsonb) returns table (matter uuid, entries integer, because text) language sql stable security definer set search_path = public, pg_temp as $$
	select w.matter, (select count(*)::integer from journal_entry e where e.tenant = erbij.tenant() and e.case_id = w.matter and e.body is not null
			and erbij.goes(e, w.what, array(select jsonb_array_elements_text(w.spared)), w.before))
			+ (select count(*)::integer from journal_entry e where e.tenant = erbij.tenant() and e.body is not null and e.case_id = any (erbij.conferences_that_go(w.matter, w.what, w.before))),
		erbij.why_stays(w.matter, w.what, w.rule, array(select jsonb_array_elements_text(w.spared)))
	from jsonb_to_recordset(wanted) as w (matter uuid, what text, rule text, spared jsonb, before timestamptz)
$$;
create or replace function erbij.destroy(wanted uuid, moment timestamptz, longer uuid[] default '{}') returns table (matter uuid, what text, entries integer, gone boolean, because text)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	one destruction_matter;
	went integer;
	whole uuid[] := '{}';
	one_hand boolean;
	stays text;
	tables uuid[];
	more integer;
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
		-- What was said at the table of a conference lies under a key of its own: it goes whole, with what it was called for.
		tables := erbij.conferences_that_go(one.matter, one.what, one.made_before);
		select count(*)::integer into more from journal_entry e where e.tenant = here and e.case_id = any (tables) and e.body is not null;
		whole := whole || tables;
		return query select one.matter, one.what, went + more, true, null::text;
	end loop;
	perform erbij.forget_matters(whole);
end $$;
create or replace function erbij.thin_out(about uuid, going text) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	name text;
begin
	if not exists (select 1 from faded f where f.tenant = here and f.case_id = about) then raise exception 'nothing of this went' using errcode = '42501'; end if;
	for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
		where c.relkind in ('r', 'p') and c.relname not in ('journal_entry', 'journal_stream', 'access_log', 'case_key', 'case_line', 'case_party', 'kept_under', 'kept_at_wish', 'faded',
			'crisis_card', 'card_holder', 'conference', 'entry_code', 'session') and (going <> 'notes' or c.relname in ('open_thing', 'visit')) order by c.relname loop
		execute format('delete from public.%I where tenant = $1 and case_id = $2', name) using here, about;
	end loop;
	-- A table that is still newer stands; of one that went nothing is left to be played.
	if going <> 'notes' then
		delete from conference c where c.tenant = here and c.case_id = about and not exists (select 1 from case_key k where k.tenant = c.tenant and k.case_id = c.id);
	end if;
end $$;
create or replace function erbij.items_past(rules text[], befores timestamptz[], kinds text[], notes_before timestamptz, notes text[], today date, among uuid[], most integer)
	returns table (case_id uuid, responsible uuid, rule text, entry uuid, kind text, made timestamptz)
	language sql stable security definer set search_path = public, pg_temp as $$
	with old as (
		select e.* from journal_entry e where e.tenant = erbij.tenant() and e.by_kind <> 'person' and e.kind = any (kinds)
			and e.at < greatest((select max(b) from unnest(befores) as b), notes_before) and erbij.has_words(e))
	, at_home as (select o.*, coalesce((select c.case_id from conference c where c.tenant = o.tenant and c.id = o.case_id), o.case_id) as matter from old o)
	select l.case_id, l.responsible, case when e.kind = any (notes) and e.at < notes_before and (r.before is null or e.at >= r.before) then 'notes' else u.rule end, e.id, e.kind, e.at
	from at_home e join case_line l on l.tenant = e.tenant and l.case_id = e.matter and l.station not in ('let-go', 'settled') and (among is null or l.case_id = any (among))
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
drop function erbij.items_to_fade(uuid, timestamptz);
create function erbij.items_to_fade(wanted uuid, moment timestamptz) returns table (matter uuid, under uuid, entry uuid, kind text, body bytea)
	language sql stable security definer set search_path = public, pg_temp as $$
	select p.matter, e.case_id, p.entry, p.kind, coalesce(e.body, e.remains) from destruction d join destruction_piece p on p.tenant = d.tenant and p.destruction = d.id and p.why = 'term' and p.state = 'proposed'
		join journal_entry e on e.tenant = p.tenant and e.id = p.entry and erbij.belongs_to(e.case_id, p.matter) and e.kind = p.kind and e.at < p.made_before and erbij.has_words(e)
	where d.tenant = erbij.tenant() and d.id = wanted and d.approved_by is not null and d.approved_by <> d.proposed_by and d.withdrawn_at is null and d.done_at is null
		and d.not_before <= (moment at time zone 'Europe/Amsterdam')::date and erbij.approver_falls_short(d.id, d.approved_by, coalesce(d.approved_at, moment)) is null
	order by p.matter, p.entry
$$;
create or replace function erbij.erase_pieces(wanted uuid, moment timestamptz, fading uuid[] default '{}', remaining bytea[] default '{}', used uuid[] default '{}', longer uuid[] default '{}', with_it uuid[] default '{}')
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
				where e.tenant = here and e.id = one.entry and erbij.belongs_to(e.case_id, one.matter) and e.kind = one.kind and erbij.has_words(e)
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

alter function erbij.belongs_to(uuid, uuid) owner to erbij_search;
alter function erbij.conferences_that_go(uuid, text, timestamptz) owner to erbij_search;
alter function erbij.forget_matters(uuid[]) owner to erbij_search;
alter function erbij.items_to_fade(uuid, timestamptz) owner to erbij_search;
revoke execute on function erbij.belongs_to(uuid, uuid), erbij.conferences_that_go(uuid, text, timestamptz), erbij.forget_matters(uuid[]), erbij.items_to_fade(uuid, timestamptz) from public;
grant execute on function erbij.items_to_fade(uuid, timestamptz) to erbij_app;
grant select, delete on conference, conference_seat to erbij_search;
