-- What a signature sets going: tasks that a kind foresees (follow-ups), told in each reader's language, and the second pair
-- of eyes that some kinds ask for (docs/decisions/0012).
SET LOCAL ROLE havre_owner;

-- What other tables ask of a definition, without unpacking the whole of it.
ALTER TABLE kind_definition
  ADD COLUMN two_people boolean GENERATED ALWAYS AS (coalesce(definition #>> '{signing,by}' = 'author+validator', false)) STORED,
  ADD COLUMN follow_ups jsonb GENERATED ALWAYS AS (definition -> 'followUps') STORED;

-- A follow-up names its kind and version instead of holding somebody's words: the words stand in the definition, in three
-- languages. What a person wrote stays sealed.
ALTER TABLE task
  ALTER COLUMN title DROP NOT NULL,
  ADD COLUMN kind text,
  ADD COLUMN kind_version integer,
  ADD COLUMN follow_up text CHECK (follow_up ~ '^[a-z][A-Za-z0-9]{0,39}$'),
  ADD FOREIGN KEY (kind, kind_version) REFERENCES kind_definition (id, version),
  ADD CHECK (num_nonnulls(kind, kind_version, follow_up) IN (0, 3)),
  ADD CHECK ((title IS NULL) = (follow_up IS NOT NULL)),
  ADD CHECK (follow_up IS NULL OR entry_id IS NOT NULL);
CREATE UNIQUE INDEX task_follow_up_once ON task (entry_id, follow_up);

ALTER TABLE entry
  ADD COLUMN validated_at timestamptz,
  ADD COLUMN validated_by uuid REFERENCES account,
  ADD CHECK ((validated_at IS NULL) = (validated_by IS NULL)),
  ADD CHECK (validated_at IS NULL OR status IN ('signed', 'corrected')),
  ADD CHECK (validated_by <> ALL (writers) AND validated_by <> signed_by);

GRANT INSERT, UPDATE ON task TO havre_definer;
GRANT SELECT ON kind_definition TO havre_definer;

SET LOCAL ROLE havre_definer;

-- The tasks of an entry that the caller has just signed. Who may sign need not be able to add tasks: a director validates,
-- a guardian writes. The open follow-ups of what this entry corrects make room for its own; one that was done stays done.
CREATE FUNCTION app.open_tasks(p_entry uuid, p_tasks jsonb) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.task t
     SET status = 'dropped', done_by = e.signed_by, done_at = now(), version = t.version + 1, updated_at = now()
    FROM public.entry e
   WHERE e.id = p_entry AND e.status = 'signed' AND e.signed_by = app.account()
     AND t.entry_id = e.corrects_id AND t.follow_up IS NOT NULL AND t.status = 'open';

  WITH RECURSIVE chain AS (
    SELECT e.id, e.corrects_id FROM public.entry e WHERE e.id = p_entry
    UNION ALL
    SELECT e.id, e.corrects_id FROM chain JOIN public.entry e ON e.id = chain.corrects_id
  )
  INSERT INTO public.task (id, centre_id, youth_id, entry_id, title, kind, kind_version, follow_up, urgency, due_on, for_role,
                           created_by)
  SELECT n.id, e.centre_id, e.youth_id, e.id, decode(n.title, 'base64'),
         CASE WHEN n.follow_up IS NOT NULL THEN e.kind END, CASE WHEN n.follow_up IS NOT NULL THEN e.kind_version END,
         n.follow_up, n.urgency, n.due_on, n.for_role, e.signed_by
    FROM jsonb_to_recordset(p_tasks)
           AS n(id uuid, title text, follow_up text, urgency text, due_on date, for_role text)
    JOIN public.entry e ON e.id = p_entry AND e.status = 'signed' AND e.signed_by = app.account()
   WHERE n.follow_up IS NULL OR NOT EXISTS (
     SELECT FROM chain JOIN public.task t ON t.entry_id = chain.id
     WHERE t.follow_up = n.follow_up AND t.status = 'done')
  ON CONFLICT (entry_id, follow_up) DO NOTHING
$$;

-- Somebody else with v stands for what was signed: the only thing that ever happens to a signed entry besides its
-- correction. True when it happened. The task that asked for it is done with it.
CREATE FUNCTION app.validate_entry(p_entry uuid, p_version integer) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  found_entry public.entry;
BEGIN
  UPDATE public.entry e
     SET validated_by = me, validated_at = now(), version = e.version + 1, updated_at = now()
    FROM public.kind_definition k
   WHERE e.id = p_entry AND e.version = p_version AND e.status = 'signed' AND e.validated_at IS NULL
     AND k.id = e.kind AND k.version = e.kind_version AND k.two_people
     AND e.centre_id = app.centre() AND e.youth_id <> ALL (app.excluded())
     AND me <> ALL (e.writers) AND me <> e.signed_by
     AND (e.compartment = ANY (app.open('v')) OR e.youth_id = ANY (app.files(e.compartment, 'v')))
  RETURNING e.* INTO found_entry;
  IF found_entry.id IS NULL THEN RETURN false; END IF;
  UPDATE public.task t
     SET status = 'done', done_by = me, done_at = now(), version = t.version + 1, updated_at = now()
   WHERE t.entry_id = p_entry AND t.follow_up = 'validation' AND t.status = 'open';
  PERFORM app.trace('entry.validated', 'done', found_entry.compartment, found_entry.youth_id, NULL, ARRAY[p_entry], NULL, NULL);
  RETURN true;
END
$$;
GRANT EXECUTE ON FUNCTION app.open_tasks(uuid, jsonb), app.validate_entry(uuid, integer) TO havre_rt;

SET LOCAL ROLE havre_owner;

-- As before, and a validation is nobody's own UPDATE.
CREATE OR REPLACE FUNCTION app.guard_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid;
  creates boolean;
BEGIN
  IF (NEW.id, NEW.centre_id, NEW.youth_id, NEW.kind, NEW.kind_version, NEW.compartment, NEW.aspect, NEW.author_id, NEW.created_at)
     IS DISTINCT FROM
     (OLD.id, OLD.centre_id, OLD.youth_id, OLD.kind, OLD.kind_version, OLD.compartment, OLD.aspect, OLD.author_id, OLD.created_at)
  THEN
    RAISE EXCEPTION 'entry: identity columns never change' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.status <> 'draft' AND (NEW.payload, NEW.summary, NEW.occurred_at, NEW.signed_at, NEW.signed_by, NEW.axes, NEW.writers)
     IS DISTINCT FROM (OLD.payload, OLD.summary, OLD.occurred_at, OLD.signed_at, OLD.signed_by, OLD.axes, OLD.writers)
  THEN
    RAISE EXCEPTION 'entry: a signed entry is corrected by a new one' USING ERRCODE = 'HV002';
  END IF;
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  IF (NEW.validated_at, NEW.validated_by) IS DISTINCT FROM (OLD.validated_at, OLD.validated_by) THEN
    RAISE EXCEPTION 'entry: validated by app.validate_entry() only' USING ERRCODE = 'HV002';
  END IF;

  me := app.account();
  creates := OLD.author_id = me
    AND (OLD.compartment = ANY (app.open('c')) OR OLD.youth_id = ANY (app.files(OLD.compartment, 'c')));
  IF NEW.writers IS DISTINCT FROM OLD.writers AND OLD.author_id <> me THEN RETURN NULL; END IF;
  IF NEW.status = 'discarded' AND NOT creates THEN RETURN NULL; END IF;
  IF NEW.status = 'signed' AND NOT (NEW.signed_by = me AND (creates
       OR OLD.compartment = ANY (app.open('v')) OR OLD.youth_id = ANY (app.files(OLD.compartment, 'v')))) THEN
    RETURN NULL;
  END IF;
  IF (NEW.payload, NEW.summary, NEW.occurred_at, NEW.axes, NEW.writers, NEW.corrects_id, NEW.sealed_version)
     IS DISTINCT FROM
     (OLD.payload, OLD.summary, OLD.occurred_at, OLD.axes, OLD.writers, OLD.corrects_id, OLD.sealed_version)
     OR (NEW.status = 'draft' AND NEW.updated_at IS DISTINCT FROM OLD.updated_at)
  THEN
    IF OLD.updated_at < now() - interval '24 hours' THEN RETURN NULL; END IF;
    IF NOT creates AND NOT (me = ANY (OLD.writers) AND (
         OLD.compartment = ANY (app.open('u')) OR OLD.youth_id = ANY (app.files(OLD.compartment, 'u'))
         OR (OLD.compartment = 'LOG' AND OLD.occurred_at >= app.recent_since()
             AND OLD.youth_id = ANY (app.files('LOG', 'u', '72h'))))) THEN
      RETURN NULL;
    END IF;
  END IF;
  RETURN NEW;
END
$$;
