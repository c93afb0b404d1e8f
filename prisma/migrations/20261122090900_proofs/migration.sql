-- What proves a person, their refresh tokens, and how often somebody may try. The service reads and writes none of these
-- tables: it calls the functions of the next migrations, one per step, each atomic and each with its trace. The functions
-- below are steps inside those, and not callable by the service.
SET LOCAL ROLE havre_owner;

CREATE TABLE account_secret (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  -- PHC string over a peppered password.
  password text NOT NULL CHECK (password LIKE '$argon2id$%'),
  password_at timestamptz NOT NULL DEFAULT now(),
  -- Sealed authenticator seed; its version is bound to the seal.
  seed bytea NOT NULL,
  seed_version integer NOT NULL DEFAULT 1,
  -- The 30-second step of the last accepted code: a code works once.
  last_step bigint NOT NULL DEFAULT 0,
  next_seed bytea,
  next_seed_until timestamptz
);

CREATE TABLE recovery_code (
  code_hash bytea PRIMARY KEY CHECK (length(code_hash) = 32),
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  used_at timestamptz
);
CREATE INDEX recovery_code_account ON recovery_code (account_id);

-- A set-up code, good for one activation in 24 hours; the chosen password and seed wait here until the code is confirmed.
CREATE TABLE activation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL DEFAULT now() + interval '24 hours',
  -- Used, or replaced by a newer one.
  ended_at timestamptz,
  password text,
  seed bytea
);
CREATE UNIQUE INDEX activation_open ON activation (account_id) WHERE ended_at IS NULL;

CREATE TABLE refresh_token (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  spent_at timestamptz,
  -- The successor, and when a lost answer was given again.
  next_hash bytea,
  again_at timestamptz
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- Devices on which somebody signed in before: they have a budget of their own, so spraying an account locks nobody out.
CREATE TABLE known_device (
  device_hash bytea NOT NULL CHECK (length(device_hash) = 32),
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, device_hash)
);

-- Keys are digests made by the service: no address and no login stands here.
CREATE TABLE sign_in_budget (
  key bytea PRIMARY KEY,
  used integer NOT NULL,
  since timestamptz NOT NULL,
  blocked_until timestamptz
);

GRANT SELECT, INSERT, UPDATE, DELETE ON account_secret, recovery_code, activation, refresh_token, known_device,
  sign_in_budget TO havre_definer;

-- Row security on every table, forced. The owner and the functions of the definer see every row; the service sees what a
-- policy of its own shows it, or nothing.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['account_secret', 'recovery_code', 'activation', 'refresh_token', 'known_device',
    'sign_in_budget'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

SET LOCAL ROLE havre_definer;

-- A trace about somebody who has no session (yet). Without an account it belongs to the centre, when there is only one.
CREATE FUNCTION app.trace_as(p_account uuid, p_session uuid, p_action text, p_outcome text, p_reason text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO public.trace (centre_id, account_id, roles, session_id, action, outcome, compartment, object_ids, reason)
  SELECT coalesce((SELECT a.centre_id FROM public.account a WHERE a.id = p_account),
                  (SELECT (array_agg(c.id))[1] FROM public.centre c HAVING count(*) = 1)),
         p_account,
         ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = p_account ORDER BY r.role),
         p_session, p_action, p_outcome, 'ACCT', CASE WHEN p_session IS NULL THEN NULL ELSE ARRAY[p_session] END, p_reason
$$;

-- Takes one try from a budget of so many per window. 0: go on; otherwise the seconds to wait.
CREATE FUNCTION app.charge(p_key bytea, p_limit integer, p_window interval) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE b public.sign_in_budget;
BEGIN
  INSERT INTO public.sign_in_budget AS old (key, used, since) VALUES (p_key, 1, clock_timestamp())
  ON CONFLICT (key) DO UPDATE SET
    used = CASE WHEN old.since + p_window <= clock_timestamp() THEN 1 ELSE least(old.used + 1, 1000000) END,
    since = CASE WHEN old.since + p_window <= clock_timestamp() THEN clock_timestamp() ELSE old.since END
  RETURNING * INTO b;
  IF b.used <= p_limit THEN RETURN 0; END IF;
  RETURN greatest(1, ceil(extract(epoch FROM b.since + p_window - clock_timestamp()))::integer);
END
$$;

-- Takes one try from a budget that answers failures with growing delays: five tries, then 2, 4, 8 … seconds, at most
-- 15 minutes; every quarter of an hour without a try forgives one. Never a lock.
CREATE FUNCTION app.charge_growing(p_key bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  b public.sign_in_budget;
  n integer;
BEGIN
  INSERT INTO public.sign_in_budget (key, used, since) VALUES (p_key, 0, clock_timestamp()) ON CONFLICT (key) DO NOTHING;
  SELECT * INTO b FROM public.sign_in_budget WHERE key = p_key FOR UPDATE;
  IF b.blocked_until > clock_timestamp() THEN
    RETURN greatest(1, ceil(extract(epoch FROM b.blocked_until - clock_timestamp()))::integer);
  END IF;
  n := least(1000, 1 + greatest(0, b.used - floor(extract(epoch FROM clock_timestamp() - b.since) / 900)::integer));
  UPDATE public.sign_in_budget SET used = n, since = clock_timestamp(),
    blocked_until = CASE WHEN n >= 5 THEN clock_timestamp() + least(2 ^ least(n - 4, 12), 900) * interval '1 second' END
  WHERE key = p_key;
  RETURN 0;
END
$$;

CREATE FUNCTION app.budget_key(p_kind text, p_account uuid, p_device bytea DEFAULT NULL) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT sha256(convert_to(p_kind || ':' || p_account::text, 'UTF8') || coalesce(p_device, ''::bytea))
$$;

-- Second factor, once: a step after the last one, or a recovery code that was not used. False when it was.
CREATE FUNCTION app.spend_factor(p_account uuid, p_step bigint, p_recovery bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF p_step IS NOT NULL THEN
    UPDATE public.account_secret SET last_step = p_step WHERE account_id = p_account AND last_step < p_step;
  ELSE
    UPDATE public.recovery_code SET used_at = now()
    WHERE code_hash = p_recovery AND account_id = p_account AND used_at IS NULL;
  END IF;
  RETURN FOUND;
END
$$;

-- People of the house may sit still for 30 minutes, people from outside for 15.
CREATE FUNCTION app.idle_time(p_account uuid) RETURNS interval
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM public.account_role r WHERE r.account_id = p_account
                           AND r.role IN ('GUA', 'LAW', 'PAR'))
              THEN interval '15 minutes' ELSE interval '30 minutes' END
$$;

-- Ends live sessions of one account, all but one if given, each with its trace.
CREATE FUNCTION app.end_sessions(p_account uuid, p_but uuid, p_because text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ended uuid;
  n integer := 0;
BEGIN
  FOR ended IN UPDATE public.session s SET revoked_at = now(), revoked_because = p_because
    WHERE s.account_id = p_account AND s.revoked_at IS NULL AND s.id IS DISTINCT FROM p_but RETURNING s.id
  LOOP
    PERFORM app.trace_as(p_account, ended, 'session.ended', 'done', p_because);
    n := n + 1;
  END LOOP;
  RETURN n;
END
$$;
