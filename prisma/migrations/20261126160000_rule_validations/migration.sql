-- That a lawyer has looked at a rule as the house computes with it: which one, in which version, on which day (docs/decisions/0027).
SET LOCAL ROLE havre_owner;

CREATE TABLE rule_validation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  definition text NOT NULL CHECK (definition ~ '^[a-z][a-z0-9.-]{1,39}$'),
  definition_version date NOT NULL,
  rule text NOT NULL CHECK (rule ~ '^[a-zA-Z0-9_.-]{2,60}$'),
  validated_on date NOT NULL,
  -- Who the lawyer is, and what they said: sealed under a key of the house.
  words bytea NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES account,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX rule_validation_of ON rule_validation (centre_id, definition, definition_version, rule, validated_on DESC);
GRANT SELECT, INSERT ON rule_validation TO havre_rt;
GRANT UPDATE (words, withdrawn_at, withdrawn_by, version, updated_at) ON rule_validation TO havre_rt;
CALL app.guard_house_register('rule_validation', 'LEGAL');
