-- Outside representatives add to the law of a file and leave alone what colleagues recorded there: events and papers are revised by
-- who may change the compartment, not by who may add to it.
SET LOCAL ROLE havre_owner;
DO $$
DECLARE
  t text;
  revises text := $q$centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('LEGAL' = ANY ((SELECT app.open('u'))::text[]) OR youth_id = ANY ((SELECT app.files('LEGAL', 'u'))::uuid[]))$q$;
BEGIN
  FOREACH t IN ARRAY ARRAY['procedure_event', 'residence_document'] LOOP
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', t || '_change', t, revises);
  END LOOP;
END
$$;
-- Who decides on another date writes down what follows from it, dates that did not exist before among it.
ALTER POLICY legal_deadline_create ON legal_deadline WITH CHECK (
  centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND created_by = (SELECT app.account()) AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND ('LEGAL' = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files('LEGAL', 'c'))::uuid[])
    OR 'LEGAL' = ANY ((SELECT app.open('v'))::text[]) OR youth_id = ANY ((SELECT app.files('LEGAL', 'v'))::uuid[])));

-- The computed date that another one was set instead of: where it moves, two people decide anew.
ALTER TABLE deadline_override ADD COLUMN instead date;
UPDATE deadline_override o SET instead = coalesce(
  (SELECT d.rolled FROM legal_deadline d WHERE d.procedure_id = o.procedure_id AND d.rule = o.rule AND d.event_id IS NOT DISTINCT FROM o.event_id),
  o.day);
ALTER TABLE deadline_override ALTER COLUMN instead SET NOT NULL;

-- What an entry says of itself that it stays in the house is read and written by nobody from outside, whatever they were given.
ALTER TABLE entry DROP CONSTRAINT entry_aspect_check;
ALTER TABLE entry ADD CONSTRAINT entry_aspect_check CHECK (aspect IN ('status', 'measures', 'rules', 'usual', 'reserved', 'inside'));
CREATE POLICY entry_inside ON entry AS RESTRICTIVE TO havre_rt
  USING (aspect IS DISTINCT FROM 'inside' OR (SELECT app.internal()))
  WITH CHECK (aspect IS DISTINCT FROM 'inside' OR (SELECT app.internal()));
-- What an entry is about never changes by a person's hand; here the kind itself says more of what was written before.
ALTER TABLE entry DISABLE TRIGGER USER;
UPDATE entry SET aspect = 'inside' WHERE kind = 'trafficking-screening';
ALTER TABLE entry ENABLE TRIGGER USER;

-- A date that nobody has seen calls on the direction in the end, which keeps no tasks and validates in the law of every file.
ALTER POLICY deadline_seen_create ON deadline_seen WITH CHECK (
  centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND created_by = (SELECT app.account()) AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND ('TASK' = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'c'))::uuid[])
    OR 'LEGAL' = ANY ((SELECT app.open('v'))::text[])));
