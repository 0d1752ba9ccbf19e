-- The ground under all other migrations: extensions, the schema of helper functions, and the server's generation. Roles are made before
-- this, by src/platform/database/roles.ts, because only an administrator may make them.

create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists fuzzystrmatch with schema public;

revoke create on schema public from public;
grant usage on schema public to erbij_app, erbij_jobs, erbij_search;

create schema erbij;
grant usage on schema erbij to erbij_app, erbij_jobs, erbij_search;
-- A function can only be handed to a role that may make things in its schema; nobody signs in as erbij_search.
grant create on schema erbij to erbij_search;

-- Who asks. Set for one transaction with set_config(…, true); after it the setting is '' and not null, hence nullif. Nothing set: null or
-- empty, and a policy that compares with it lets nothing through.
create function erbij.tenant() returns uuid language sql stable parallel safe
	return nullif(current_setting('erbij.tenant', true), '')::uuid;

-- Everything the actor counts as (member, teams, organisation), separated by commas.
create function erbij.identities() returns uuid[] language sql stable parallel safe
	return coalesce(string_to_array(nullif(current_setting('erbij.identities', true), ''), ',')::uuid[], '{}'::uuid[]);

-- One spelling for finding names: 'Zoë de Vries' and 'ZOE DE-VRIES' both come out as 'zoe de vries', 'Søren' as 'soren', 'Weiß' as 'weiss'.
-- normalize() takes ligatures (ﬁ, ĳ) apart and puts letters and loose accents together; unaccent does the rest. Punctuation is listed by
-- number, so that the outcome does not depend on a locale; letters of other scripts stay.
create function erbij.name_norm(name text) returns text language sql immutable strict parallel safe
	return btrim(regexp_replace(
		lower(public.unaccent('public.unaccent'::regdictionary, normalize(name, nfkc))),
		'[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'));

-- Changes when a backup is put back: devices compare it, and offer again what the restored server has lost.
create table public.erbij_generation (
	id boolean primary key default true check (id),
	generation integer not null
);
insert into public.erbij_generation (generation) values (1);
grant select on public.erbij_generation to erbij_app, erbij_jobs;

-- The server's generation now; for defaults of rows that remember in which one they were written.
create function erbij.generation() returns integer language sql stable parallel safe
	return (select g.generation from public.erbij_generation g);
