-- What somebody must do, by when; the earliest open task is the file's next date.
SET LOCAL ROLE havre_owner;

CREATE TABLE task (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  entry_id uuid REFERENCES entry,
  title bytea NOT NULL,
  urgency text NOT NULL DEFAULT 'later' CHECK (urgency IN ('now', 'today', 'thisWeek', 'later')),
  due_on date,
  for_role text CHECK (for_role IN ('EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR')),
  for_account uuid REFERENCES account,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')),
  done_by uuid REFERENCES account,
  done_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((status = 'open') = (done_at IS NULL))
);
CREATE INDEX task_open ON task (centre_id, due_on, id) WHERE status = 'open';
CREATE INDEX task_file ON task (youth_id, status);

GRANT SELECT, INSERT ON task TO havre_rt;
GRANT UPDATE (status, due_on, done_by, done_at, version, updated_at) ON task TO havre_rt;
GRANT SELECT ON task TO havre_definer;

SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.settle_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Two tasks at once: the file is locked first, so that the minimum is read after the other one has committed.
  PERFORM FROM public.youth_file WHERE id = NEW.youth_id FOR UPDATE;
  UPDATE public.youth_file SET next_due_on =
    (SELECT min(t.due_on) FROM public.task t WHERE t.youth_id = NEW.youth_id AND t.status = 'open')
  WHERE id = NEW.youth_id;
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION app.settle_task() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER settle_task AFTER INSERT OR UPDATE OF status, due_on ON task FOR EACH ROW EXECUTE FUNCTION app.settle_task();

ALTER TABLE task ENABLE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;
CREATE POLICY task_definer ON task TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY task_owner ON task TO havre_owner USING (true) WITH CHECK (true);
CREATE POLICY task_read ON task FOR SELECT TO havre_rt USING ((
  SELECT task.centre_id = my.centre_id AND task.youth_id <> ALL (my.excluded)
    AND ('TASK' = ANY (my.everywhere)
      OR ('TASK' = ANY (my.in_house) AND task.youth_id = ANY (my.here))
      OR ('TASK' = ANY (my.by_name) AND task.youth_id = ANY (my.named))
      OR ('TASK' = ANY (my.as_referent) AND task.youth_id = ANY (my.referred))
      OR ('TASK' = ANY (my.by_grant) AND task.youth_id = ANY (app.files('TASK', 'r')))
      OR ('own' = ANY (my.conditions) AND my.account_id IN (task.for_account, task.created_by)
          AND task.youth_id = ANY (app.files('TASK', 'r', 'own'))))
  FROM app.reading() AS my));
-- Only on a file, and for an account, that the creator can see.
CREATE POLICY task_create ON task FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND created_by = (SELECT app.account())
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND (for_account IS NULL OR EXISTS (SELECT FROM account a WHERE a.id = for_account))
  AND ('TASK' = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'c'))::uuid[])));
CREATE POLICY task_change ON task FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('TASK' = ANY ((SELECT app.open('u'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'u'))::uuid[])));
