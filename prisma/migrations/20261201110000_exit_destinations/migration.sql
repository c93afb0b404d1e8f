-- Where somebody goes is a place (LOCA), and an exit that was never one is taken back (docs/decisions/0032).
SET LOCAL ROLE havre_owner;

CREATE TABLE exit_destination (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  plan_id uuid NOT NULL,
  -- None once it was taken away.
  destination bytea,
  -- Words that were written before, in the plan, the exit or a correction: they stay as they were sealed there.
  sealed_in text CHECK (sealed_in IN ('exit_plan', 'youth_exit', 'youth_exit_correction')),
  sealed_as uuid,
  FOREIGN KEY (plan_id, youth_id) REFERENCES exit_plan (id, youth_id),
  CHECK ((sealed_in IS NULL) = (sealed_as IS NULL))
);
-- One that is written now; what was written before stands beside it.
CREATE UNIQUE INDEX exit_destination_now ON exit_destination (plan_id) WHERE sealed_in IS NULL;
CREATE INDEX exit_destination_file ON exit_destination (youth_id);

INSERT INTO exit_destination (centre_id, youth_id, created_by, created_at, updated_at, plan_id, destination, sealed_in, sealed_as)
SELECT p.centre_id, p.youth_id, p.created_by, p.created_at, p.updated_at, p.id, p.destination, 'exit_plan', p.id
FROM exit_plan p WHERE p.destination IS NOT NULL
UNION ALL
SELECT e.centre_id, e.youth_id, e.created_by, e.created_at, e.updated_at, e.plan_id, e.destination, 'youth_exit', e.id
FROM youth_exit e WHERE e.destination IS NOT NULL
UNION ALL
SELECT c.centre_id, c.youth_id, c.created_by, c.created_at, c.created_at, e.plan_id, c.was_destination, 'youth_exit_correction', c.id
FROM youth_exit_correction c JOIN youth_exit e ON e.id = c.exit_id WHERE c.was_destination IS NOT NULL;

GRANT SELECT ON exit_destination TO havre_rt;
GRANT INSERT (id, centre_id, youth_id, created_by, plan_id, destination) ON exit_destination TO havre_rt;
GRANT UPDATE (destination, version, updated_at) ON exit_destination TO havre_rt;
CALL app.guard_register('exit_destination', 'LOCA');

-- What was written before is nobody's to change.
CREATE FUNCTION app.keep_destination() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.sealed_in IS NOT NULL THEN RAISE EXCEPTION 'exit: this is history' USING ERRCODE = 'HV014'; END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_destination BEFORE UPDATE ON exit_destination FOR EACH ROW EXECUTE FUNCTION app.keep_destination();

ALTER TABLE exit_plan DROP COLUMN destination;
ALTER TABLE youth_exit DROP COLUMN destination;
ALTER TABLE youth_exit_correction DROP COLUMN was_destination;

-- An exit that was recorded wrongly as a whole stays, and counts no more.
ALTER TABLE youth_exit
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawn_by uuid REFERENCES account,
  ADD COLUMN withdrawn_because bytea,
  -- The phase that the exit ended, which comes back with it; "left" where the file said so before.
  ADD COLUMN left_from text CHECK (left_from IN ('referral', 'admission_decided', 'admitted', 'observation', 'integration',
    'orientation', 'autonomy_studio', 'extra_muros', 'left', 'disappeared', 'refused')),
  ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL));
-- Without its trace: nobody did this, and the house has no session here.
ALTER TABLE youth_exit DISABLE TRIGGER USER;
UPDATE youth_exit e SET left_from = CASE
  WHEN EXISTS (SELECT FROM stay s WHERE s.youth_id = e.youth_id AND s.phase = 'left' AND s.since = e.left_on
    AND s.created_at < e.created_at) THEN 'left'
  ELSE (SELECT s.phase FROM stay s WHERE s.youth_id = e.youth_id AND s.until = e.left_on AND s.phase <> 'left'
    ORDER BY s.since DESC, s.created_at DESC LIMIT 1) END;
ALTER TABLE youth_exit ENABLE TRIGGER USER;

ALTER TABLE youth_exit DROP CONSTRAINT youth_exit_plan_id_key;
CREATE UNIQUE INDEX youth_exit_stands ON youth_exit (plan_id) WHERE withdrawn_at IS NULL;
-- A relay is bound to its answer by an exit that stands only.
ALTER TABLE youth_exit DROP CONSTRAINT youth_exit_check;
ALTER TABLE youth_exit ADD CONSTRAINT relay_accepted
  CHECK ((relay_id IS NULL) = (relay_answer IS NULL) OR (relay_answer IS NULL AND withdrawn_at IS NOT NULL));
GRANT INSERT (left_from) ON youth_exit TO havre_rt;
GRANT UPDATE (withdrawn_at, withdrawn_by, withdrawn_because, relay_answer) ON youth_exit TO havre_rt;

CREATE OR REPLACE FUNCTION app.guard_youth_exit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  taking_back text[] := '{withdrawn_at,withdrawn_by,withdrawn_because,relay_answer,version,updated_at}';
BEGIN
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  IF OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'exit: it was taken back' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.withdrawn_at IS NOT NULL THEN
    IF NEW.withdrawn_at IS DISTINCT FROM now() OR NEW.withdrawn_by IS DISTINCT FROM app.account()
       -- A generated column is not there yet before the update.
       OR to_jsonb(NEW) - taking_back - '{missing,abrupt}'::text[] IS DISTINCT FROM to_jsonb(OLD) - taking_back - '{missing,abrupt}'::text[] THEN
      RAISE EXCEPTION 'exit: taking it back changes nothing else' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF NEW.relay_answer IS DISTINCT FROM OLD.relay_answer OR NOT EXISTS (
    SELECT FROM public.youth_exit_correction c
    WHERE c.exit_id = OLD.id AND c.created_at = now() AND c.was_left_on = OLD.left_on AND c.was_reason = OLD.reason
      AND c.was_lodging IS NOT DISTINCT FROM OLD.lodging) THEN
    RAISE EXCEPTION 'exit: what it said before is not kept' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.withdrawn_at IS NOT NULL AND EXISTS (SELECT FROM public.exit_follow_up u WHERE u.exit_id = OLD.id) THEN
    RAISE EXCEPTION 'exit: a follow-up was held' USING ERRCODE = 'HV021';
  END IF;
  -- As `coordinates` of packages/policy.
  IF 'COO' <> ALL (app.roles()) THEN
    RAISE EXCEPTION 'exit: a coordinator mends it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

-- A closed plan is history, but for the one whose exit is taken back in this transaction: it opens again as it was.
CREATE OR REPLACE FUNCTION app.guard_exit_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  opening text[] := '{closed_at,version,updated_at}';
BEGIN
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'exit_plan' THEN
    IF OLD.closed_at IS NOT NULL AND NOT (
      NEW.closed_at IS NULL AND to_jsonb(NEW) - opening = to_jsonb(OLD) - opening
      AND EXISTS (SELECT FROM public.youth_exit e WHERE e.plan_id = OLD.id AND e.withdrawn_at = now())) THEN
      RAISE EXCEPTION 'exit: the plan is closed' USING ERRCODE = 'HV014';
    END IF;
  ELSIF EXISTS (SELECT FROM public.exit_plan p WHERE p.id = NEW.plan_id AND p.closed_at IS NOT NULL FOR SHARE) THEN
    RAISE EXCEPTION 'exit: the plan is closed' USING ERRCODE = 'HV014';
  END IF;
  RETURN NEW;
END
$$;

-- Nothing is told of the time after an exit that was taken back; whoever takes it back waits for who is telling it.
CREATE FUNCTION app.guard_exit_follow_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  taken_back timestamptz;
BEGIN
  SELECT e.withdrawn_at INTO taken_back FROM public.youth_exit e WHERE e.id = NEW.exit_id FOR SHARE;
  IF taken_back IS NOT NULL THEN
    RAISE EXCEPTION 'exit: it was taken back' USING ERRCODE = 'HV014';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_exit_follow_up BEFORE INSERT ON exit_follow_up
  FOR EACH ROW EXECUTE FUNCTION app.guard_exit_follow_up();

-- What is counted over files that need not be open (`app.network_figures`) counts exits that stand.
ALTER POLICY youth_exit_definer ON youth_exit USING (withdrawn_at IS NULL);

-- Whether no paper of stay is valid on that day and one has lapsed, which lowers the stay of an exit (`countedPillars` of packages/rules):
-- what an exit freezes does not depend on who reads papers. Answers nothing else, and only who may record the exit.
GRANT SELECT ON residence_document TO havre_definer;
SET LOCAL ROLE havre_definer;
CREATE FUNCTION app.stay_lapsed(p_youth uuid, p_on date, p_papers text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT coalesce(bool_or(d.valid_until IS NULL OR d.valid_until >= p_on), true)
  FROM public.residence_document d
  WHERE d.youth_id = p_youth AND d.paper = ANY (p_papers) AND d.issued_on <= p_on AND (d.withdrawn_on > p_on) IS NOT FALSE
    AND d.centre_id = (SELECT app.centre()) AND d.youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open('c'))::text[]) OR d.youth_id = ANY ((SELECT app.files('AUTON', 'c'))::uuid[]))
$$;
GRANT EXECUTE ON FUNCTION app.stay_lapsed(uuid, date, text[]) TO havre_rt;
