-- What the sealer and the verifier may see: hashes and envelopes of every tenant, never a body in clear, through these functions only.

create function erbij.seal_horizon() returns table (up_to xid8, generation integer) language sql volatile security definer set search_path = public, pg_temp as $$
	select pg_snapshot_xmin(pg_current_snapshot()), g.generation from erbij_generation g
$$;

-- One window of transactions, complete because everything before the horizon has ended.
create function erbij.window_digest(after xid8, up_to xid8, of_generation integer) returns table (entries bigint, entries_digest bytea, lines bigint, lines_digest bytea)
	language sql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
	select e.count, e.digest, l.count, l.digest from
		(select count(*), sha256(coalesce(string_agg(convert_to(n::text, 'UTF8') || hash, ''::bytea order by n), ''::bytea)) as digest
			from journal_entry where xid >= after and xid < up_to and generation = of_generation) e,
		(select count(*), sha256(coalesce(string_agg(sha256(convert_to((a.*)::text, 'UTF8')), ''::bytea order by n), ''::bytea)) as digest
			from access_log a where xid >= after and xid < up_to and generation = of_generation) l
$$;
create function erbij.window_heads(after xid8, up_to xid8, of_generation integer) returns table (tenant uuid, stream_kind text, stream_id uuid, seq integer, hash bytea)
	language sql stable security definer set search_path = public, pg_temp as $$
	select distinct on (tenant, stream_kind, stream_id) tenant, stream_kind, stream_id, seq, hash from journal_entry
	where xid >= after and xid < up_to and generation = of_generation order by tenant, stream_kind, stream_id, seq desc
$$;
-- Everything the chain is made of, a page at a time.
create function erbij.chain_after(t uuid, k text, i uuid, s integer, most integer) returns table (
	tenant uuid, stream_kind text, stream_id uuid, seq integer, id uuid, case_id uuid, kind text, at timestamptz, recorded_at timestamptz, by_kind text, by_id uuid, command_id uuid,
	reach text, named uuid[], body_hash bytea, body_kept boolean, body_holds boolean, prev_hash bytea, hash bytea, whole_ms boolean)
	language sql stable security definer set search_path = public, pg_temp as $$
	select e.tenant, e.stream_kind, e.stream_id, e.seq, e.id, e.case_id, e.kind, e.at, e.recorded_at, e.by_kind, e.by_id, e.command_id, e.reach, e.named, e.body_hash,
		e.body is not null, coalesce(sha256(e.body) = e.body_hash, true), e.prev_hash, e.hash,
		e.at = date_trunc('milliseconds', e.at) and e.recorded_at = date_trunc('milliseconds', e.recorded_at)
	from journal_entry e where (e.tenant, e.stream_kind, e.stream_id, e.seq) > (t, k, i, s)
	order by e.tenant, e.stream_kind, e.stream_id, e.seq limit most
$$;
create function erbij.stream_heads() returns table (tenant uuid, stream_kind text, stream_id uuid, seq integer, hash bytea)
	language sql stable security definer set search_path = public, pg_temp as $$
	select s.tenant, s.kind, s.id, s.seq, s.hash from journal_stream s
$$;
alter function erbij.seal_horizon() owner to erbij_search;
alter function erbij.window_digest(xid8, xid8, integer) owner to erbij_search;
alter function erbij.window_heads(xid8, xid8, integer) owner to erbij_search;
alter function erbij.chain_after(uuid, text, uuid, integer, integer) owner to erbij_search;
alter function erbij.stream_heads() owner to erbij_search;
grant select on journal_entry, journal_stream, access_log, erbij_generation to erbij_search;
revoke execute on function erbij.seal_horizon(), erbij.window_digest(xid8, xid8, integer), erbij.window_heads(xid8, xid8, integer), erbij.chain_after(uuid, text, uuid, integer, integer), erbij.stream_heads() from public;
grant execute on function erbij.seal_horizon(), erbij.window_digest(xid8, xid8, integer), erbij.window_heads(xid8, xid8, integer), erbij.chain_after(uuid, text, uuid, integer, integer), erbij.stream_heads() to erbij_jobs;
