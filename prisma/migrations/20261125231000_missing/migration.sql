-- A youth is missing: the clock, what is known, whom the house called and when (docs/decisions/0014). Opening an episode
-- does not change the phase of the file: night staff reach youths who are present, and must not lose this one.
SET LOCAL ROLE havre_owner;

CREATE TABLE disappearance (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  -- Country and version of the protocol; an episode goes on by the one it began with.
  protocol text NOT NULL CHECK (protocol ~ '^(BE|FR)-[0-9]{1,3}$'),
  status text NOT NULL GENERATED ALWAYS AS
    (CASE WHEN closed_at IS NOT NULL THEN 'closed' WHEN returned_at IS NOT NULL THEN 'returned' ELSE 'open' END) STORED,
  last_seen_at timestamptz NOT NULL CHECK (last_seen_at >= '2000-01-01'),
  -- When somebody saw that the youth was not there: the delays of the protocol count from here.
  noticed_at timestamptz NOT NULL,
  factors text[] NOT NULL DEFAULT '{}' CHECK (factors <@ ARRAY['under13', 'exploiter', 'danger', 'medical', 'threats',
    'phoneLeft', 'firstDays'] AND cardinality(factors) <= 7),
  photo_consent text NOT NULL DEFAULT 'unknown' CHECK (photo_consent IN ('given', 'refused', 'unknown')),
  -- What the police made of it; the house does not decide this.
  qualification text CHECK (qualification IN ('worrying', 'notWorrying')),
  -- Clothing, company, telephone and all other words, sealed together under the youth's key.
  words bytea,
  returned_at timestamptz,
  return_how text CHECK (return_how IN ('alone', 'police', 'staff', 'family', 'partner', 'other')),
  closed_at timestamptz,
  closed_by uuid REFERENCES account,
  close_reason text CHECK (close_reason IN ('mistake', 'elsewhere', 'handedOver', 'majority')),
  -- The signed account in the timeline; written in the same transaction, after this row.
  entry_id uuid REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  -- Nobody is noticed missing, or back, before they were last seen; nothing lies ahead (a little for clocks that differ).
  CHECK (noticed_at >= last_seen_at),
  CHECK (returned_at >= last_seen_at),
  CHECK (noticed_at <= updated_at + interval '5 minutes'),
  CHECK (returned_at <= updated_at + interval '5 minutes'),
  CHECK (return_how IS NULL OR returned_at IS NOT NULL),
  -- Closing needs the return or the reason, and somebody who does it.
  CHECK (closed_at IS NULL OR returned_at IS NOT NULL OR close_reason IS NOT NULL),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  CHECK (closed_at IS NOT NULL OR (close_reason IS NULL AND entry_id IS NULL))
);
-- One open at a time for each youth, whoever presses first.
CREATE UNIQUE INDEX disappearance_open ON disappearance (youth_id) WHERE returned_at IS NULL AND closed_at IS NULL;
CREATE INDEX disappearance_file ON disappearance (youth_id, last_seen_at DESC, id DESC);
CREATE INDEX disappearance_centre ON disappearance (centre_id, last_seen_at) WHERE returned_at IS NULL AND closed_at IS NULL;

CREATE TABLE disappearance_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  disappearance_id uuid NOT NULL,
  step text NOT NULL CHECK (step ~ '^[a-z][A-Za-z0-9]{1,39}$'),
  -- Which week, for what comes back; 0 otherwise.
  turn smallint NOT NULL DEFAULT 0 CHECK (turn BETWEEN 0 AND 520),
  outcome text NOT NULL CHECK (outcome IN ('done', 'notReached', 'notNeeded', 'withdrawn')),
  done_at timestamptz NOT NULL CHECK (done_at >= '2000-01-01'),
  -- Who answered, the reference and the note, sealed together under the youth's key.
  words bytea,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (disappearance_id, youth_id) REFERENCES disappearance (id, youth_id),
  CHECK (done_at <= updated_at + interval '5 minutes')
);
CREATE INDEX disappearance_step_of ON disappearance_step (disappearance_id, done_at, id);
-- A step is done once; trying without an answer, searching and signs of life come as often as they come.
CREATE UNIQUE INDEX disappearance_step_once ON disappearance_step (disappearance_id, step, turn)
  WHERE outcome IN ('done', 'notNeeded') AND step NOT IN ('search', 'sighting');

GRANT SELECT ON disappearance, disappearance_step TO havre_rt;
GRANT INSERT (id, centre_id, youth_id, protocol, last_seen_at, noticed_at, factors, created_by, created_at, updated_at)
  ON disappearance TO havre_rt;
GRANT UPDATE (last_seen_at, noticed_at, factors, photo_consent, qualification, words, returned_at, return_how, closed_at,
  closed_by, close_reason, entry_id, version, updated_at) ON disappearance TO havre_rt;
GRANT INSERT (id, centre_id, youth_id, disappearance_id, step, turn, outcome, done_at, words, created_by, created_at, updated_at)
  ON disappearance_step TO havre_rt;
GRANT UPDATE (outcome, done_at, words, version, updated_at) ON disappearance_step TO havre_rt;

CALL app.guard_register('disappearance', 'SAFETY', 'last_seen_at');
CALL app.guard_register('disappearance_step', 'SAFETY', 'done_at');

-- A closed episode is told by its signed entry, so neither it nor its steps change any more. A step locks its episode, so
-- that none slips in while somebody closes it.
CREATE FUNCTION app.guard_disappearance() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  closed timestamptz;
BEGIN
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'disappearance' THEN
    closed := OLD.closed_at;
  ELSE
    SELECT d.closed_at INTO closed FROM public.disappearance d WHERE d.id = NEW.disappearance_id FOR SHARE;
  END IF;
  IF closed IS NOT NULL THEN
    RAISE EXCEPTION 'disappearance: a closed episode does not change' USING ERRCODE = 'HV014';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_disappearance BEFORE UPDATE ON disappearance
  FOR EACH ROW EXECUTE FUNCTION app.guard_disappearance();
CREATE TRIGGER guard_disappearance BEFORE INSERT OR UPDATE ON disappearance_step
  FOR EACH ROW EXECUTE FUNCTION app.guard_disappearance();
