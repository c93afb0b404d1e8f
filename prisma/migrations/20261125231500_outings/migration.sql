-- Who is out: since when, until when, why, with whom. An outing that is planned waits for its hour; one that has begun is
-- open until the youth is back.
SET LOCAL ROLE havre_owner;

CREATE TABLE outing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  -- Youths who go together have a row each under one party: they may come back one by one.
  party_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('planned', 'out', 'back', 'cancelled')),
  -- The hour planned; once they have left, the hour they left.
  starts_at timestamptz NOT NULL,
  expected_at timestamptz NOT NULL,
  returned_at timestamptz,
  purpose text NOT NULL CHECK (purpose IN ('school', 'appointment', 'errand', 'sport', 'leisure', 'stroll', 'family', 'work',
    'worship', 'other')),
  accompaniment text NOT NULL CHECK (accompaniment IN ('alone', 'staff', 'relative', 'other')),
  escort_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(escort_ids) <= 4),
  phone text NOT NULL CHECK (phone IN ('own', 'house', 'none')),
  place bytea,
  detail bytea,
  deviation bytea,
  prolongations bytea,
  changed_by uuid NOT NULL REFERENCES account,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  -- What night staff look back to counts from the return: somebody who is out for days stays in sight.
  open_until timestamptz NOT NULL GENERATED ALWAYS AS (
    CASE status WHEN 'back' THEN returned_at WHEN 'cancelled' THEN expected_at ELSE 'infinity' END) STORED,
  CONSTRAINT outing_ends_after_start CHECK (expected_at > starts_at),
  CONSTRAINT outing_back_after_start CHECK (returned_at >= starts_at),
  CONSTRAINT outing_back_when_returned CHECK ((status = 'back') = (returned_at IS NOT NULL))
);
-- Nobody is out twice.
CREATE UNIQUE INDEX outing_out_once ON outing (youth_id) WHERE status = 'out';
CREATE INDEX outing_open ON outing (centre_id, expected_at) WHERE status IN ('planned', 'out');
CREATE INDEX outing_file ON outing (youth_id, starts_at DESC, id DESC);
CREATE INDEX outing_party ON outing (party_id);
CREATE INDEX outing_changed ON outing (centre_id, updated_at DESC);

GRANT SELECT, INSERT ON outing TO havre_rt;
GRANT UPDATE (status, starts_at, expected_at, returned_at, purpose, accompaniment, escort_ids, phone, place, detail, deviation,
  prolongations, changed_by, version, updated_at) ON outing TO havre_rt;

CALL app.guard_register('outing', 'LOG', 'open_until');
