-- Leaving without a fall (AUTON): the plan with its five pillars, what was seen to, who takes over, the exit itself and how it
-- went afterwards (docs/decisions/0032).
SET LOCAL ROLE havre_owner;

CREATE TABLE exit_plan (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  -- Whose law the plan was made under: that of the house on the day it was opened.
  jurisdiction text NOT NULL CHECK (jurisdiction IN ('BE', 'FR')),
  -- Null: the 18th birthday, by rule.
  planned_on date CHECK (planned_on BETWEEN '2000-01-01' AND '2099-12-31'),
  housing text NOT NULL DEFAULT 'missing' CHECK (housing IN ('ok', 'planned', 'missing')),
  income text NOT NULL DEFAULT 'missing' CHECK (income IN ('ok', 'planned', 'missing')),
  residence text NOT NULL DEFAULT 'missing' CHECK (residence IN ('ok', 'planned', 'missing')),
  health_cover text NOT NULL DEFAULT 'missing' CHECK (health_cover IN ('ok', 'planned', 'missing')),
  reference_person text NOT NULL DEFAULT 'missing' CHECK (reference_person IN ('ok', 'planned', 'missing')),
  housing_note bytea,
  income_note bytea,
  residence_note bytea,
  health_cover_note bytea,
  reference_person_note bytea,
  lodging text CHECK (lodging IN ('ownHome', 'supportedHousing', 'extraMurosStudio', 'family', 'hostFamily', 'otherCentre',
    'youthHostel', 'hotel', 'other', 'none', 'unknown')),
  lodging_from date,
  lodging_until date CHECK (lodging_until >= lodging_from),
  lodging_emergency boolean NOT NULL DEFAULT false,
  destination bytea,
  farewell bytea,
  safety_plan bytea,
  -- The pack that goes along: what is in it, and what was asked for. The rest is missing.
  documents_ready text[] NOT NULL DEFAULT '{}',
  documents_asked text[] NOT NULL DEFAULT '{}',
  closed_at timestamptz,
  UNIQUE (id, youth_id),
  -- No hotel in France, but in an emergency for two months at most (CASF L221-2-3).
  CONSTRAINT no_hotel CHECK (jurisdiction <> 'FR' OR lodging IS NULL OR lodging NOT IN ('hotel', 'youthHostel')
    OR (lodging_emergency AND lodging_from IS NOT NULL AND lodging_until IS NOT NULL
        AND lodging_until <= lodging_from + interval '2 months')),
  CHECK (documents_ready || documents_asked <@ ARRAY['identity', 'residence', 'birth', 'health', 'vaccination', 'school', 'bank',
    'socialSecurity', 'contacts', 'rights', 'copies']),
  CHECK (NOT documents_ready && documents_asked)
);
CREATE UNIQUE INDEX exit_plan_open ON exit_plan (youth_id) WHERE closed_at IS NULL;
CREATE INDEX exit_plan_file ON exit_plan (youth_id, created_at DESC);

-- What was seen to of the countdown, or does not concern this youth; taken back when it was noted by mistake.
CREATE TABLE exit_item (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  plan_id uuid NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  code text NOT NULL CHECK (code ~ '^[a-z]{2}\.exit\.[a-z0-9-]{2,40}$'),
  outcome text NOT NULL CHECK (outcome IN ('done', 'notApplicable')),
  done_on date NOT NULL,
  note bytea,
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES account,
  FOREIGN KEY (plan_id, youth_id) REFERENCES exit_plan (id, youth_id),
  -- That something does not concern a youth is said with its reason.
  CONSTRAINT reason_needed CHECK (outcome = 'done' OR note IS NOT NULL),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE UNIQUE INDEX exit_item_stands ON exit_item (plan_id, code) WHERE withdrawn_at IS NULL;
CREATE INDEX exit_item_file ON exit_item (youth_id);

-- Who was asked to take over, and what came of it.
CREATE TABLE exit_relay (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  plan_id uuid NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  -- A service of the directory, or one that stands in none and is named here.
  partner_id uuid,
  name bytea,
  purpose bytea NOT NULL,
  contact bytea,
  asked_on date NOT NULL,
  answer text NOT NULL DEFAULT 'pending' CHECK (answer IN ('pending', 'accepted', 'refused')),
  answered_on date CHECK (answered_on >= asked_on),
  UNIQUE (id, plan_id, answer),
  FOREIGN KEY (plan_id, youth_id) REFERENCES exit_plan (id, youth_id),
  FOREIGN KEY (partner_id, centre_id) REFERENCES partner (id, centre_id),
  CHECK ((partner_id IS NULL) <> (name IS NULL)),
  CHECK ((answer = 'pending') = (answered_on IS NULL))
);
CREATE INDEX exit_relay_plan ON exit_relay (plan_id, answer);
CREATE INDEX exit_relay_file ON exit_relay (youth_id);

-- The exit, written once: the pillars as they stood that day. Nobody types whether it was abrupt.
CREATE TABLE youth_exit (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  plan_id uuid NOT NULL UNIQUE,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  left_on date NOT NULL,
  reason text NOT NULL CHECK (reason IN ('majority', 'orientation', 'return', 'family', 'disappearance', 'exclusion', 'refusal',
    'death')),
  housing text NOT NULL CHECK (housing IN ('ok', 'planned', 'missing')),
  income text NOT NULL CHECK (income IN ('ok', 'planned', 'missing')),
  residence text NOT NULL CHECK (residence IN ('ok', 'planned', 'missing')),
  health_cover text NOT NULL CHECK (health_cover IN ('ok', 'planned', 'missing')),
  reference_person text NOT NULL CHECK (reference_person IN ('ok', 'planned', 'missing')),
  missing integer NOT NULL GENERATED ALWAYS AS ((housing = 'missing')::integer + (income = 'missing')::integer
    + (residence = 'missing')::integer + (health_cover = 'missing')::integer + (reference_person = 'missing')::integer) STORED,
  -- The rule of packages/rules/src/exit/leaving.ts.
  abrupt boolean NOT NULL GENERATED ALWAYS AS (reason <> 'death' AND (reason = 'disappearance' OR housing = 'missing'
    OR income = 'missing' OR residence = 'missing' OR health_cover = 'missing' OR reference_person = 'missing')) STORED,
  lodging text CHECK (lodging IN ('ownHome', 'supportedHousing', 'extraMurosStudio', 'family', 'hostFamily', 'otherCentre',
    'youthHostel', 'hotel', 'other', 'none', 'unknown')),
  destination bytea,
  note bytea,
  -- The relay that had accepted: it stays accepted while the exit names it.
  relay_id uuid,
  relay_answer text CHECK (relay_answer = 'accepted'),
  unprepared_because bytea,
  UNIQUE (id, youth_id),
  FOREIGN KEY (plan_id, youth_id) REFERENCES exit_plan (id, youth_id),
  FOREIGN KEY (relay_id, plan_id, relay_answer) REFERENCES exit_relay (id, plan_id, answer),
  CHECK ((relay_id IS NULL) = (relay_answer IS NULL)),
  -- Without a relay that accepted, somebody answers for it in writing.
  CONSTRAINT relay_or_reason CHECK (relay_id IS NOT NULL OR unprepared_because IS NOT NULL)
);
CREATE INDEX youth_exit_period ON youth_exit (centre_id, left_on);
CREATE INDEX youth_exit_file ON youth_exit (youth_id, left_on DESC);

-- How it went, 1, 3, 6 and 12 months later. Its day is that of the rule; a follow-up that was not held has no row.
CREATE TABLE exit_follow_up (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  exit_id uuid NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  month integer NOT NULL CHECK (month IN (1, 3, 6, 12)),
  due_on date NOT NULL,
  held_on date NOT NULL,
  reached text NOT NULL CHECK (reached IN ('yes', 'no', 'refused')),
  housing text CHECK (housing IN ('stable', 'fragile', 'none', 'unknown')),
  income text CHECK (income IN ('stable', 'fragile', 'none', 'unknown')),
  residence text CHECK (residence IN ('stable', 'fragile', 'none', 'unknown')),
  school_work text CHECK (school_work IN ('stable', 'fragile', 'none', 'unknown')),
  safety text CHECK (safety IN ('safe', 'worry', 'danger', 'unknown')),
  wellbeing text CHECK (wellbeing IN ('good', 'mixed', 'bad', 'unknown')),
  needs bytea,
  UNIQUE (exit_id, month),
  FOREIGN KEY (exit_id, youth_id) REFERENCES youth_exit (id, youth_id),
  -- Nothing is known of who was not reached.
  CHECK (reached = 'yes' OR num_nonnulls(housing, income, residence, school_work, safety, wellbeing) = 0)
);
CREATE INDEX exit_follow_up_file ON exit_follow_up (youth_id);

GRANT SELECT, INSERT ON exit_plan, exit_item, exit_relay, exit_follow_up TO havre_rt;
GRANT SELECT ON youth_exit TO havre_rt;
GRANT INSERT (id, centre_id, youth_id, plan_id, created_by, left_on, reason, housing, income, residence, health_cover,
  reference_person, lodging, destination, note, relay_id, relay_answer, unprepared_because) ON youth_exit TO havre_rt;
GRANT UPDATE (planned_on, housing, income, residence, health_cover, reference_person, housing_note, income_note, residence_note,
  health_cover_note, reference_person_note, lodging, lodging_from, lodging_until, lodging_emergency, destination, farewell,
  safety_plan, documents_ready, documents_asked, closed_at, version, updated_at) ON exit_plan TO havre_rt;
GRANT UPDATE (withdrawn_at, withdrawn_by, version, updated_at) ON exit_item TO havre_rt;
GRANT UPDATE (contact, purpose, answer, answered_on, version, updated_at) ON exit_relay TO havre_rt;
GRANT UPDATE (held_on, reached, housing, income, residence, school_work, safety, wellbeing, needs, version, updated_at)
  ON exit_follow_up TO havre_rt;

CALL app.guard_register('exit_plan', 'AUTON');
CALL app.guard_register('exit_item', 'AUTON');
CALL app.guard_register('exit_relay', 'AUTON');
CALL app.guard_register('youth_exit', 'AUTON');
CALL app.guard_register('exit_follow_up', 'AUTON');

-- With the exit the plan is history: nothing of it changes any more.
CREATE FUNCTION app.guard_exit_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'exit_plan' THEN
    IF OLD.closed_at IS NOT NULL THEN RAISE EXCEPTION 'exit: the plan is closed' USING ERRCODE = 'HV014'; END IF;
  ELSIF EXISTS (SELECT FROM public.exit_plan p WHERE p.id = NEW.plan_id AND p.closed_at IS NOT NULL FOR SHARE) THEN
    RAISE EXCEPTION 'exit: the plan is closed' USING ERRCODE = 'HV014';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_exit_plan BEFORE UPDATE ON exit_plan FOR EACH ROW EXECUTE FUNCTION app.guard_exit_plan();
CREATE TRIGGER guard_exit_plan BEFORE INSERT OR UPDATE ON exit_item FOR EACH ROW EXECUTE FUNCTION app.guard_exit_plan();
CREATE TRIGGER guard_exit_plan BEFORE INSERT OR UPDATE ON exit_relay FOR EACH ROW EXECUTE FUNCTION app.guard_exit_plan();
