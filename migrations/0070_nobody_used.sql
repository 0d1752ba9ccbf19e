-- What nobody used, asked again. Two things were taken for use that are none: a question the house asks by itself (is it the same household as one nearby?), and what came
-- along in the very command that brought the signal (by whom a partner says it came). And what is erased is forgotten altogether: also where it was, what
-- went wrong with a message, and that another matter looked like it (PRIV-12).
create or replace function erbij.unused_matters(of_team uuid, before timestamptz, among uuid[], most integer) returns table (case_id uuid, answered boolean, signals integer)
	language sql stable security definer set search_path = public, pg_temp as $$
	select l.case_id, not exists (select 1 from answer_owed a join signal s on s.tenant = a.tenant and s.id = a.signal
			where a.tenant = l.tenant and a.case_id = l.case_id and a.given_at is null and (a.due is not null or s.organisation_id is null)), l.signals
	from case_line l
	where l.tenant = erbij.tenant() and l.station = 'noticed' and (of_team is null or l.team_id = of_team) and (among is null or l.case_id = any (among))
		and l.responsible is null and l.picked_up_at is null and l.weighed_at is null and l.first_contact_at is null and l.last_contact_at is null
		and not exists (select 1 from signal s where s.tenant = l.tenant and s.case_id = l.case_id and (s.legal_route is not null or s.picked_up_at is not null or s.arrived_at >= before))
		and not exists (select 1 from journal_entry e where e.tenant = l.tenant and e.case_id = l.case_id and e.kind <> all ('{signalling.received,signalling.reporter-known,
			signalling.answered,signalling.added,signalling.acknowledged,signalling.delivery,signalling.hears-by,signalling.named,signalling.taken-back,signalling.maybe-same}')
			and not exists (select 1 from journal_entry r where r.tenant = e.tenant and r.case_id = e.case_id and r.command_id = e.command_id and r.kind = 'signalling.received'))
		and not exists (select 1 from open_thing o where o.tenant = l.tenant and o.case_id = l.case_id and o.closed_at is null and o.kind = 'signalling.asked')
	order by l.arrived_at, l.case_id limit most
$$;
create or replace function erbij.erase_unused(wanted uuid[], at timestamptz) returns table (case_id uuid, signals integer) language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
	here constant uuid := erbij.tenant();
	gone uuid[];
begin
	perform 1 from case_line l where l.tenant = here and l.case_id = any (wanted) order by l.case_id for update;
	gone := array(select u.case_id from erbij.unused_matters(null, at - interval '28 days', wanted, cardinality(wanted)) u where u.answered);
	return query select l.case_id, l.signals from case_line l where l.tenant = here and l.case_id = any (gone);
	perform erbij.forget_matters(gone);
end $$;
