-- The journal: entries are added, never changed. Bodies are ciphertext; the envelope is what the database needs to decide who may read.

create table tenant (
	id uuid primary key,
	name text not null,
	demo boolean not null default false,
	made_at timestamptz not null
);

-- One key per case, wrapped by the master key that never enters the database. Without a row here its bodies cannot be read by anybody.
create table case_key (
	tenant uuid not null,
	case_id uuid not null,
	wrapped bytea not null,
	master_id text not null,
	primary key (tenant, case_id)
);

-- Who is what in a case, and which reaches that opens. The only ground on which an entry is readable.
create table case_party (
	tenant uuid not null,
	case_id uuid not null,
	party uuid not null,
	standing text not null check (standing in ('team', 'responsible', 'part', 'person', 'reporter', 'participant', 'coordinator', 'at-table', 'partner')),
	reach text[] not null,
	since timestamptz not null,
	until timestamptz,
	primary key (tenant, case_id, party, standing)
);
create index case_party_by_party on case_party (tenant, party);

create table journal_stream (
	tenant uuid not null,
	kind text not null,
	id uuid not null,
	case_id uuid not null,
	seq integer not null,
	hash bytea not null,
	primary key (tenant, kind, id)
);

create table journal_entry (
	tenant uuid not null,
	stream_kind text not null,
	stream_id uuid not null,
	seq integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	at timestamptz not null,
	recorded_at timestamptz not null,
	by_kind text not null,
	by_id uuid,
	command_id uuid not null,
	reach text not null check (reach in ('author', 'responsible', 'team', 'person', 'named')),
	named uuid[] not null default '{}',
	body bytea, -- null once erased
	body_hash bytea not null,
	prev_hash bytea not null,
	hash bytea not null,
	n bigint generated always as identity,
	generation integer not null default erbij.generation(),
	xid xid8 not null default pg_current_xact_id(),
	primary key (tenant, stream_kind, stream_id, seq),
	unique (tenant, id)
);
create index journal_entry_by_case on journal_entry (tenant, case_id, n);
create index journal_entry_by_xid on journal_entry (xid);

-- The same id twice is the same act once: a second send gets the first answer. The answer holds ids only.
create table command (
	tenant uuid not null,
	id uuid not null,
	operation text not null,
	actor_kind text not null,
	actor_id uuid,
	answer jsonb,
	at timestamptz not null,
	primary key (tenant, id)
);

-- Every look, search, write and refusal: who, whom, what, why, when (field names after NEN 7513). No content.
create table access_log (
	tenant uuid not null,
	n bigint generated always as identity,
	at timestamptz not null,
	user_kind text not null,
	user_id uuid,
	user_roles text[] not null,
	organisation_id uuid,
	event text not null check (event in ('look', 'search', 'write', 'refuse', 'sign-in', 'sign-out')),
	what text not null,
	case_id uuid,
	person_id uuid,
	why text,
	command_id uuid,
	outcome text not null,
	generation integer not null default erbij.generation(),
	xid xid8 not null default pg_current_xact_id(),
	primary key (tenant, n)
);
create index access_log_by_case on access_log (tenant, case_id, n);
create index access_log_by_person on access_log (tenant, person_id, n);
create index access_log_by_xid on access_log (xid);

-- The actor itself, and the clock that was passed in.
create function erbij.me() returns uuid language sql stable as $$ select nullif(current_setting('erbij.me', true), '')::uuid $$;
create function erbij.now() returns timestamptz language sql stable as $$ select coalesce(nullif(current_setting('erbij.now', true), '')::timestamptz, now()) $$;

-- What this transaction's actor is in a case: used by policies and by the check of standing.
create function erbij.stands_in(about uuid, wanted text) returns boolean language sql stable as $$
	select exists (
		select 1 from public.case_party p
		where p.tenant = erbij.tenant() and p.case_id = about and p.party = any (erbij.identities())
			and (p.until is null or p.until > erbij.now()) and wanted = any (p.reach))
$$;

alter table tenant enable row level security; alter table tenant force row level security;
alter table case_key enable row level security; alter table case_key force row level security;
alter table case_party enable row level security; alter table case_party force row level security;
alter table journal_stream enable row level security; alter table journal_stream force row level security;
alter table journal_entry enable row level security; alter table journal_entry force row level security;
alter table command enable row level security; alter table command force row level security;
alter table access_log enable row level security; alter table access_log force row level security;

create policy own_tenant on tenant using (id = erbij.tenant());
create policy own_tenant on case_key using (tenant = erbij.tenant());
create policy own_tenant on case_party using (tenant = erbij.tenant());
create policy own_tenant on journal_stream using (tenant = erbij.tenant());
create policy own_tenant on command using (tenant = erbij.tenant());
create policy own_tenant on access_log using (tenant = erbij.tenant());

-- THE policy: an entry is read by whom its audience reaches, and by nobody else.
create policy audience on journal_entry for select using (
	tenant = erbij.tenant() and (
		(reach = 'author' and by_id = erbij.me())
		-- the same question as erbij.stands_in, written out so that it is planned with the query and not once a row
		or (reach in ('responsible', 'team', 'person') and exists (
			select 1 from case_party p
			where p.tenant = erbij.tenant() and p.case_id = journal_entry.case_id and p.party = any (erbij.identities())
				and (p.until is null or p.until > erbij.now()) and journal_entry.reach = any (p.reach)))
		or named && erbij.identities()
	));
create policy append on journal_entry for insert with check (tenant = erbij.tenant());

grant select, insert on tenant, journal_entry to erbij_app;
grant select, insert, update on case_key, journal_stream, command to erbij_app;
grant select, insert, update, delete on case_party to erbij_app;
grant select, insert on access_log to erbij_app;

-- Rights already forbid it; this also stops an owner's slip. Only erasing (body to null) may touch an entry.
create function erbij.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'journal_entry' and new.body is null
		and (to_jsonb(new) - 'body') = (to_jsonb(old) - 'body') then
		return new;
	end if;
	raise exception '% is added to, never changed', tg_table_name using errcode = '42501';
end $$;
create trigger only_added before update or delete on journal_entry for each row execute function erbij.refuse_change();
create trigger never_emptied before truncate on journal_entry for each statement execute function erbij.refuse_change();
create trigger only_added before update or delete on access_log for each row execute function erbij.refuse_change();
create trigger never_emptied before truncate on access_log for each statement execute function erbij.refuse_change();
