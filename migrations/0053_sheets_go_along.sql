-- Words that go from the plan do not stay on the table where they were written together: the sheet of that matter goes too. What stands in the plan is laid on a fresh one.
create function erbij.clear_table() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
	delete from sheet s where s.tenant = old.tenant and s.case_id = old.case_id;
	return null;
end $$;
alter function erbij.clear_table() owner to erbij_search;
revoke execute on function erbij.clear_table() from public;
create trigger clear_table after update on journal_entry for each row
	when (old.body is not null and new.body is null and old.kind like 'planning.%') execute function erbij.clear_table();
