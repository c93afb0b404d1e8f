-- The studio programme of a youth: asking for it, and the contract with its stages, parties and signatures
-- (docs/decisions/0031). What is agreed on is sealed; what dates and rules need stands beside it in plain figures.
SET LOCAL ROLE havre_owner;

CREATE TABLE studio_application (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  asked_on date NOT NULL,
  -- The youth's own words.
  words bytea NOT NULL,
  wished_from date,
  status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'accepted', 'refused', 'deferred', 'withdrawn')),
  reason bytea,
  -- The conditions that were not met when it was accepted all the same.
  against text[] NOT NULL DEFAULT '{}' CHECK (against <@ ARRAY['lifeProject', 'age', 'skills', 'residence']),
  decided_by uuid REFERENCES account,
  decided_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  CHECK (wished_from >= asked_on),
  CHECK ((status = 'asked') = (decided_by IS NULL) AND (status = 'asked') = (decided_at IS NULL)),
  CHECK (status IN ('asked', 'withdrawn') OR reason IS NOT NULL),
  CHECK (against = '{}' OR status = 'accepted')
);
-- A deferred application waits like one that was just asked.
CREATE UNIQUE INDEX studio_application_waits_once ON studio_application (youth_id) WHERE status IN ('asked', 'deferred');
CREATE INDEX studio_application_file ON studio_application (youth_id, asked_on DESC);

CREATE TABLE studio_opinion (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  application_id uuid NOT NULL,
  opinion text NOT NULL CHECK (opinion IN ('favourable', 'reserved', 'unfavourable')),
  words bytea,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (application_id, created_by),
  FOREIGN KEY (application_id, youth_id) REFERENCES studio_application (id, youth_id)
);

CREATE TABLE autonomy_contract (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  application_id uuid,
  status text NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'proposed', 'signed', 'running', 'suspended', 'ended', 'broken_off')),
  -- The day that was agreed on; from the start on, the day it began.
  starts_on date,
  ended_on date CHECK (ended_on >= starts_on),
  -- The number of the stage that runs, of the text in force.
  stage smallint CHECK (stage BETWEEN 1 AND 12),
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (application_id, youth_id) REFERENCES studio_application (id, youth_id),
  CHECK ((status IN ('running', 'suspended')) = (stage IS NOT NULL)),
  CHECK ((status IN ('ended', 'broken_off')) = (ended_on IS NOT NULL)),
  CHECK (status = 'draft' OR starts_on IS NOT NULL OR status = 'broken_off')
);
CREATE UNIQUE INDEX autonomy_contract_runs_once ON autonomy_contract (youth_id) WHERE status NOT IN ('ended', 'broken_off');
CREATE INDEX autonomy_contract_file ON autonomy_contract (youth_id, created_at DESC);
CREATE INDEX autonomy_contract_board ON autonomy_contract (centre_id, status) WHERE status NOT IN ('ended', 'broken_off');

-- One number of the text. The first one is the contract, every later one an amendment; a draft is one sealed document.
CREATE TABLE contract_text (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  contract_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number BETWEEN 1 AND 99),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'proposed', 'signed', 'replaced')),
  content bytea NOT NULL,
  -- The language in which it is read face to face, and how the interpreting went.
  language text CHECK (language ~ '^[a-z]{2,3}$'),
  interpreter bytea,
  -- SHA-256 of what was proposed, in hexadecimal: what every signature is under.
  digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
  proposed_at timestamptz,
  effective_on date,
  signed_on date,
  -- Why the contract is amended.
  reason bytea,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  UNIQUE (contract_id, number),
  FOREIGN KEY (contract_id, youth_id) REFERENCES autonomy_contract (id, youth_id),
  CHECK (number = 1 OR reason IS NOT NULL),
  CHECK ((status = 'draft') = (proposed_at IS NULL) AND (status = 'draft') = (digest IS NULL)),
  CHECK (status = 'draft' OR (language IS NOT NULL AND effective_on IS NOT NULL)),
  CHECK (status <> 'signed' OR signed_on IS NOT NULL)
);
CREATE UNIQUE INDEX contract_text_at_work ON contract_text (contract_id) WHERE status IN ('draft', 'proposed');
CREATE UNIQUE INDEX contract_text_in_force ON contract_text (contract_id) WHERE status = 'signed';

-- The figures of the stages of a proposed text: what rules compute with and boards show, without a word about the youth.
CREATE TABLE contract_stage (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  text_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 1 AND 12),
  key text NOT NULL CHECK (key ~ '^[a-z][a-zA-Z0-9-]{0,39}$'),
  least_weeks smallint NOT NULL CHECK (least_weeks BETWEEN 1 AND 104),
  most_weeks smallint NOT NULL CHECK (most_weeks <= 208),
  review_every_weeks smallint NOT NULL CHECK (review_every_weeks BETWEEN 1 AND 26),
  presence text NOT NULL CHECK (presence IN ('none', 'daily', 'weekly', 'onCall')),
  visits text NOT NULL CHECK (visits IN ('none', 'announced', 'daytime', 'free')),
  -- A decision at the review needs somebody else than who proposes it.
  second_person boolean NOT NULL,
  evaluation_on date,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  UNIQUE (text_id, position),
  UNIQUE (text_id, key),
  FOREIGN KEY (text_id, youth_id) REFERENCES contract_text (id, youth_id),
  CONSTRAINT stage_limits CHECK (least_weeks <= most_weeks)
);

CREATE TABLE contract_party (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  text_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('youth', 'referent', 'substitute', 'director', 'guardian')),
  account_id uuid REFERENCES account,
  -- The guardian, as the people around the youth name them.
  party_id uuid REFERENCES party,
  required boolean NOT NULL,
  since date NOT NULL,
  until date CHECK (until >= since),
  -- Whose place this one takes in a text that stands.
  replaces uuid UNIQUE,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (text_id, youth_id) REFERENCES contract_text (id, youth_id),
  FOREIGN KEY (replaces, youth_id) REFERENCES contract_party (id, youth_id),
  CHECK ((role IN ('referent', 'substitute', 'director')) = (account_id IS NOT NULL)),
  CHECK (party_id IS NULL OR role = 'guardian'),
  CHECK (replaces IS NULL OR role = 'referent')
);
CREATE UNIQUE INDEX contract_party_one_youth ON contract_party (text_id, role) WHERE role IN ('youth', 'guardian');
CREATE UNIQUE INDEX contract_party_once ON contract_party (text_id, account_id) WHERE until IS NULL AND role <> 'substitute';

CREATE TABLE contract_signature (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  text_id uuid NOT NULL,
  -- Nobody signs twice.
  party_id uuid NOT NULL UNIQUE,
  way text NOT NULL CHECK (way IN ('screen', 'paper', 'thumb', 'oral')),
  witness_id uuid REFERENCES account,
  -- The scan of the paper.
  attachment_id uuid REFERENCES attachment,
  -- What was drawn on the screen.
  drawing bytea,
  language text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  interpreter bytea,
  signed_at timestamptz NOT NULL,
  -- That of the text that was signed.
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (text_id, youth_id) REFERENCES contract_text (id, youth_id),
  FOREIGN KEY (party_id, youth_id) REFERENCES contract_party (id, youth_id),
  CHECK ((way = 'paper') = (attachment_id IS NOT NULL)),
  CHECK (drawing IS NULL OR way = 'screen'),
  -- A thumb or a spoken yes is seen by somebody else than who notes it.
  CONSTRAINT signature_witness CHECK ((way IN ('thumb', 'oral')) = (witness_id IS NOT NULL) AND witness_id <> created_by)
);

CREATE TABLE contract_stage_run (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  contract_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 1 AND 12),
  since date NOT NULL,
  until date CHECK (until >= since),
  outcome text CHECK (outcome IN ('passed', 'repeated', 'stepped_back', 'stopped')),
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (contract_id, youth_id) REFERENCES autonomy_contract (id, youth_id),
  CHECK ((until IS NULL) = (outcome IS NULL)),
  CONSTRAINT one_stage_at_a_time EXCLUDE USING gist (contract_id WITH =, daterange(since, until) WITH &&)
);
CREATE UNIQUE INDEX contract_stage_run_open ON contract_stage_run (contract_id) WHERE until IS NULL;

-- What was done with a contract, with its day and its reason.
CREATE TABLE contract_act (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  contract_id uuid NOT NULL,
  act text NOT NULL CHECK (act IN ('start', 'suspend', 'resume', 'end', 'break_off')),
  on_date date NOT NULL,
  reason bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (contract_id, youth_id) REFERENCES autonomy_contract (id, youth_id),
  CHECK (act = 'start' OR reason IS NOT NULL)
);
CREATE INDEX contract_act_of ON contract_act (contract_id, on_date, created_at);

GRANT SELECT, INSERT ON studio_application, studio_opinion, autonomy_contract, contract_text, contract_stage, contract_party,
  contract_signature, contract_stage_run, contract_act TO havre_rt;
GRANT UPDATE (status, reason, against, decided_by, decided_at, version, updated_at) ON studio_application TO havre_rt;
GRANT UPDATE (opinion, words, version, updated_at) ON studio_opinion TO havre_rt;
GRANT UPDATE (status, starts_on, ended_on, stage, version, updated_at) ON autonomy_contract TO havre_rt;
GRANT UPDATE (status, content, language, interpreter, digest, proposed_at, effective_on, signed_on, reason, version, updated_at)
  ON contract_text TO havre_rt;
GRANT UPDATE (until) ON contract_party TO havre_rt;
GRANT UPDATE (until, outcome, version, updated_at) ON contract_stage_run TO havre_rt;
GRANT SELECT ON studio_application, autonomy_contract, contract_text, contract_stage, contract_party, contract_signature,
  contract_stage_run, attachment TO havre_definer;
-- To hold an application while somebody speaks of it.
GRANT UPDATE (updated_at) ON studio_application TO havre_definer;
GRANT UPDATE (status, version, updated_at) ON autonomy_contract TO havre_definer;
GRANT UPDATE (status, signed_on, version, updated_at) ON contract_text TO havre_definer;

CALL app.guard_register('studio_application', 'AUTON');
CALL app.guard_register('studio_opinion', 'AUTON');
CALL app.guard_register('autonomy_contract', 'AUTON');
CALL app.guard_register('contract_text', 'AUTON');
CALL app.guard_register('contract_stage', 'AUTON');
CALL app.guard_register('contract_party', 'AUTON');
CALL app.guard_register('contract_signature', 'AUTON');
CALL app.guard_register('contract_stage_run', 'AUTON');
CALL app.guard_register('contract_act', 'AUTON');

DO $$
DECLARE
  t text;
  among text := $q$centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open(%1$L))::text[]) OR youth_id = ANY ((SELECT app.files('AUTON', %1$L))::uuid[]))$q$;
BEGIN
  -- Who adds does not yet rewrite: the contract is changed by who may amend this compartment.
  FOREACH t IN ARRAY ARRAY['autonomy_contract', 'contract_text', 'contract_party', 'contract_stage_run'] LOOP
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', t || '_change', t, format(among, 'u'));
  END LOOP;
  -- The direction decides and adds nothing.
  CALL app.widen_policy('studio_application', 'studio_application_change', format(among, 'v'));
  EXECUTE format('ALTER POLICY studio_opinion_change ON studio_opinion USING (created_by = (SELECT app.account()) AND %s)',
                 format(among, 'c'));
  -- The director signs, as one who validates and otherwise only reads.
  EXECUTE format($q$ALTER POLICY contract_signature_create ON contract_signature WITH CHECK (
    created_by = (SELECT app.account()) AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id) AND ((%s) OR (%s)))$q$,
    format(among, 'c'), format(among, 'v'));
END
$$;

-- A decision is the coordinator's, over every file; an application that was settled stays so.
CREATE FUNCTION app.guard_application() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.status NOT IN ('asked', 'deferred') THEN
    RAISE EXCEPTION 'application: decided already' USING ERRCODE = 'HVC08';
  END IF;
  IF NEW.status IN ('accepted', 'refused', 'deferred') AND NOT ('AUTON' = ANY (app.open('v'))) THEN
    RAISE EXCEPTION 'application: decided by the coordinator' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_application BEFORE UPDATE ON studio_application FOR EACH ROW EXECUTE FUNCTION app.guard_application();

-- Contracts begin, stop and end in one order, and what has ended has ended.
CREATE FUNCTION app.guard_contract() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.status <> OLD.status AND concat(OLD.status, ' ', NEW.status) NOT IN ('draft proposed', 'proposed signed', 'signed running',
      'running suspended', 'suspended running', 'running ended', 'suspended ended', 'draft broken_off',
      'proposed broken_off', 'signed broken_off', 'running broken_off', 'suspended broken_off')
    OR OLD.status IN ('ended', 'broken_off')
  THEN
    RAISE EXCEPTION 'contract: not from where it stands' USING ERRCODE = 'HVC06';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_contract BEFORE UPDATE ON autonomy_contract FOR EACH ROW EXECUTE FUNCTION app.guard_contract();

-- A proposed or signed text never changes.
CREATE FUNCTION app.guard_contract_text() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.status <> 'draft' AND (NEW.content, NEW.language, NEW.interpreter, NEW.digest, NEW.proposed_at, NEW.effective_on, NEW.reason)
      IS DISTINCT FROM (OLD.content, OLD.language, OLD.interpreter, OLD.digest, OLD.proposed_at, OLD.effective_on, OLD.reason)
    OR OLD.status IN ('signed', 'replaced') AND NEW.signed_on IS DISTINCT FROM OLD.signed_on
    OR NEW.status <> OLD.status AND concat(OLD.status, ' ', NEW.status) NOT IN ('draft proposed', 'proposed signed',
      'proposed replaced', 'signed replaced')
  THEN
    RAISE EXCEPTION 'contract: a text that was proposed does not change' USING ERRCODE = 'HVC01';
  END IF;
  IF NEW.status = 'proposed' AND OLD.status = 'draft'
    AND (SELECT count(DISTINCT p.account_id) FROM contract_party p WHERE p.text_id = NEW.id AND p.role = 'referent') < 2
  THEN
    RAISE EXCEPTION 'contract: two referents at least' USING ERRCODE = 'HVC02';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_contract_text BEFORE UPDATE ON contract_text FOR EACH ROW EXECUTE FUNCTION app.guard_contract_text();

-- Stages and parties are written down with the proposal, and stay; a referent who left is replaced by one who takes the place.
CREATE FUNCTION app.guard_contract_part() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  text_status text;
  takes_place boolean := TG_TABLE_NAME = 'contract_party' AND to_jsonb(NEW) ->> 'replaces' IS NOT NULL;
BEGIN
  SELECT t.status INTO text_status FROM contract_text t WHERE t.id = NEW.text_id;
  -- What the migrating role brings in from elsewhere was agreed on there.
  IF app.account() IS NULL OR text_status = 'draft' AND NOT takes_place THEN RETURN NEW; END IF;
  IF takes_place AND text_status IN ('proposed', 'signed') AND EXISTS (
      SELECT FROM contract_party p WHERE p.id = (to_jsonb(NEW) ->> 'replaces')::uuid AND p.text_id = NEW.text_id
        AND p.role = 'referent' AND p.until IS NOT NULL)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'contract: a text that was proposed does not change' USING ERRCODE = 'HVC01';
END
$$;
CREATE TRIGGER guard_contract_stage BEFORE INSERT ON contract_stage FOR EACH ROW EXECUTE FUNCTION app.guard_contract_part();
CREATE TRIGGER guard_contract_party BEFORE INSERT ON contract_party FOR EACH ROW EXECUTE FUNCTION app.guard_contract_part();

SET LOCAL ROLE havre_definer;

-- An opinion comes from who is referent of the file today, and until the decision.
CREATE FUNCTION app.guard_opinion() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- What the migrating role brings in was said elsewhere.
  IF app.account() IS NULL THEN RETURN NEW; END IF;
  PERFORM FROM public.studio_application a WHERE a.id = NEW.application_id AND a.status IN ('asked', 'deferred') FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'opinion: the application is decided' USING ERRCODE = 'HVC08'; END IF;
  IF NOT EXISTS (SELECT FROM public.file_team t WHERE t.youth_id = NEW.youth_id AND t.account_id = NEW.created_by
                   AND t.function IN ('referent', 'co_referent') AND t.since <= now() AND (t.until IS NULL OR t.until > now()))
  THEN
    RAISE EXCEPTION 'opinion: given by referents' USING ERRCODE = 'HVC03';
  END IF;
  RETURN NEW;
END
$$;

-- Each party signs for itself, once, while it belongs to the contract: staff under their own session, the youth and the guardian
-- in front of a member of the team.
CREATE FUNCTION app.guard_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  signs public.contract_party;
  said public.contract_text;
BEGIN
  SELECT * INTO said FROM public.contract_text t WHERE t.id = NEW.text_id FOR NO KEY UPDATE;
  -- The same request again finds its own signature.
  IF EXISTS (SELECT FROM public.contract_signature s WHERE s.id = NEW.id) THEN RETURN NULL; END IF;
  SELECT * INTO signs FROM public.contract_party p WHERE p.id = NEW.party_id AND p.text_id = NEW.text_id;
  IF signs.id IS NULL OR signs.role = 'substitute' OR NEW.digest IS DISTINCT FROM said.digest
    OR NOT (said.status = 'proposed' OR said.status = 'signed' AND signs.replaces IS NOT NULL)
  THEN
    RAISE EXCEPTION 'signature: not a text that waits for it' USING ERRCODE = 'HVC05';
  END IF;
  IF signs.until IS NOT NULL THEN RAISE EXCEPTION 'signature: this part has ended' USING ERRCODE = 'HVC03'; END IF;
  IF signs.account_id IS NOT NULL THEN
    IF NEW.created_by <> signs.account_id THEN
      RAISE EXCEPTION 'signature: nobody signs for another' USING ERRCODE = 'HVC04';
    END IF;
    IF NOT EXISTS (SELECT FROM public.account a WHERE a.id = signs.account_id AND a.status = 'active')
      OR signs.role = 'referent' AND NOT EXISTS (
        SELECT FROM public.file_team t WHERE t.youth_id = NEW.youth_id AND t.account_id = signs.account_id
          AND t.function IN ('referent', 'co_referent') AND t.since <= now() AND (t.until IS NULL OR t.until > now()))
      OR signs.role = 'director' AND NOT EXISTS (
        SELECT FROM public.account_role r WHERE r.account_id = signs.account_id AND r.role = 'DIR')
    THEN
      RAISE EXCEPTION 'signature: left the team' USING ERRCODE = 'HVC03';
    END IF;
  END IF;
  IF NEW.witness_id IS NOT NULL AND (NEW.witness_id = NEW.created_by OR NOT EXISTS (
      SELECT FROM public.account a JOIN public.account_role r ON r.account_id = a.id
      WHERE a.id = NEW.witness_id AND a.centre_id = NEW.centre_id AND a.status = 'active' AND r.role NOT IN ('GUA', 'LAW', 'PAR')))
  THEN
    RAISE EXCEPTION 'signature: a witness of the house' USING ERRCODE = 'HVC07';
  END IF;
  IF NEW.attachment_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM public.attachment a WHERE a.id = NEW.attachment_id AND a.youth_id = NEW.youth_id AND a.compartment = 'AUTON'
        AND a.status = 'ready')
  THEN
    RAISE EXCEPTION 'signature: no such paper in this file' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END
$$;

-- Whether every signature that a text needs on that day is there. A guardian signs for a minor: at the majority that part ends.
CREATE FUNCTION app.is_fully_signed(p_text uuid, p_day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM public.contract_party p JOIN public.youth_file f ON f.id = p.youth_id
    WHERE p.text_id = p_text AND p.required AND p.until IS NULL
      AND NOT (p.role = 'guardian' AND f.birth_on IS NOT NULL AND f.birth_on + interval '18 years' <= p_day)
      AND NOT EXISTS (SELECT FROM public.contract_signature s WHERE s.party_id = p.id))
$$;

-- The last signature that was missing puts the text in force.
CREATE FUNCTION app.settle_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  day date := (SELECT (NEW.signed_at AT TIME ZONE c.time_zone)::date FROM public.centre c WHERE c.id = NEW.centre_id);
BEGIN
  UPDATE public.contract_text t SET status = 'signed', signed_on = day, version = t.version + 1, updated_at = now()
  WHERE t.id = NEW.text_id AND t.status = 'proposed' AND app.is_fully_signed(t.id, day);
  RETURN NULL;
END
$$;

-- A text comes into force with every signature it needs; the one before it is replaced, the contract is signed.
CREATE FUNCTION app.settle_contract_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.status <> 'signed' OR OLD.status = 'signed' THEN RETURN NEW; END IF;
  IF NOT app.is_fully_signed(NEW.id, NEW.signed_on) THEN
    RAISE EXCEPTION 'contract: a signature is missing' USING ERRCODE = 'HVC05';
  END IF;
  UPDATE public.contract_text t SET status = 'replaced', version = t.version + 1, updated_at = now()
  WHERE t.contract_id = NEW.contract_id AND t.id <> NEW.id AND t.status = 'signed';
  UPDATE public.autonomy_contract c
  SET status = CASE c.status WHEN 'proposed' THEN 'signed' ELSE c.status END, version = c.version + 1, updated_at = now()
  WHERE c.id = NEW.contract_id AND c.status NOT IN ('ended', 'broken_off');
  RETURN NEW;
END
$$;

-- What night staff need of a contract at the door, and nothing else of it: who has to be seen how often, who may visit. For the
-- youths of whom they may know the rules (AUTON `rules`).
CREATE FUNCTION app.stage_rules(p_youth uuid) RETURNS TABLE (stage smallint, presence text, visits text, suspended boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.stage, s.presence, s.visits, c.status = 'suspended'
  FROM public.autonomy_contract c JOIN public.contract_text t ON t.contract_id = c.id AND t.status = 'signed'
    JOIN public.contract_stage s ON s.text_id = t.id AND s.position = c.stage
  WHERE c.youth_id = p_youth AND c.centre_id = (SELECT app.centre()) AND c.status IN ('running', 'suspended')
    AND c.youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open('r'))::text[]) OR c.youth_id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[])
      OR c.youth_id = ANY ((SELECT app.files('AUTON', 'r', 'rules'))::uuid[]))
$$;

GRANT EXECUTE ON FUNCTION app.guard_opinion(), app.guard_signature(), app.settle_signature(), app.settle_contract_text()
  TO havre_owner;
GRANT EXECUTE ON FUNCTION app.stage_rules(uuid) TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER guard_opinion BEFORE INSERT OR UPDATE ON studio_opinion FOR EACH ROW EXECUTE FUNCTION app.guard_opinion();
CREATE TRIGGER guard_signature BEFORE INSERT ON contract_signature FOR EACH ROW EXECUTE FUNCTION app.guard_signature();
CREATE TRIGGER settle_signature AFTER INSERT ON contract_signature FOR EACH ROW EXECUTE FUNCTION app.settle_signature();
CREATE TRIGGER settle_contract_text BEFORE UPDATE ON contract_text FOR EACH ROW EXECUTE FUNCTION app.settle_contract_text();
