-- The legal procedures of a youth: what was recorded, what follows from it, which papers are held (docs/decisions/0026).
-- The service works the dates out with packages/rules and writes them down, so that a board over all files is one index scan.
SET LOCAL ROLE havre_owner;

CREATE TABLE legal_procedure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  -- Which law it runs under; the version stays until a person moves it.
  definition text NOT NULL CHECK (definition ~ '^[a-z][a-z0-9.-]{1,39}$'),
  definition_version date NOT NULL,
  -- Where it stands, as last worked out.
  state text NOT NULL CHECK (state ~ '^[a-z][a-z0-9_]{1,59}$'),
  since date,
  ended boolean NOT NULL DEFAULT false,
  applicant text NOT NULL CHECK (applicant IN ('guardian', 'youth', 'parent', 'centre', 'other')),
  -- The birth date that the law computes with, and the others that are claimed.
  born_on date,
  other_births date[] NOT NULL DEFAULT '{}' CHECK (cardinality(other_births) <= 4),
  -- Yes, no or unknown by the name of the fact.
  facts jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(facts) = 'object'),
  reference bytea,
  note bytea,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id)
);
-- The same procedure runs once at a time.
CREATE UNIQUE INDEX legal_procedure_runs_once ON legal_procedure (youth_id, definition) WHERE NOT ended;
CREATE INDEX legal_procedure_file ON legal_procedure (youth_id, created_at DESC);

-- What happened. A mistake is withdrawn with its reason, never removed.
CREATE TABLE procedure_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  procedure_id uuid NOT NULL,
  event text NOT NULL CHECK (event ~ '^[a-z][a-z0-9_]{1,59}$'),
  -- The version of the rules that it was recorded under.
  definition_version date NOT NULL,
  happened_on date NOT NULL,
  mode text CHECK (mode IN ('registered', 'post', 'handed', 'other')),
  printed_until date,
  answers jsonb CHECK (jsonb_typeof(answers) = 'object'),
  ground text CHECK (ground ~ '^[a-zA-Z0-9_.-]{1,60}$'),
  -- Where the proof of it lies, and the act of this file that holds it.
  evidence text CHECK (evidence IN ('file', 'lawyer', 'authority')),
  evidence_id uuid REFERENCES entry,
  note bytea,
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES account,
  withdrawn_because bytea,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (procedure_id, youth_id) REFERENCES legal_procedure (id, youth_id),
  CHECK (evidence_id IS NULL OR evidence IS NOT DISTINCT FROM 'file'),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX procedure_event_of ON procedure_event (procedure_id, happened_on, created_at);

-- A paper that the youth holds: what is printed on it wins over whatever is computed.
CREATE TABLE residence_document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  -- The event that handed it over, where a procedure did.
  event_id uuid UNIQUE,
  paper text NOT NULL CHECK (paper ~ '^[a-z][a-z0-9_]{1,39}$'),
  issued_on date NOT NULL,
  valid_until date CHECK (valid_until >= issued_on),
  original text NOT NULL DEFAULT 'unknown' CHECK (original IN ('youth', 'guardian', 'lawyer', 'safe', 'authority', 'lost', 'unknown')),
  copies integer NOT NULL DEFAULT 0 CHECK (copies BETWEEN 0 AND 99),
  number bytea,
  note bytea,
  withdrawn_on date,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (event_id, youth_id) REFERENCES procedure_event (id, youth_id)
);
CREATE INDEX residence_document_file ON residence_document (youth_id, issued_on DESC);

-- A date that somebody sets instead of the computed one: with a reason, and in force once a second person agreed.
CREATE TABLE deadline_override (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  procedure_id uuid NOT NULL,
  rule text NOT NULL CHECK (rule ~ '^[a-zA-Z0-9_.-]{2,60}$'),
  event_id uuid,
  day date NOT NULL,
  reason bytea NOT NULL,
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'agreed', 'refused', 'withdrawn')),
  decided_by uuid REFERENCES account,
  decided_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (procedure_id, youth_id) REFERENCES legal_procedure (id, youth_id),
  FOREIGN KEY (event_id, youth_id) REFERENCES procedure_event (id, youth_id),
  CHECK ((status = 'proposed') = (decided_by IS NULL) AND (status = 'proposed') = (decided_at IS NULL)),
  CONSTRAINT two_people CHECK (status NOT IN ('agreed', 'refused') OR decided_by <> created_by)
);
-- One at a time; the older ones stay as history.
CREATE UNIQUE INDEX deadline_override_stands ON deadline_override (procedure_id, rule, event_id) NULLS NOT DISTINCT
  WHERE status IN ('proposed', 'agreed');

-- What falls due, as last worked out: of a procedure, or of a paper that belongs to none.
CREATE TABLE legal_deadline (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  procedure_id uuid,
  document_id uuid,
  rule text NOT NULL CHECK (rule ~ '^[a-zA-Z0-9_.-]{2,60}$'),
  rule_version date NOT NULL,
  event_id uuid,
  nature text NOT NULL CHECK (nature IN ('document', 'legal', 'target', 'from')),
  actor text NOT NULL,
  due date NOT NULL,
  raw date NOT NULL,
  rolled date NOT NULL,
  opens date,
  -- Where the house stops before the law does.
  stop date,
  act_by date NOT NULL GENERATED ALWAYS AS (least(coalesce(stop, due), due)) STORED,
  found text NOT NULL CHECK (found IN ('printed', 'override', 'computed')),
  estimate boolean NOT NULL,
  certainty text NOT NULL CHECK (certainty IN ('sourced', 'known', 'practice', 'uncertain')),
  -- How the day was found, in three languages.
  arithmetic jsonb NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'met', 'gone')),
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  UNIQUE NULLS NOT DISTINCT (procedure_id, document_id, rule, event_id),
  FOREIGN KEY (procedure_id, youth_id) REFERENCES legal_procedure (id, youth_id),
  FOREIGN KEY (document_id, youth_id) REFERENCES residence_document (id, youth_id),
  CHECK ((procedure_id IS NULL) <> (document_id IS NULL))
);
CREATE INDEX legal_deadline_board ON legal_deadline (centre_id, act_by, id) WHERE status = 'open';
CREATE INDEX legal_deadline_file ON legal_deadline (youth_id, act_by, id) WHERE status = 'open';

-- That somebody has seen a date coming, at 14, 7 or 2 days. Lapses when the date moves.
CREATE TABLE deadline_seen (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  deadline_id uuid NOT NULL,
  act_by date NOT NULL,
  step integer NOT NULL CHECK (step IN (14, 7, 2)),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (deadline_id, act_by, step),
  FOREIGN KEY (deadline_id, youth_id) REFERENCES legal_deadline (id, youth_id)
);

GRANT SELECT, INSERT ON legal_procedure, procedure_event, residence_document, deadline_override, legal_deadline, deadline_seen
  TO havre_rt;
GRANT UPDATE (definition_version, state, since, ended, applicant, born_on, other_births, facts, reference, note, version, updated_at)
  ON legal_procedure TO havre_rt;
GRANT UPDATE (mode, printed_until, answers, ground, evidence, evidence_id, note, withdrawn_at, withdrawn_by, withdrawn_because,
  version, updated_at) ON procedure_event TO havre_rt;
GRANT UPDATE (paper, issued_on, valid_until, original, copies, number, note, withdrawn_on, version, updated_at)
  ON residence_document TO havre_rt;
GRANT UPDATE (status, decided_by, decided_at, version, updated_at) ON deadline_override TO havre_rt;
GRANT UPDATE (rule_version, nature, actor, due, raw, rolled, opens, stop, found, estimate, certainty, arithmetic, status, version,
  updated_at) ON legal_deadline TO havre_rt;

CALL app.guard_register('legal_procedure', 'LEGAL');
CALL app.guard_register('procedure_event', 'LEGAL');
CALL app.guard_register('residence_document', 'LEGAL');
CALL app.guard_register('deadline_override', 'LEGAL');
CALL app.guard_register('legal_deadline', 'LEGAL');
-- Who keeps deadlines keeps an eye on them: TASK is the compartment of the relay.
CALL app.guard_register('deadline_seen', 'TASK');

-- One more way into a table that a register's own policy has closed: one policy stays one policy.
CREATE PROCEDURE app.widen_policy(p_table text, p_policy text, p_term text)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  term text;
BEGIN
  SELECT pg_get_expr(o.polqual, o.polrelid) INTO STRICT term FROM pg_policy o
  WHERE o.polrelid = p_table::regclass AND o.polname = p_policy;
  EXECUTE format('ALTER POLICY %I ON %I USING ((%s) OR (%s))', p_policy, p_table, term, p_term);
END
$$;

DO $$
DECLARE
  t text;
  -- The files stand in sub-selects of their own: asked for once a statement, not once a row.
  among text := $q$(centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND youth_id = ANY ((SELECT app.files(%2$L, 'r', %1$L))::uuid[]) %3$s)$q$;
  decides text := $q$centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('LEGAL' = ANY ((SELECT app.open('v'))::text[]) OR youth_id = ANY ((SELECT app.files('LEGAL', 'v'))::uuid[]))$q$;
BEGIN
  -- The state of a procedure, its dates and the papers are what a cell `status` opens: to referent and psychologist, on their files.
  FOREACH t IN ARRAY ARRAY['legal_procedure', 'legal_deadline', 'residence_document'] LOOP
    CALL app.widen_policy(t, t || '_read', format(among, 'status', 'LEGAL', ''));
  END LOOP;
  -- `own` in TASK: what a guardian or lawyer has seen stays theirs to read.
  CALL app.widen_policy('deadline_seen', 'deadline_seen_read', format(among, 'own', 'TASK', 'AND created_by = (SELECT app.account())'));
  -- A second person decides on another date (`v`), and the dates that follow from it are written down anew.
  FOREACH t IN ARRAY ARRAY['deadline_override', 'legal_deadline', 'legal_procedure'] LOOP
    CALL app.widen_policy(t, t || '_change', decides);
  END LOOP;
END
$$;
