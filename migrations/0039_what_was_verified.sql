-- What came of verifying the journal and the log: numbers and a digest, for who audits. Written by who verifies, for every organisation that lives here.
create table verification (
	tenant uuid not null,
	at timestamptz not null,
	good boolean not null,
	entries bigint not null,
	lines bigint not null,
	seals bigint not null,
	unsealed bigint not null,
	lost bigint not null,
	-- the digest of the last seal, to be written down elsewhere; and the first thing that was wrong
	head text,
	first text,
	primary key (tenant, at)
);
alter table verification enable row level security; alter table verification force row level security;
create policy own_tenant on verification using (tenant = erbij.tenant());
grant select on verification to erbij_app;
grant select, insert on verification to erbij_search;
grant select on tenant to erbij_search;

create function erbij.note_verification(moment timestamptz, was_good boolean, entries bigint, lines bigint, seals bigint, unsealed bigint, lost bigint, head text, first text) returns void
	language sql volatile security definer set search_path = public, pg_temp as $$
	insert into verification (tenant, at, good, entries, lines, seals, unsealed, lost, head, first)
		select t.id, moment, was_good, entries, lines, seals, unsealed, lost, head, first from tenant t on conflict do nothing
$$;
-- When it was last done, anywhere.
create function erbij.last_verified() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
	select max(v.at) from verification v
$$;
alter function erbij.note_verification(timestamptz, boolean, bigint, bigint, bigint, bigint, bigint, text, text) owner to erbij_search;
alter function erbij.last_verified() owner to erbij_search;
revoke execute on function erbij.note_verification(timestamptz, boolean, bigint, bigint, bigint, bigint, bigint, text, text), erbij.last_verified() from public;
grant execute on function erbij.note_verification(timestamptz, boolean, bigint, bigint, bigint, bigint, bigint, text, text), erbij.last_verified() to erbij_jobs;
