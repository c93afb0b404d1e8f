-- Where a youth stands and has stood, under which mandate, and who is around them: dated, so that the past stays true.
CREATE EXTENSION IF NOT EXISTS btree_gist;
SET LOCAL ROLE havre_owner;

-- One row per phase, from a day to the day the next one began; the open one is youth_file.phase.
CREATE TABLE stay (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  phase text NOT NULL CHECK (phase IN ('referral', 'admission_decided', 'admitted', 'observation', 'integration',
    'orientation', 'autonomy_studio', 'extra_muros', 'left', 'disappeared', 'refused')),
  since date NOT NULL,
  until date CHECK (until >= since),
  -- Why, where the phase asks for a reason: a refusal, a place beyond the last one.
  reason bytea,
  EXCLUDE USING gist (youth_id WITH =, daterange(since, until) WITH &&)
);
CREATE UNIQUE INDEX stay_open ON stay (youth_id) WHERE until IS NULL;
CREATE INDEX stay_file ON stay (youth_id, since DESC);
GRANT SELECT, INSERT ON stay TO havre_rt;
GRANT UPDATE (until) ON stay TO havre_rt;
CALL app.guard_register('stay', 'OPS');

-- Who placed the youth here, on what ground, until when.
CREATE TABLE mandate (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL CHECK (kind IN ('saj', 'spj', 'youth_judge', 'fedasil', 'guardianship_service', 'ase',
    'children_judge', 'prosecutor', 'none', 'other')),
  authority bytea,
  reference bytea,
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  review_on date CHECK (review_on >= starts_on),
  ended_because text CHECK (ended_because IN ('term', 'replaced', 'lifted', 'left', 'majority', 'other')),
  note bytea
);
CREATE INDEX mandate_file ON mandate (youth_id, starts_on DESC);
GRANT SELECT, INSERT ON mandate TO havre_rt;
GRANT UPDATE (authority, reference, starts_on, ends_on, review_on, ended_because, note, version, updated_at) ON mandate TO havre_rt;
CALL app.guard_register('mandate', 'OPS');

-- A person around the youth in one role, for a time.
CREATE TABLE party (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  role text NOT NULL CHECK (role IN ('guardian', 'lawyer', 'mother', 'father', 'sibling', 'relative', 'partner', 'child',
    'friend', 'sponsor', 'delegate', 'judge', 'police', 'recognised_centre', 'school', 'doctor', 'interpreter', 'other')),
  name bytea NOT NULL,
  -- Telephone numbers, mail, an address: one sealed list.
  channels bytea,
  note bytea,
  language text CHECK (language ~ '^[a-z]{2,3}$'),
  verified_on date,
  may_call text NOT NULL CHECK (may_call IN ('yes', 'supervised', 'no', 'unknown')),
  risk boolean NOT NULL DEFAULT false,
  since date NOT NULL,
  until date CHECK (until >= since),
  -- Nobody who is a risk may be called as if nothing were the matter.
  CHECK (NOT (risk AND may_call = 'yes'))
);
CREATE INDEX party_file ON party (youth_id, since DESC);
GRANT SELECT, INSERT ON party TO havre_rt;
GRANT UPDATE (role, name, channels, note, language, verified_on, may_call, risk, since, until, version, updated_at)
  ON party TO havre_rt;
CALL app.guard_register('party', 'IDENT');

SET LOCAL ROLE havre_definer;

-- Places of the house and how many are taken, by youths whose files the asker may not even know of.
CREATE FUNCTION app.places() RETURNS TABLE (total integer, taken integer) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.places, (SELECT count(*)::integer FROM public.youth_file f WHERE f.centre_id = c.id AND f.present)
  FROM public.centre c WHERE c.id = app.centre() AND app.internal()
$$;
GRANT EXECUTE ON FUNCTION app.places() TO havre_rt;
