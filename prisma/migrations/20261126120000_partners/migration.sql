-- The services outside that the house works with, and each time it asked one for a place (docs/decisions/0025).
SET LOCAL ROLE havre_owner;

CREATE TABLE partner (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  kind text NOT NULL CHECK (kind IN ('youthAid', 'housing', 'school', 'health', 'mentalHealth', 'legalAid', 'recognisedCentre',
    'police', 'authority', 'guardianship', 'interpreters', 'leisure', 'training', 'foodClothing', 'returning', 'other')),
  -- What it does for a youth; the words of the contract.
  helps text[] NOT NULL CHECK (cardinality(helps) BETWEEN 1 AND 40),
  languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 20),
  min_age integer CHECK (min_age BETWEEN 0 AND 99),
  max_age integer CHECK (max_age BETWEEN 0 AND 99),
  places text NOT NULL DEFAULT 'unknown' CHECK (places IN ('free', 'waiting', 'full', 'unknown')),
  waiting_weeks integer CHECK (waiting_weeks BETWEEN 1 AND 260),
  places_on date,
  cost text NOT NULL DEFAULT 'unknown' CHECK (cost IN ('free', 'contribution', 'paid', 'unknown')),
  -- What it may know about the house.
  knows text NOT NULL DEFAULT 'nothing' CHECK (knows IN ('nothing', 'exists', 'partner')),
  verified_on date NOT NULL,
  verified_by uuid NOT NULL REFERENCES account,
  -- Name, people, numbers, address and every other word, sealed under a key of the house: together they tell where it is.
  details bytea NOT NULL,
  archived_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, centre_id),
  CHECK (max_age >= min_age),
  CHECK (places = 'waiting' OR waiting_weeks IS NULL),
  CHECK ((places = 'unknown') = (places_on IS NULL))
);
CREATE INDEX partner_directory ON partner (centre_id, archived_at);
GRANT SELECT, INSERT ON partner TO havre_rt;
GRANT UPDATE (kind, helps, languages, min_age, max_age, places, waiting_weeks, places_on, cost, knows, verified_on, verified_by,
  details, archived_at, updated_at, version) ON partner TO havre_rt;
CALL app.guard_house_register('partner', 'TASK');

-- That a place was asked for, and what came of it. Nothing here can say for whom.
CREATE TABLE partner_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  partner_id uuid NOT NULL,
  asked_on date NOT NULL,
  answer text NOT NULL CHECK (answer IN ('pending', 'accepted', 'waitingList', 'noPlace', 'otherwise', 'mistake')),
  answered_on date,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  -- A service of the same house, whoever writes.
  FOREIGN KEY (partner_id, centre_id) REFERENCES partner (id, centre_id),
  CHECK (answered_on >= asked_on),
  CHECK ((answer IN ('pending', 'mistake')) = (answered_on IS NULL))
);
CREATE INDEX partner_request_latest ON partner_request (partner_id, asked_on DESC, id);
GRANT SELECT, INSERT ON partner_request TO havre_rt;
GRANT UPDATE (asked_on, answer, answered_on, updated_at, version) ON partner_request TO havre_rt;
CALL app.guard_house_register('partner_request', 'TASK');
