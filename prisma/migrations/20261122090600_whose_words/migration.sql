-- What the row policies alone could not say: whoever validates a draft signs it and changes no word of it; whoever was
-- invited to write signs nothing; only the author sets aside or invites. And: what is created belongs to a file, an account
-- and a centre that the creator can see, so that a hidden parent and an absent one answer the same.
SET LOCAL ROLE havre_owner;

-- Answers NULL, so that the row stays as it is and the statement touches nothing, where a policy would have hidden it.
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

ALTER POLICY entry_create ON entry WITH CHECK (
  centre_id = (SELECT app.centre())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND status = 'draft'
  AND author_id = (SELECT app.account())
  AND writers = ARRAY[author_id]
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND (
    compartment = ANY ((SELECT app.open('c'))::text[])
    OR youth_id = ANY ((SELECT app.files(compartment, 'c'))::uuid[])
  )
);
ALTER POLICY task_create ON task WITH CHECK (
  centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND created_by = (SELECT app.account())
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND (for_account IS NULL OR EXISTS (SELECT FROM account a WHERE a.id = for_account))
  AND ('TASK' = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'c'))::uuid[])));
ALTER POLICY file_team_create ON file_team WITH CHECK (
  centre_id = (SELECT app.centre()) AND (SELECT app.holds('GRANT', 'y', ''))
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND EXISTS (SELECT FROM account a WHERE a.id = account_id));
ALTER POLICY youth_key_create ON youth_key WITH CHECK (
  centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[])
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id));
-- A list that was read shows nobody that an excluded file was in it.
ALTER POLICY trace_read ON trace USING (
  centre_id = (SELECT app.centre())
  AND (youth_id IS NULL OR youth_id <> ALL ((SELECT app.excluded())::uuid[]))
  AND (youth_ids IS NULL OR NOT youth_ids && (SELECT app.excluded())::uuid[])
  AND ('TRACE' = ANY ((SELECT app.open('r'))::text[])
       OR youth_id = ANY ((SELECT app.files('TRACE', 'r'))::uuid[])
       OR (account_id = (SELECT app.account()) AND 'TRACE' = ANY ((SELECT app.own('r'))::text[]))
       OR (youth_id IS NULL AND youth_ids IS NULL AND (SELECT app.holds('TRACE', 'r', 'technical')))));
