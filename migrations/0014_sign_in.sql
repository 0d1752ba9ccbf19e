-- Coming in. No secret is stored as it is: of tokens and codes only a digest, of passwords a slow hash, of second factors ciphertext.

create table credential (
	tenant uuid not null,
	member_id uuid not null,
	-- small letters, unique in the tenant
	sign_in_name text not null,
	password_hash text,
	password_at timestamptz,
	-- the second factor, encrypted with a key from outside the database; `asked` while it is being set up
	second_secret bytea,
	second_asked bytea,
	second_step bigint,
	primary key (tenant, member_id),
	unique (tenant, sign_in_name)
);

create table spare_code (
	tenant uuid not null,
	member_id uuid not null,
	digest bytea not null,
	primary key (tenant, member_id, digest)
);

create table passkey (
	tenant uuid not null,
	id text not null,
	member_id uuid not null,
	public_key bytea not null,
	counter bigint not null,
	transports text[] not null default '{}',
	called text not null,
	made_at timestamptz not null,
	used_at timestamptz,
	primary key (tenant, id)
);
create index passkey_by_id on passkey (id);
create index passkey_by_member on passkey (tenant, member_id);

-- A way in without an account: a letter for a person, a reply code for a reporter, a place in a conference, a colleague's first time.
create table entry_code (
	tenant uuid not null,
	id uuid not null,
	digest bytea not null,
	kind text not null check (kind in ('member', 'person', 'reporter', 'participant')),
	subject_id uuid not null,
	case_id uuid,
	made_at timestamptz not null,
	until timestamptz not null,
	-- a code for one time is spent when it is used; others may be used again
	once boolean not null default false,
	used_at timestamptz,
	pin_hash text,
	ended_at timestamptz,
	primary key (tenant, id)
);
create index entry_code_by_digest on entry_code (digest);
create index entry_code_by_subject on entry_code (tenant, kind, subject_id);

create table session (
	tenant uuid not null,
	digest bytea not null,
	id uuid not null,
	kind text not null check (kind in ('member', 'person', 'reporter', 'participant')),
	subject_id uuid not null,
	case_id uuid,
	-- only `full` opens anything; the others are half-way: the second factor is asked, or is still to be made
	stage text not null check (stage in ('full', 'second', 'first')),
	how text not null check (how in ('passkey', 'password', 'code', 'demo')),
	code_id uuid,
	device text not null default '',
	started_at timestamptz not null,
	confirmed_at timestamptz not null,
	seen_at timestamptz not null,
	until timestamptz not null,
	primary key (tenant, digest)
);
create index session_by_digest on session (digest);
create index session_by_subject on session (tenant, kind, subject_id);

alter table credential enable row level security; alter table credential force row level security;
alter table spare_code enable row level security; alter table spare_code force row level security;
alter table passkey enable row level security; alter table passkey force row level security;
alter table entry_code enable row level security; alter table entry_code force row level security;
alter table session enable row level security; alter table session force row level security;
create policy own_tenant on credential using (tenant = erbij.tenant());
create policy own_tenant on spare_code using (tenant = erbij.tenant());
create policy own_tenant on passkey using (tenant = erbij.tenant());
create policy own_tenant on entry_code using (tenant = erbij.tenant());
create policy own_tenant on session using (tenant = erbij.tenant());
grant select, insert, update, delete on credential, spare_code, passkey, entry_code, session to erbij_app;

-- Before anybody is somebody there is no actor yet. These functions, and nothing else, look across that line; each needs a secret the caller holds
-- (a digest, a key's id) or tells no more than a name. The moment is passed in.

create function erbij.tenants() returns table (id uuid, name text, demo boolean)
	language sql stable security definer set search_path = public, pg_temp as $$ select t.id, t.name, t.demo from tenant t order by t.made_at $$;

create function erbij.session_by_digest(wanted bytea, at timestamptz, awake boolean) returns table (
	tenant uuid, id uuid, kind text, subject_id uuid, case_id uuid, stage text, how text, code_id uuid, started_at timestamptz, confirmed_at timestamptz,
	seen_at timestamptz, until timestamptz, name text, face text, language text, theme text, roles text[], organisation_id uuid, teams uuid[])
	language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
	return query
		select s.tenant, s.id, s.kind, s.subject_id, s.case_id, s.stage, s.how, s.code_id, s.started_at, s.confirmed_at, s.seen_at, s.until,
			m.name, m.face, m.language, m.theme, m.roles, m.organisation_id,
			array(select tm.team_id from team_member tm where tm.tenant = s.tenant and tm.member_id = m.id order by tm.team_id)
		from session s
			join tenant t on t.id = s.tenant
			left join member m on s.kind = 'member' and m.tenant = s.tenant and m.id = s.subject_id and m.active
			left join entry_code e on s.kind <> 'member' and e.tenant = s.tenant and e.id = s.code_id
		where s.digest = wanted and s.until > at and s.seen_at > at - interval '30 minutes'
			and (s.how <> 'demo' or t.demo)
			and (case when s.kind = 'member' then m.id is not null else e.ended_at is null and e.until > at end);
	-- Being here keeps a session awake (a page that listens does not); once a minute is enough.
	update session s set seen_at = at where awake and s.digest = wanted and s.until > at and s.seen_at > at - interval '30 minutes' and s.seen_at < at - interval '1 minute';
end $$;

create function erbij.credential_by_name(within uuid, wanted text) returns table (
	tenant uuid, member_id uuid, password_hash text, has_second boolean, has_passkey boolean, roles text[], organisation_id uuid, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select c.tenant, c.member_id, c.password_hash, c.second_secret is not null,
		exists (select 1 from passkey p where p.tenant = c.tenant and p.member_id = c.member_id), m.roles, m.organisation_id,
		array(select tm.team_id from team_member tm where tm.tenant = c.tenant and tm.member_id = m.id)
	from credential c join member m on m.tenant = c.tenant and m.id = c.member_id and m.active
	where c.tenant = within and c.sign_in_name = wanted
$$;

create function erbij.passkey_by_id(wanted text) returns table (
	tenant uuid, member_id uuid, public_key bytea, counter bigint, transports text[], roles text[], organisation_id uuid, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select p.tenant, p.member_id, p.public_key, p.counter, p.transports, m.roles, m.organisation_id,
		array(select tm.team_id from team_member tm where tm.tenant = p.tenant and tm.member_id = m.id)
	from passkey p join member m on m.tenant = p.tenant and m.id = p.member_id and m.active
	where p.id = wanted
$$;

create function erbij.entry_code_by_digest(wanted bytea, at timestamptz) returns table (
	tenant uuid, id uuid, kind text, subject_id uuid, case_id uuid, until timestamptz, once boolean, pin_hash text, roles text[], organisation_id uuid, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.tenant, e.id, e.kind, e.subject_id, e.case_id, e.until, e.once, e.pin_hash, coalesce(m.roles, array[e.kind]), m.organisation_id,
		array(select tm.team_id from team_member tm where tm.tenant = e.tenant and tm.member_id = m.id)
	from entry_code e left join member m on e.kind = 'member' and m.tenant = e.tenant and m.id = e.subject_id and m.active
	where e.digest = wanted and e.until > at and e.ended_at is null and not (e.once and e.used_at is not null) and (e.kind <> 'member' or m.id is not null)
$$;

-- The faces of a demonstration; of a real team nobody.
create function erbij.demo_people(within uuid) returns table (
	id uuid, name text, face text, roles text[], organisation_id uuid, organisation text, teams uuid[])
	language sql stable security definer set search_path = public, pg_temp as $$
	select m.id, m.name, m.face, m.roles, m.organisation_id, o.name,
		array(select tm.team_id from team_member tm where tm.tenant = m.tenant and tm.member_id = m.id)
	from tenant t join member m on m.tenant = t.id and m.active join organisation o on o.tenant = m.tenant and o.id = m.organisation_id
	where t.id = within and t.demo order by m.since, m.id
$$;

-- Ended sessions, spent codes: nobody needs to know any more when somebody was here.
create function erbij.sweep_sessions(at timestamptz) returns integer language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare gone integer;
begin
	delete from session s where s.until < at or s.seen_at < at - interval '30 minutes';
	get diagnostics gone = row_count;
	delete from entry_code e where e.until < at - interval '30 days';
	return gone;
end $$;

alter function erbij.tenants() owner to erbij_search;
alter function erbij.session_by_digest(bytea, timestamptz, boolean) owner to erbij_search;
alter function erbij.credential_by_name(uuid, text) owner to erbij_search;
alter function erbij.passkey_by_id(text) owner to erbij_search;
alter function erbij.entry_code_by_digest(bytea, timestamptz) owner to erbij_search;
alter function erbij.demo_people(uuid) owner to erbij_search;
alter function erbij.sweep_sessions(timestamptz) owner to erbij_search;
revoke execute on function erbij.tenants(), erbij.session_by_digest(bytea, timestamptz, boolean), erbij.credential_by_name(uuid, text), erbij.passkey_by_id(text),
	erbij.entry_code_by_digest(bytea, timestamptz), erbij.demo_people(uuid), erbij.sweep_sessions(timestamptz) from public;
grant execute on function erbij.tenants(), erbij.session_by_digest(bytea, timestamptz, boolean), erbij.credential_by_name(uuid, text), erbij.passkey_by_id(text),
	erbij.entry_code_by_digest(bytea, timestamptz), erbij.demo_people(uuid), erbij.sweep_sessions(timestamptz) to erbij_app, erbij_jobs;
grant select on tenant, member, team_member, organisation, credential, passkey to erbij_search;
grant select, update, delete on session to erbij_search;
grant select, delete on entry_code to erbij_search;
