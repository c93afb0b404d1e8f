-- Another date than the computed one calls on the second person with a task, which is done as soon as the proposal is settled.
SET LOCAL ROLE havre_owner;

ALTER TABLE deadline_override ADD UNIQUE (id, youth_id);
ALTER TABLE task ADD COLUMN override_id uuid,
  ADD FOREIGN KEY (override_id, youth_id) REFERENCES deadline_override (id, youth_id);
CREATE UNIQUE INDEX task_override_once ON task (override_id) WHERE override_id IS NOT NULL;
GRANT SELECT ON deadline_override TO havre_definer;

SET LOCAL ROLE havre_definer;

-- The task of a date that the caller has just proposed: for the legal officers where another one is named on the file, else for the
-- direction. Who may propose need not be able to add tasks: a guardian does.
CREATE FUNCTION app.ask_second_person(p_override uuid, p_task uuid, p_title bytea, p_due_on date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO public.task (id, centre_id, youth_id, override_id, title, due_on, for_role, created_by)
  SELECT p_task, o.centre_id, o.youth_id, o.id, p_title, p_due_on,
         CASE WHEN EXISTS (
           SELECT FROM public.file_team n
             JOIN public.account a ON a.id = n.account_id AND a.status = 'active'
             JOIN public.account_role r ON r.account_id = a.id AND r.role = 'LEG'
           WHERE n.youth_id = o.youth_id AND a.id <> o.created_by AND n.since <= now() AND (n.until IS NULL OR n.until > now())
             AND NOT EXISTS (SELECT FROM public.file_exclusion x
                             WHERE x.youth_id = o.youth_id AND x.account_id = a.id AND x.lifted_at IS NULL)
         ) THEN 'LEG' ELSE 'DIR' END,
         o.created_by
    FROM public.deadline_override o
   WHERE o.id = p_override AND o.status = 'proposed' AND o.created_by = app.account()
  ON CONFLICT DO NOTHING
$$;

-- Agreed, refused or taken back: nobody is called on any more. The direction decides and keeps no tasks.
CREATE FUNCTION app.settle_override() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.task t SET status = 'done', done_by = NEW.decided_by, done_at = now(), version = t.version + 1, updated_at = now()
  WHERE t.override_id = NEW.id AND t.status = 'open';
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION app.ask_second_person(uuid, uuid, bytea, date) TO havre_rt;
GRANT EXECUTE ON FUNCTION app.settle_override() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER settle_override AFTER UPDATE OF status ON deadline_override FOR EACH ROW
  WHEN (OLD.status = 'proposed' AND NEW.status <> 'proposed') EXECUTE FUNCTION app.settle_override();
