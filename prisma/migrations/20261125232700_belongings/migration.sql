-- What a youth brought and the house keeps (register `belongings`, LOG): received before somebody, given back once. Money goes
-- through the ledger, which refers to its line here.
SET LOCAL ROLE havre_owner;

CREATE TABLE belonging (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  what bytea NOT NULL,
  category text NOT NULL CHECK (category IN ('phone', 'papers', 'money', 'jewellery', 'clothing', 'electronics', 'keys', 'other')),
  -- Where in the house, as a word that tells nothing to anybody outside.
  place text NOT NULL CHECK (place IN ('safe', 'office', 'room', 'elsewhere')),
  received_at timestamptz NOT NULL,
  present text[] NOT NULL DEFAULT '{}' CHECK (present <@ '{youth,colleague,interpreter,guardian,police}'::text[]),
  acknowledged text NOT NULL CHECK (acknowledged IN ('signature', 'thumb', 'oral', 'declined')),
  harm text CHECK (harm IN ('damaged', 'lost')),
  harm_on date,
  harm_note bytea,
  restitution text CHECK (restitution IN ('open', 'none', 'repaired', 'replaced', 'paid')),
  returned_at timestamptz CHECK (returned_at >= received_at),
  returned_to text CHECK (returned_to IN ('youth', 'guardian', 'family', 'police', 'service')),
  returned_acknowledged text CHECK (returned_acknowledged IN ('signature', 'thumb', 'oral', 'declined')),
  returned_note bytea,
  returned_by uuid REFERENCES account,
  -- Written down by mistake: it was never there.
  annulled_at timestamptz,
  annulled_by uuid REFERENCES account,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  CHECK ((harm IS NULL) = (harm_on IS NULL) AND (harm IS NULL) = (restitution IS NULL)),
  CHECK ((returned_at IS NULL) = (returned_to IS NULL) AND (returned_at IS NULL) = (returned_by IS NULL)
    AND (returned_at IS NULL) = (returned_acknowledged IS NULL)),
  CHECK ((annulled_at IS NULL) = (annulled_by IS NULL)),
  CHECK (returned_at IS NULL OR annulled_at IS NULL)
);
CREATE INDEX belonging_file ON belonging (youth_id, received_at DESC, id);

GRANT SELECT, INSERT ON belonging TO havre_rt;
GRANT UPDATE (place, harm, harm_on, harm_note, restitution, returned_at, returned_to, returned_acknowledged, returned_note,
  returned_by, annulled_at, annulled_by, version, updated_at) ON belonging TO havre_rt;

CALL app.guard_register('belonging', 'LOG', 'received_at');

ALTER TABLE money_move ADD FOREIGN KEY (belonging_id, youth_id) REFERENCES belonging (id, youth_id),
  ADD CHECK (belonging_id IS NULL OR kind IN ('deposit_in', 'deposit_out'));
CREATE UNIQUE INDEX money_belonging_once ON money_move (belonging_id, kind) WHERE belonging_id IS NOT NULL AND reverses IS NULL;
