-- What the sealer and the verifier read of the rows themselves: their number, their transaction and a digest, never a word. With it a seal can name the row that was touched.

-- Rows of one table and one generation in the order in which their transactions began, from a place on. The columns of the log are named one by one: a column that is added later
-- must not make every earlier seal look broken.
create function erbij.sealed_rows(of_table text, of_generation integer, from_xid xid8, after_n bigint, up_to xid8, most integer) returns table (xid text, n bigint, digest bytea)
	language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' set datestyle = 'ISO' set enable_seqscan = off as $$
begin
	if of_table = 'journal_entry' then
		return query select e.xid::text, e.n, e.hash from journal_entry e
			where e.generation = of_generation and e.xid >= from_xid and e.xid < up_to and (e.xid > from_xid or e.n > after_n) order by e.xid, e.n limit most;
	else
		return query select a.xid::text, a.n, sha256(convert_to(row(a.tenant, a.n, a.at, a.user_kind, a.user_id, a.user_roles, a.organisation_id, a.event, a.what, a.case_id, a.person_id,
				a.why, a.command_id, a.outcome, a.generation, a.xid)::text, 'UTF8')) from access_log a
			where a.generation = of_generation and a.xid >= from_xid and a.xid < up_to and (a.xid > from_xid or a.n > after_n) order by a.xid, a.n limit most;
	end if;
end $$;
-- In which generations anything was written: asked once after a restore, and by the verifier.
create function erbij.generations_written() returns table (generation integer) language sql stable security definer set search_path = public, pg_temp as $$
	select distinct e.generation from journal_entry e union select distinct a.generation from access_log a order by 1
$$;
-- Where streams end, in the order of the chain.
create function erbij.heads_after(t uuid, k text, i uuid, most integer) returns table (tenant uuid, stream_kind text, stream_id uuid, seq integer, hash bytea)
	language sql stable security definer set search_path = public, pg_temp as $$
	select s.tenant, s.kind, s.id, s.seq, s.hash from journal_stream s where (s.tenant, s.kind, s.id) > (t, k, i) order by s.tenant, s.kind, s.id limit most
$$;
-- To say which row it is: by its number, or by its place in a stream.
create function erbij.entry_numbered(wanted bigint) returns table (stream_kind text, stream_id uuid, seq integer) language sql stable security definer set search_path = public, pg_temp as $$
	select e.stream_kind, e.stream_id, e.seq from journal_entry e where e.n = wanted limit 1
$$;
create function erbij.entry_hash(t uuid, k text, i uuid, s integer) returns table (hash bytea) language sql stable security definer set search_path = public, pg_temp as $$
	select e.hash from journal_entry e where e.tenant = t and e.stream_kind = k and e.stream_id = i and e.seq = s
$$;
drop function erbij.window_digest(xid8, xid8, integer);
drop function erbij.stream_heads();

alter function erbij.sealed_rows(text, integer, xid8, bigint, xid8, integer) owner to erbij_search;
alter function erbij.generations_written() owner to erbij_search;
alter function erbij.heads_after(uuid, text, uuid, integer) owner to erbij_search;
alter function erbij.entry_numbered(bigint) owner to erbij_search;
alter function erbij.entry_hash(uuid, text, uuid, integer) owner to erbij_search;
revoke execute on function erbij.sealed_rows(text, integer, xid8, bigint, xid8, integer), erbij.generations_written(), erbij.heads_after(uuid, text, uuid, integer),
	erbij.entry_numbered(bigint), erbij.entry_hash(uuid, text, uuid, integer) from public;
grant execute on function erbij.sealed_rows(text, integer, xid8, bigint, xid8, integer), erbij.generations_written(), erbij.heads_after(uuid, text, uuid, integer),
	erbij.entry_numbered(bigint), erbij.entry_hash(uuid, text, uuid, integer) to erbij_jobs;
