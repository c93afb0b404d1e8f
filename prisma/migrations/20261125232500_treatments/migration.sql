-- Treatments and the doses given of them (register `treatments`, MED). What is taken, when and how often never changes: a new
-- dose is a new treatment that takes the place of the old one. What was recorded is never deleted: a row voids another.
SET LOCAL ROLE havre_owner;

CREATE TABLE treatment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  -- Sealed: the name on the box, how much at a time, how to take it.
  what bytea NOT NULL,
  dose bytea NOT NULL,
  instructions bytea,
  form text NOT NULL CHECK (form IN ('tablet', 'capsule', 'syrup', 'drops', 'inhaler', 'cream', 'patch', 'injection', 'sachet',
    'other')),
  prescriber text NOT NULL CHECK (prescriber IN ('doctor', 'specialist', 'psychiatrist', 'dentist', 'hospital', 'none')),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  -- By the clock: local times on some days of the week (none named: every day). Or if needed, with a distance and a ceiling.
  times text[] NOT NULL DEFAULT '{}',
  weekdays smallint[] NOT NULL DEFAULT '{}' CHECK (weekdays <@ '{1,2,3,4,5,6,7}'::smallint[] AND cardinality(weekdays) <= 7),
  if_needed boolean NOT NULL,
  min_interval_minutes integer CHECK (min_interval_minutes BETWEEN 15 AND 2880),
  daily_max integer CHECK (daily_max BETWEEN 1 AND 24),
  replaces_id uuid UNIQUE,
  status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'stopped')),
  stop_reason text CHECK (stop_reason IN ('finished', 'prescriber', 'side_effects', 'declined', 'changed', 'mistake', 'left')),
  stop_note bytea,
  stopped_at timestamptz,
  stopped_by uuid REFERENCES account,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  FOREIGN KEY (replaces_id, youth_id) REFERENCES treatment (id, youth_id),
  CHECK (array_to_string(times, ',') ~ '^((([01]\d|2[0-3]):[0-5]\d)(,(([01]\d|2[0-3]):[0-5]\d)){0,11})?$'),
  CHECK (if_needed = (cardinality(times) = 0)),
  CHECK (if_needed = (min_interval_minutes IS NOT NULL) AND if_needed = (daily_max IS NOT NULL)),
  CHECK ((status = 'stopped') = (stopped_at IS NOT NULL) AND (status = 'stopped') = (stop_reason IS NOT NULL)
    AND (status = 'stopped') = (stopped_by IS NOT NULL))
);
CREATE INDEX treatment_file ON treatment (youth_id, status);

CREATE TABLE dose (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  treatment_id uuid NOT NULL,
  -- The place in the schedule, in the centre's zone; none for what is taken if needed.
  slot_on date,
  slot_time text CHECK (slot_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  outcome text NOT NULL CHECK (outcome IN ('given', 'refused', 'absent', 'withheld', 'vomited', 'unavailable', 'annulled')),
  given_at timestamptz NOT NULL,
  remark bytea,
  -- The row that this one voids, and why. The one thing that ever changes is `voided`, by the trigger below.
  voids uuid UNIQUE REFERENCES dose,
  void_reason text CHECK (void_reason IN ('wrong_youth', 'wrong_slot', 'wrong_outcome', 'wrong_time', 'by_mistake')),
  voided boolean NOT NULL DEFAULT false,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (treatment_id, youth_id) REFERENCES treatment (id, youth_id),
  CHECK ((slot_on IS NULL) = (slot_time IS NULL)),
  CHECK ((voids IS NULL) = (void_reason IS NULL)),
  CHECK (outcome <> 'annulled' OR voids IS NOT NULL)
);
-- One record a slot: whoever is second hears who was first.
CREATE UNIQUE INDEX dose_once ON dose (treatment_id, slot_on, slot_time)
  WHERE slot_on IS NOT NULL AND NOT voided AND outcome <> 'annulled';
CREATE INDEX dose_treatment ON dose (treatment_id, given_at DESC, id);

GRANT SELECT, INSERT ON treatment, dose TO havre_rt;
GRANT UPDATE (status, stop_reason, stop_note, stopped_at, stopped_by, version, updated_at) ON treatment TO havre_rt;
GRANT SELECT ON treatment, dose TO havre_definer;
-- To lock the treatment, and to mark what was voided.
GRANT UPDATE (version) ON treatment TO havre_definer;
GRANT UPDATE (voided, version, updated_at) ON dose TO havre_definer;

CALL app.guard_register('treatment', 'MED', 'created_at');
CALL app.guard_register('dose', 'MED', 'given_at');

SET LOCAL ROLE havre_definer;

-- Doses of one treatment are recorded one after the other: the second sees the first. It looks at every dose, whoever may
-- read it, because a dose too many is too many for everybody.
CREATE FUNCTION app.guard_dose() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  plan public.treatment;
BEGIN
  SELECT * INTO plan FROM public.treatment t WHERE t.id = NEW.treatment_id AND t.youth_id = NEW.youth_id FOR NO KEY UPDATE;
  -- The same request again finds its own dose.
  IF EXISTS (SELECT FROM public.dose d WHERE d.id = NEW.id) THEN RETURN NULL; END IF;
  -- An absent treatment is for the foreign key to say.
  IF plan.id IS NULL THEN RETURN NEW; END IF;
  IF NEW.voids IS NOT NULL THEN
    UPDATE public.dose d SET voided = true, version = d.version + 1, updated_at = now()
    WHERE d.id = NEW.voids AND d.treatment_id = NEW.treatment_id AND NOT d.voided AND d.outcome <> 'annulled'
      AND d.slot_on IS NOT DISTINCT FROM NEW.slot_on AND d.slot_time IS NOT DISTINCT FROM NEW.slot_time;
    IF NOT FOUND THEN RAISE EXCEPTION 'dose: already corrected' USING ERRCODE = 'HV004'; END IF;
  END IF;
  IF NEW.outcome = 'annulled' THEN RETURN NEW; END IF;
  IF plan.if_needed <> (NEW.slot_on IS NULL) THEN
    RAISE EXCEPTION 'dose: no such slot' USING ERRCODE = 'HVD01';
  END IF;
  IF plan.stopped_at < NEW.given_at AND NEW.outcome IN ('given', 'vomited') AND NEW.voids IS NULL THEN
    RAISE EXCEPTION 'dose: the treatment was stopped before' USING ERRCODE = 'HVD02';
  END IF;
  IF plan.if_needed AND NEW.outcome IN ('given', 'vomited') THEN
    IF EXISTS (SELECT FROM public.dose d
               WHERE d.treatment_id = plan.id AND NOT d.voided AND d.outcome IN ('given', 'vomited')
                 AND d.given_at > NEW.given_at - plan.min_interval_minutes * interval '1 minute'
                 AND d.given_at < NEW.given_at + plan.min_interval_minutes * interval '1 minute') THEN
      RAISE EXCEPTION 'dose: too soon' USING ERRCODE = 'HVD03';
    END IF;
    -- In any 24 hours, not by calendar day: midnight makes no dose safe. Each window that the new one falls in ends at a
    -- dose taken at or after it.
    IF EXISTS (
      SELECT FROM (SELECT NEW.given_at AS ends UNION ALL
                   SELECT d.given_at FROM public.dose d
                   WHERE d.treatment_id = plan.id AND NOT d.voided AND d.outcome IN ('given', 'vomited')
                     AND d.given_at > NEW.given_at AND d.given_at < NEW.given_at + interval '24 hours') AS w
      WHERE plan.daily_max <= (SELECT count(*) FROM public.dose d
                               WHERE d.treatment_id = plan.id AND NOT d.voided AND d.outcome IN ('given', 'vomited')
                                 AND d.given_at > w.ends - interval '24 hours' AND d.given_at <= w.ends)) THEN
      RAISE EXCEPTION 'dose: enough for a day' USING ERRCODE = 'HVD04';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
GRANT EXECUTE ON FUNCTION app.guard_dose() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER guard_dose BEFORE INSERT ON dose FOR EACH ROW EXECUTE FUNCTION app.guard_dose();
