-- A question for the council has a term of its own (PRIV-12): counted from when it was put, or from its answer - and without one from the day it was owed.
create function erbij.forget_council_questions(before date, since_put boolean) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
	if erbij.tenant() is null then raise exception 'questions belong to somebody' using errcode = '42501'; end if;
	delete from council_question q where q.tenant = erbij.tenant() and (case when since_put then q.put_on else coalesce(q.answered_on, q.answer_by) end) <= before;
end $$;
alter function erbij.forget_council_questions(date, boolean) owner to erbij_search;
revoke execute on function erbij.forget_council_questions(date, boolean) from public;
grant execute on function erbij.forget_council_questions(date, boolean) to erbij_app;
