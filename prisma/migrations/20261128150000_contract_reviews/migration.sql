-- The review of a stage: the acts that show a criterion, what the youth says of it, what is decided (docs/decisions/0036).
SET LOCAL ROLE havre_owner;

-- Which criteria a stage has, by their keys: what evidence hangs on, without a word of the criterion.
ALTER TABLE contract_stage ADD COLUMN criteria text[] NOT NULL DEFAULT '{}' CHECK (cardinality(criteria) <= 12);

CREATE TABLE criterion_evidence (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  contract_id uuid NOT NULL,
  stage_key text NOT NULL CHECK (stage_key ~ '^[a-z][a-zA-Z0-9-]{0,39}$'),
  criterion_key text NOT NULL CHECK (criterion_key ~ '^[a-z][a-zA-Z0-9-]{0,39}$'),
  entry_id uuid NOT NULL REFERENCES entry,
  taken_back_by uuid REFERENCES account,
  taken_back_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (contract_id, youth_id) REFERENCES autonomy_contract (id, youth_id),
  CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL))
);
CREATE UNIQUE INDEX criterion_evidence_once ON criterion_evidence (contract_id, stage_key, criterion_key, entry_id)
  WHERE taken_back_at IS NULL;

-- What the youth says of the criteria of the stage that runs: said once, in front of somebody, and kept as it was said.
CREATE TABLE contract_self_assessment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  contract_id uuid NOT NULL,
  run_id uuid NOT NULL,
  said_on date NOT NULL,
  content bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (contract_id, youth_id) REFERENCES autonomy_contract (id, youth_id),
  FOREIGN KEY (run_id, youth_id) REFERENCES contract_stage_run (id, youth_id)
);
CREATE INDEX contract_self_assessment_of ON contract_self_assessment (contract_id, created_at DESC);

CREATE TABLE contract_review (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  contract_id uuid NOT NULL,
  run_id uuid NOT NULL,
  -- A draft is written; a decision that needs a second person waits; decided, it has taken effect.
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'waiting', 'decided')),
  held_on date NOT NULL,
  -- The team's states by criterion, with their notes.
  content bytea NOT NULL,
  decision text CHECK (decision IN ('pass', 'repeat', 'stepBack', 'adapt', 'stop')),
  reason bytea,
  -- The youth's comment.
  comment bytea,
  waivers text[] NOT NULL DEFAULT '{}' CHECK (waivers <@ ARRAY['belowLeast', 'criteriaNotMet', 'beyondMost']),
  -- What the youth had said last, when it was decided.
  self_id uuid,
  second_person boolean NOT NULL DEFAULT false,
  -- The day on which the stage moves.
  effective_on date,
  next_review_on date,
  -- The reason of a stop, sealed for the act that it will be.
  stop_act_id uuid,
  stop_reason bytea,
  decided_by uuid REFERENCES account,
  decided_at timestamptz,
  confirmed_by uuid REFERENCES account,
  confirmed_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (contract_id, youth_id) REFERENCES autonomy_contract (id, youth_id),
  FOREIGN KEY (run_id, youth_id) REFERENCES contract_stage_run (id, youth_id),
  FOREIGN KEY (self_id, youth_id) REFERENCES contract_self_assessment (id, youth_id),
  CHECK ((status = 'draft') = (decided_by IS NULL) AND (status = 'draft') = (decided_at IS NULL)),
  CHECK (status = 'draft' OR decision IS NOT NULL),
  CHECK ((status = 'decided') = (effective_on IS NOT NULL) AND effective_on >= held_on),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK ((status = 'decided' AND second_person) = (confirmed_by IS NOT NULL)),
  CHECK (status <> 'waiting' OR second_person),
  CHECK (status = 'draft' OR (decision = 'stop') = (stop_act_id IS NOT NULL) AND (decision = 'stop') = (stop_reason IS NOT NULL)),
  CONSTRAINT review_reason CHECK (status = 'draft' OR reason IS NOT NULL OR (decision = 'pass' AND waivers = '{}')),
  CONSTRAINT review_second_person CHECK (confirmed_by <> decided_by)
);
CREATE UNIQUE INDEX contract_review_at_work ON contract_review (contract_id) WHERE status IN ('draft', 'waiting');
CREATE INDEX contract_review_of ON contract_review (contract_id, held_on DESC, created_at DESC);

GRANT SELECT, INSERT ON criterion_evidence, contract_self_assessment, contract_review TO havre_rt;
GRANT UPDATE (taken_back_by, taken_back_at, version, updated_at) ON criterion_evidence TO havre_rt;
GRANT UPDATE (status, held_on, content, decision, reason, comment, waivers, self_id, second_person, effective_on, next_review_on,
  stop_act_id, stop_reason, decided_by, decided_at, confirmed_by, confirmed_at, version, updated_at) ON contract_review TO havre_rt;
GRANT SELECT, INSERT ON contract_act TO havre_definer;
GRANT INSERT, UPDATE (until, outcome, version, updated_at) ON contract_stage_run TO havre_definer;
GRANT UPDATE (stage, ended_on) ON autonomy_contract TO havre_definer;

CALL app.guard_register('criterion_evidence', 'AUTON');
CALL app.guard_register('contract_self_assessment', 'AUTON');
CALL app.guard_register('contract_review', 'AUTON');

DO $$
DECLARE
  among text := $q$centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open(%1$L))::text[]) OR youth_id = ANY ((SELECT app.files('AUTON', %1$L))::uuid[]))$q$;
BEGIN
  -- A review is written by who may amend this compartment; a second person confirms, who otherwise only reads.
  EXECUTE format('ALTER POLICY contract_review_change ON contract_review USING (%s)', format(among, 'u'));
  CALL app.widen_policy('contract_review', 'contract_review_change', format(among, 'v'));
END
$$;

-- Evidence is a signed act of the same youth that its finder can read, of a criterion in force; what is taken back is back.
CREATE FUNCTION app.guard_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.taken_back_at IS NOT NULL THEN
      RAISE EXCEPTION 'evidence: taken back already' USING ERRCODE = 'HVC08';
    END IF;
    RETURN NEW;
  END IF;
  -- No text that leaves the criterion out is proposed meanwhile.
  PERFORM pg_advisory_xact_lock(hashtextextended('contract ' || NEW.contract_id, 0));
  IF NOT EXISTS (SELECT FROM entry e WHERE e.id = NEW.entry_id AND e.youth_id = NEW.youth_id AND e.status = 'signed') THEN
    RAISE EXCEPTION 'evidence: not a signed act of this youth' USING ERRCODE = 'HVR01';
  END IF;
  -- What the migrating role brings in was shown elsewhere.
  IF app.account() IS NOT NULL AND (
    NOT EXISTS (SELECT FROM contract_text t JOIN contract_stage s ON s.text_id = t.id
                   WHERE t.contract_id = NEW.contract_id AND t.status = 'signed' AND s.key = NEW.stage_key
                     AND NEW.criterion_key = ANY (s.criteria))
    OR EXISTS (SELECT FROM contract_text t WHERE t.contract_id = NEW.contract_id AND t.status = 'proposed'
                 AND NOT EXISTS (SELECT FROM contract_stage s WHERE s.text_id = t.id AND s.key = NEW.stage_key
                                   AND NEW.criterion_key = ANY (s.criteria))))
  THEN
    RAISE EXCEPTION 'evidence: of a criterion in force' USING ERRCODE = 'HVR01';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_evidence BEFORE INSERT OR UPDATE ON criterion_evidence FOR EACH ROW EXECUTE FUNCTION app.guard_evidence();

-- A stage or a criterion with evidence stays in every later number of the text.
CREATE FUNCTION app.keep_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('contract ' || NEW.contract_id, 0));
  IF EXISTS (SELECT FROM criterion_evidence x WHERE x.contract_id = NEW.contract_id AND x.taken_back_at IS NULL
               AND NOT EXISTS (SELECT FROM contract_stage s WHERE s.text_id = NEW.id AND s.key = x.stage_key
                                 AND x.criterion_key = ANY (s.criteria)))
  THEN
    RAISE EXCEPTION 'contract: a criterion with evidence is left out' USING ERRCODE = 'HVR02';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_evidence BEFORE UPDATE ON contract_text FOR EACH ROW
  WHEN (NEW.status = 'proposed' AND OLD.status = 'draft') EXECUTE FUNCTION app.keep_evidence();

-- The youth speaks of the stage that runs, of this contract.
CREATE FUNCTION app.guard_self_assessment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contract_stage_run r WHERE r.id = NEW.run_id AND r.contract_id = NEW.contract_id
                   AND r.since <= NEW.said_on AND (r.until IS NULL OR app.account() IS NULL))
  THEN
    RAISE EXCEPTION 'self-assessment: not the stage that runs' USING ERRCODE = 'HVR03';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_self_assessment BEFORE INSERT ON contract_self_assessment
  FOR EACH ROW EXECUTE FUNCTION app.guard_self_assessment();

-- A review belongs to the stage that runs, is decided once, by a coordinator, and confirmed by somebody else who validates. What
-- was decided stays as it is; a second person may hand it back, word for word.
CREATE FUNCTION app.guard_review() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = 'decided' THEN
    RAISE EXCEPTION 'review: decided already' USING ERRCODE = 'HVC08';
  END IF;
  -- What the migrating role brings in was decided elsewhere.
  IF me IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM contract_stage_run r WHERE r.id = NEW.run_id AND r.contract_id = NEW.contract_id
                   AND r.until IS NULL AND r.since <= NEW.held_on)
  THEN
    RAISE EXCEPTION 'review: not of the stage that runs' USING ERRCODE = 'HVR03';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN RAISE EXCEPTION 'review: begins as a draft' USING ERRCODE = 'HVR03'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.status = 'waiting' THEN
    IF NEW.status = 'waiting' OR NOT ('AUTON' = ANY (app.open('v'))) AND me <> OLD.decided_by
      OR (NEW.held_on, NEW.content, NEW.decision, NEW.reason, NEW.comment, NEW.waivers)
         IS DISTINCT FROM (OLD.held_on, OLD.content, OLD.decision, OLD.reason, OLD.comment, OLD.waivers)
      OR NEW.status = 'decided' AND (NEW.decided_by IS DISTINCT FROM OLD.decided_by OR NEW.self_id IS DISTINCT FROM OLD.self_id
           OR NEW.confirmed_by IS DISTINCT FROM me)
    THEN
      RAISE EXCEPTION 'review: decided already' USING ERRCODE = 'HVC08';
    END IF;
    IF NEW.status = 'decided' AND me = OLD.decided_by THEN
      RAISE EXCEPTION 'review: confirmed by somebody else' USING ERRCODE = 'HVM02';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.status <> 'draft' AND (NEW.decided_by IS DISTINCT FROM me OR NOT ('AUTON' = ANY (app.open('v')))) THEN
    RAISE EXCEPTION 'review: decided by the coordinator' USING ERRCODE = '42501';
  END IF;
  IF NEW.confirmed_by IS NOT NULL THEN
    RAISE EXCEPTION 'review: confirmed by somebody else, afterwards' USING ERRCODE = 'HVM02';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_review BEFORE INSERT OR UPDATE ON contract_review FOR EACH ROW EXECUTE FUNCTION app.guard_review();

SET LOCAL ROLE havre_definer;

-- What was decided moves the stage, in the transaction that decides: the second person may have no other right on the contract.
CREATE FUNCTION app.settle_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := coalesce(app.account(), NEW.decided_by);
  held public.autonomy_contract;
  run public.contract_stage_run;
  last_stage smallint;
  needs_two boolean;
  ended text;
  next_stage smallint;
BEGIN
  SELECT * INTO held FROM public.autonomy_contract c WHERE c.id = NEW.contract_id FOR UPDATE;
  SELECT * INTO run FROM public.contract_stage_run r WHERE r.contract_id = NEW.contract_id AND r.until IS NULL;
  SELECT max(s.position), bool_or(s.second_person AND s.position = held.stage) INTO last_stage, needs_two
  FROM public.contract_text t JOIN public.contract_stage s ON s.text_id = t.id
  WHERE t.contract_id = NEW.contract_id AND t.status = 'signed';
  IF held.status <> 'running' OR run.id IS DISTINCT FROM NEW.run_id OR NEW.held_on < run.since
    OR NEW.status = 'waiting' AND NEW.decision = 'adapt'
    OR NEW.status = 'decided' AND needs_two AND NOT NEW.second_person AND NEW.decision <> 'adapt'
  THEN
    RAISE EXCEPTION 'review: not of a stage that runs' USING ERRCODE = 'HVR03';
  END IF;
  IF NEW.status <> 'decided' THEN RETURN NULL; END IF;

  ended := CASE NEW.decision WHEN 'pass' THEN CASE WHEN run.position < last_stage THEN 'passed' END
    WHEN 'repeat' THEN CASE WHEN 'beyondMost' = ANY (NEW.waivers) THEN 'repeated' END
    WHEN 'stepBack' THEN 'stepped_back' WHEN 'stop' THEN 'stopped' END;
  IF ended IS NULL THEN RETURN NULL; END IF;
  next_stage := CASE ended WHEN 'passed' THEN run.position + 1 WHEN 'repeated' THEN run.position
    WHEN 'stepped_back' THEN run.position - 1 END;
  IF next_stage < 1 THEN RAISE EXCEPTION 'review: no stage before the first' USING ERRCODE = 'HVR03'; END IF;

  UPDATE public.contract_stage_run r SET until = NEW.effective_on, outcome = ended, version = r.version + 1, updated_at = now()
  WHERE r.id = run.id;
  IF ended = 'stopped' THEN
    INSERT INTO public.contract_act (id, centre_id, youth_id, contract_id, act, on_date, reason, created_by)
    VALUES (NEW.stop_act_id, NEW.centre_id, NEW.youth_id, NEW.contract_id, 'break_off', NEW.effective_on, NEW.stop_reason, me);
    UPDATE public.contract_text t SET status = 'replaced', version = t.version + 1, updated_at = now()
    WHERE t.contract_id = NEW.contract_id AND t.status = 'proposed';
    UPDATE public.autonomy_contract c SET status = 'broken_off', ended_on = NEW.effective_on, stage = NULL,
      version = c.version + 1, updated_at = now()
    WHERE c.id = NEW.contract_id;
  ELSE
    INSERT INTO public.contract_stage_run (centre_id, youth_id, contract_id, position, since, created_by)
    VALUES (NEW.centre_id, NEW.youth_id, NEW.contract_id, next_stage, NEW.effective_on, me);
    UPDATE public.autonomy_contract c SET stage = next_stage, version = c.version + 1, updated_at = now()
    WHERE c.id = NEW.contract_id;
  END IF;
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION app.settle_review() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER settle_review AFTER UPDATE ON contract_review FOR EACH ROW
  WHEN (NEW.status <> 'draft' AND OLD.status <> 'decided') EXECUTE FUNCTION app.settle_review();
