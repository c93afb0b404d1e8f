-- Which create was asked for under which key, so that a repeated request is known. No answer is kept: a repeat is
-- carried out again under today's rights and makes nothing new, because what it makes takes its id from the key.
SET LOCAL ROLE havre_owner;

CREATE TABLE idempotency_key (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 80),
  request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
  done boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO havre_rt;

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_key_definer ON idempotency_key TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY idempotency_key_owner ON idempotency_key TO havre_owner USING (true) WITH CHECK (true);
CREATE POLICY idempotency_key_own ON idempotency_key TO havre_rt
  USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));
