-- Who works here: centres, accounts, roles and live sessions, and the functions that say who is asking.
SET LOCAL ROLE havre_owner;

CREATE TABLE centre (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE,
  jurisdiction text NOT NULL CHECK (jurisdiction IN ('BE', 'FR')),
  time_zone text NOT NULL CHECK (time_zone IN ('Europe/Brussels', 'Europe/Paris')),
  demo boolean NOT NULL DEFAULT false,
  -- P scopes are bound to rostered shifts only where a roster is kept.
  roster_kept boolean NOT NULL DEFAULT false,
  places integer NOT NULL DEFAULT 15 CHECK (places > 0),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  login text NOT NULL UNIQUE CHECK (login = lower(login) AND length(login) BETWEEN 2 AND 64),
  display_name bytea NOT NULL,
  status text NOT NULL DEFAULT 'invited' CHECK (status IN ('invited', 'active', 'disabled')),
  language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'nl', 'en')),
  theme text NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_centre ON account (centre_id);

CREATE TABLE account_role (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  role text NOT NULL CHECK (role IN
    ('EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR', 'GUA', 'LAW', 'PAR', 'AUD', 'DPO', 'ADM')),
  PRIMARY KEY (account_id, role)
);

-- Separation of duties (ADM alone; AUD and DPO never with a trade that writes) as a constraint, not a habit.
CREATE FUNCTION app.check_separation_of_duties() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held text[] := ARRAY(SELECT role FROM account_role WHERE account_id = NEW.account_id);
BEGIN
  IF 'ADM' = ANY (held) AND cardinality(held) > 1 THEN
    RAISE EXCEPTION 'separation of duties: ADM holds no other role' USING ERRCODE = 'check_violation';
  END IF;
  IF held && ARRAY['AUD', 'DPO'] AND NOT held <@ ARRAY['AUD', 'DPO'] THEN
    RAISE EXCEPTION 'separation of duties: AUD and DPO hold no writing role' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER separation_of_duties AFTER INSERT OR UPDATE ON account_role
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.check_separation_of_duties();

CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  -- SHA-256 of the secret that the access token carries; the secret itself is never stored.
  secret_hash bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
  device_label text NOT NULL DEFAULT '' CHECK (length(device_label) <= 80),
  factor_at timestamptz,
  step_up_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  idle_until timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_because text CHECK (revoked_because IN ('signed_out', 'ended_by_user', 'ended_by_other', 'reuse', 'disabled', 'limit', 'factor_changed')),
  -- Of the device that signed in: a lost refresh answer is given again to that one only.
  device_hash bytea CHECK (length(device_hash) = 32)
);
CREATE INDEX session_account ON session (account_id) WHERE revoked_at IS NULL;

CREATE TABLE roster_shift (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at)
);
CREATE INDEX roster_shift_account ON roster_shift (account_id, starts_at);

GRANT SELECT ON centre, account, account_role, session, roster_shift TO havre_definer, havre_rt;
GRANT UPDATE (language, theme, version, updated_at) ON account TO havre_rt;
-- Sign-in, activation and account administration write through definer functions.
GRANT INSERT, UPDATE ON account, account_role, session TO havre_definer;

-- Every session-bound answer starts here. No live secret, no account, no row.
SET LOCAL ROLE havre_definer;

-- The live session of the capability, if there is one: the only place that says what "live" means.
CREATE VIEW app.live_session WITH (security_invoker = true) AS
  SELECT s.id AS session_id, a.id AS account_id, a.centre_id
  FROM public.session s JOIN public.account a ON a.id = s.account_id
  WHERE s.secret_hash = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'UTF8'))
    AND s.revoked_at IS NULL AND s.factor_at IS NOT NULL
    AND s.idle_until > now() AND s.expires_at > now()
    AND a.status = 'active';

CREATE FUNCTION app.account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT l.account_id FROM app.live_session l $$;

CREATE FUNCTION app.session() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT l.session_id FROM app.live_session l $$;

CREATE FUNCTION app.centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT l.centre_id FROM app.live_session l $$;

-- From here on `(SELECT app.account())`: called once, also where the planner reads a small table row by row.
CREATE FUNCTION app.roles() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = (SELECT app.account()))
$$;

-- People of the house know each other by name; guardians, lawyers and partners know only themselves.
CREATE FUNCTION app.internal() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM public.account_role r
                 WHERE r.account_id = (SELECT app.account()) AND r.role NOT IN ('GUA', 'LAW', 'PAR'))
$$;

-- P scopes run from 30 minutes before to 30 minutes after a rostered shift, where a roster is kept.
CREATE FUNCTION app.on_shift() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT NOT c.roster_kept
        OR EXISTS (SELECT FROM public.roster_shift s
                   WHERE s.account_id = l.account_id
                     AND now() BETWEEN s.starts_at - interval '30 minutes' AND s.ends_at + interval '30 minutes')
    FROM app.live_session l JOIN public.centre c ON c.id = l.centre_id), false)
$$;

GRANT EXECUTE ON FUNCTION app.account(), app.session(), app.centre(), app.roles(), app.internal(), app.on_shift()
  TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

-- Row security on every table, forced. The owner and the functions of the definer see every row; the service sees what a
-- policy of its own shows it, or nothing.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['centre', 'account', 'account_role', 'session', 'roster_shift'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

CREATE POLICY centre_read ON centre FOR SELECT TO havre_rt USING (id = (SELECT app.centre()));

CREATE POLICY account_read ON account FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND ((SELECT app.internal()) OR id = (SELECT app.account())));
-- One's own language and theme; the rest of an account changes through definer functions that look at ACCT cells.
CREATE POLICY account_change ON account FOR UPDATE TO havre_rt USING (id = (SELECT app.account()));

CREATE POLICY account_role_read ON account_role FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND ((SELECT app.internal()) OR account_id = (SELECT app.account())));

CREATE POLICY session_read ON session FOR SELECT TO havre_rt USING (account_id = (SELECT app.account()));

CREATE POLICY roster_shift_read ON roster_shift FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND (SELECT app.internal()));
