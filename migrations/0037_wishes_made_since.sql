-- A wish to keep the plan, or a crisis card, of after the proposal counts too: what was not spared then is left as it is, whole, until somebody proposes anew.
create or replace function erbij.destroy(wanted uuid, moment timestamptz) returns table (matter uuid, what text, entries integer, gone boolean)
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
