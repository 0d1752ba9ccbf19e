-- The person's own ways in: a letter or a card with something only they know, a passkey, a way through somebody else who knows who they are.

-- What only the person knows, chosen by themselves: a PIN or a word. It belongs to the person, not to a letter.
create table person_secret (
	tenant uuid not null,
	person_id uuid not null,
	secret_hash text not null,
	chosen_at timestamptz not null,
	primary key (tenant, person_id)
);
-- Each time somebody came in as this person: told on their own page.
create table person_entrance (
	tenant uuid not null,
	id uuid not null,
	person_id uuid not null,
	at timestamptz not null,
	way text not null check (way in ('letter', 'card', 'passkey', 'elsewhere')),
	device text not null default '',
	primary key (tenant, id)
);
create index person_entrance_by_person on person_entrance (tenant, person_id, at desc);
-- A way through somebody else (DigiD through a broker). Of who they are there only a digest of a number made for this house alone is kept.
create table person_link (
	tenant uuid not null,
	id uuid not null,
	person_id uuid not null,
	subject bytea not null,
	made_at timestamptz not null,
	used_at timestamptz,
	primary key (tenant, id),
	unique (tenant, subject)
);
create index person_link_by_subject on person_link (subject);
create index person_link_by_person on person_link (tenant, person_id);

alter table entry_code
	add column way text not null default 'letter' check (way in ('letter', 'card')),
	-- wrong answers to the question that goes with it, on the day of the last one
	add column wrong integer not null default 0,
	add column wrong_on date;
alter table passkey add column kind text not null default 'member' check (kind in ('member', 'person'));
alter table session drop constraint session_how_check;
alter table session add constraint session_how_check check (how in ('passkey', 'password', 'code', 'demo', 'elsewhere'));

-- A keeper asked for a fresh start of a colleague who already comes in here: the colleague is told, and somebody else agrees, or it waits.
create table fresh_start (
	tenant uuid not null,
	member_id uuid not null,
	asked_by uuid not null,
	asked_at timestamptz not null,
	agreed_by uuid,
	agreed_at timestamptz,
	primary key (tenant, member_id)
);

alter table person_secret enable row level security; alter table person_secret force row level security;
alter table person_entrance enable row level security; alter table person_entrance force row level security;
alter table person_link enable row level security; alter table person_link force row level security;
alter table fresh_start enable row level security; alter table fresh_start force row level security;
create policy own_tenant on person_secret using (tenant = erbij.tenant());
create policy own_tenant on person_entrance using (tenant = erbij.tenant());
create policy own_tenant on person_link using (tenant = erbij.tenant());
create policy own_tenant on fresh_start using (tenant = erbij.tenant());
grant select, insert, update, delete on person_secret, person_entrance, person_link, fresh_start to erbij_app;
grant select on fresh_start to erbij_search;
-- Whoever is erased is erased here too: these go by their person_id, passkeys with the person.
grant select, delete on person_secret, person_link, person_entrance, passkey to erbij_search;
create function erbij.passkeys_go_along() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
	delete from passkey k where k.tenant = old.tenant and k.member_id = old.id and k.kind = 'person';
	return old;
end $$;
alter function erbij.passkeys_go_along() owner to erbij_search;
revoke execute on function erbij.passkeys_go_along() from public;
create trigger passkeys_go_along after delete on person for each row execute function erbij.passkeys_go_along();

drop function erbij.entry_code_by_digest(bytea, timestamptz);
create function erbij.entry_code_by_digest(wanted bytea, at timestamptz) returns table (
	tenant uuid, id uuid, kind text, subject_id uuid, case_id uuid, until timestamptz, once boolean, pin_hash text, way text, born date, wrong integer,
	roles text[], organisation_id uuid, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.tenant, e.id, e.kind, e.subject_id, e.case_id, e.until, e.once, coalesce(e.pin_hash, s.secret_hash), e.way, p.born,
		case when e.wrong_on = (at at time zone 'Europe/Amsterdam')::date then e.wrong else 0 end, coalesce(m.roles, array[e.kind]), m.organisation_id,
		array(select tm.team_id from team_member tm where tm.tenant = e.tenant and tm.member_id = m.id)
	from entry_code e
		left join member m on e.kind = 'member' and m.tenant = e.tenant and m.id = e.subject_id and m.active
		left join person p on e.kind = 'person' and p.tenant = e.tenant and p.id = e.subject_id
		left join person_secret s on e.kind = 'person' and s.tenant = e.tenant and s.person_id = e.subject_id
	where e.digest = wanted and e.until > at and e.ended_at is null and not (e.once and e.used_at is not null) and (e.kind <> 'member' or m.id is not null)
$$;

drop function erbij.passkey_by_id(text);
create function erbij.passkey_by_id(wanted text) returns table (
	tenant uuid, kind text, member_id uuid, public_key bytea, counter bigint, transports text[], roles text[], organisation_id uuid, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select p.tenant, p.kind, p.member_id, p.public_key, p.counter, p.transports, coalesce(m.roles, array[p.kind]), m.organisation_id,
		array(select tm.team_id from team_member tm where tm.tenant = p.tenant and tm.member_id = m.id)
	from passkey p left join member m on p.kind = 'member' and m.tenant = p.tenant and m.id = p.member_id and m.active
	where p.id = wanted and (p.kind <> 'member' or m.id is not null)
$$;

create function erbij.person_link_by_subject(wanted bytea) returns table (tenant uuid, id uuid, person_id uuid)
	language sql stable security definer set search_path = public, pg_temp as $$
	select l.tenant, l.id, l.person_id from person_link l where l.subject = wanted order by l.made_at desc limit 1
$$;

-- Whoever came with a passkey or from elsewhere has no code: those sessions end when the way is taken back.
drop function erbij.session_by_digest(bytea, timestamptz, boolean);
create function erbij.session_by_digest(wanted bytea, at timestamptz, awake boolean) returns table (
	tenant uuid, id uuid, kind text, subject_id uuid, case_id uuid, stage text, how text, code_id uuid, started_at timestamptz, confirmed_at timestamptz,
	seen_at timestamptz, until timestamptz, name text, face text, language text, theme text, roles text[], organisation_id uuid, teams uuid[], fresh_start boolean)
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
	return query
		select s.tenant, s.id, s.kind, s.subject_id, s.case_id, s.stage, s.how, s.code_id, s.started_at, s.confirmed_at, s.seen_at, s.until,
			m.name, m.face, m.language, m.theme, m.roles, m.organisation_id,
			array(select tm.team_id from team_member tm where tm.tenant = s.tenant and tm.member_id = m.id order by tm.team_id),
			exists (select 1 from fresh_start f where f.tenant = s.tenant and f.member_id = m.id and f.asked_at > at - interval '7 days')
		from session s
			join tenant t on t.id = s.tenant
			left join member m on s.kind = 'member' and m.tenant = s.tenant and m.id = s.subject_id and m.active
			left join entry_code e on s.kind <> 'member' and e.tenant = s.tenant and e.id = s.code_id
		where s.digest = wanted and s.until > at and s.seen_at > at - interval '30 minutes'
			and (s.how <> 'demo' or t.demo)
			and (case when s.kind = 'member' then m.id is not null
				when s.kind = 'person' and s.how in ('passkey', 'elsewhere') then true
				else e.ended_at is null and e.until > at end);
	-- Being here keeps a session awake (a page that listens does not); once a minute is enough.
	update session s set seen_at = at where awake and s.digest = wanted and s.until > at and s.seen_at > at - interval '30 minutes' and s.seen_at < at - interval '1 minute';
end $$;

create or replace function erbij.sweep_sessions(at timestamptz) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare gone integer;
begin
	delete from session s where s.until < at or s.seen_at < at - interval '30 minutes';
	get diagnostics gone = row_count;
	delete from entry_code e where e.until < at - interval '30 days';
	delete from person_entrance p where p.at < at - interval '400 days';
	return gone;
end $$;

alter function erbij.session_by_digest(bytea, timestamptz, boolean) owner to erbij_search;
alter function erbij.entry_code_by_digest(bytea, timestamptz) owner to erbij_search;
alter function erbij.passkey_by_id(text) owner to erbij_search;
alter function erbij.person_link_by_subject(bytea) owner to erbij_search;
revoke execute on function erbij.session_by_digest(bytea, timestamptz, boolean), erbij.entry_code_by_digest(bytea, timestamptz), erbij.passkey_by_id(text), erbij.person_link_by_subject(bytea) from public;
grant execute on function erbij.session_by_digest(bytea, timestamptz, boolean), erbij.entry_code_by_digest(bytea, timestamptz), erbij.passkey_by_id(text), erbij.person_link_by_subject(bytea) to erbij_app, erbij_jobs;
