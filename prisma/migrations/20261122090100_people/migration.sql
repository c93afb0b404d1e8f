-- Who works here: centres, accounts, roles, live sessions, and the matrix cells that the access functions read.
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
  revoked_because text CHECK (revoked_because IN ('signed_out', 'ended_by_user', 'ended_by_other', 'reuse', 'disabled', 'limit', 'factor_changed'))
);
CREATE INDEX session_account ON session (account_id) WHERE revoked_at IS NULL;

-- The matrix of packages/policy, flattened; written by the migration command only.
CREATE TABLE policy_cell (
  role text NOT NULL,
  compartment text NOT NULL,
  action text NOT NULL CHECK (action IN ('r', 'c', 'u', 'v', 'q', 'y', 'x')),
  scope text NOT NULL CHECK (scope IN ('A', 'P', 'R', 'G', 'S', 'N')),
  qualifier text NOT NULL DEFAULT '',
  PRIMARY KEY (role, compartment, action, scope, qualifier)
);

CREATE TABLE roster_shift (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at)
);
CREATE INDEX roster_shift_account ON roster_shift (account_id, starts_at);

GRANT SELECT ON centre, account, account_role, session, policy_cell, roster_shift TO havre_definer, havre_rt;
GRANT UPDATE (language, theme, version, updated_at) ON account TO havre_rt;

-- Every session-bound answer starts here. No live secret, no account, no row.
SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.account_id
  FROM public.session s JOIN public.account a ON a.id = s.account_id
  WHERE s.secret_hash = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'UTF8'))
    AND s.revoked_at IS NULL AND s.factor_at IS NOT NULL
    AND s.idle_until > now() AND s.expires_at > now()
    AND a.status = 'active'
$$;

CREATE FUNCTION app.session() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id FROM public.session s
  WHERE s.secret_hash = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'UTF8'))
    AND s.account_id = app.account()
$$;

CREATE FUNCTION app.centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.centre_id FROM public.account a WHERE a.id = app.account()
$$;

CREATE FUNCTION app.roles() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(r.role), '{}') FROM public.account_role r WHERE r.account_id = app.account()
$$;

-- People of the house know each other by name; guardians, lawyers and partners know only themselves.
CREATE FUNCTION app.internal() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM public.account_role r
                 WHERE r.account_id = app.account() AND r.role NOT IN ('GUA', 'LAW', 'PAR'))
$$;

-- P scopes run from 30 minutes before to 30 minutes after a rostered shift, where a roster is kept.
CREATE FUNCTION app.on_shift() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT NOT c.roster_kept FROM public.centre c WHERE c.id = app.centre()), false)
      OR EXISTS (SELECT FROM public.roster_shift s
                 WHERE s.account_id = app.account()
                   AND now() BETWEEN s.starts_at - interval '30 minutes' AND s.ends_at + interval '30 minutes')
$$;

-- Compartments in which the account may do this on every file (scope A, no condition on the row).
CREATE FUNCTION app.open(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT p.compartment), '{}')
  FROM public.account_role r JOIN public.policy_cell p ON p.role = r.role
  WHERE r.account_id = app.account() AND p.action = p_action AND p.scope = 'A' AND p.qualifier = ''
$$;

-- Compartments in which the account may do this on what it wrote itself (scope S).
CREATE FUNCTION app.own(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT p.compartment), '{}')
  FROM public.account_role r JOIN public.policy_cell p ON p.role = r.role
  WHERE r.account_id = app.account() AND p.action = p_action AND p.scope = 'S'
$$;

-- Whether the account holds a cell of this kind at all (registers, settings, aggregates: no row is scoped by it).
CREATE FUNCTION app.holds(p_compartment text, p_action text, p_qualifier text DEFAULT '') RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM public.account_role r JOIN public.policy_cell p ON p.role = r.role
                 WHERE r.account_id = app.account() AND p.compartment = p_compartment
                   AND p.action = p_action AND p.qualifier = p_qualifier)
$$;

GRANT EXECUTE ON FUNCTION app.account(), app.session(), app.centre(), app.roles(), app.internal(), app.on_shift(),
  app.open(text), app.own(text), app.holds(text, text, text) TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

ALTER TABLE centre ENABLE ROW LEVEL SECURITY;
ALTER TABLE centre FORCE ROW LEVEL SECURITY;
CREATE POLICY centre_read ON centre FOR SELECT TO havre_rt USING (id = (SELECT app.centre()));

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY account_read ON account FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND ((SELECT app.internal()) OR id = (SELECT app.account())));
-- One's own language and theme; the rest of an account changes through definer functions that look at ACCT cells.
CREATE POLICY account_change ON account FOR UPDATE TO havre_rt USING (id = (SELECT app.account()));

ALTER TABLE account_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_role FORCE ROW LEVEL SECURITY;
CREATE POLICY account_role_read ON account_role FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND ((SELECT app.internal()) OR account_id = (SELECT app.account())));

ALTER TABLE session ENABLE ROW LEVEL SECURITY;
ALTER TABLE session FORCE ROW LEVEL SECURITY;
CREATE POLICY session_read ON session FOR SELECT TO havre_rt USING (account_id = (SELECT app.account()));

ALTER TABLE policy_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_cell FORCE ROW LEVEL SECURITY;
CREATE POLICY policy_cell_read ON policy_cell FOR SELECT TO havre_rt USING (true);

ALTER TABLE roster_shift ENABLE ROW LEVEL SECURITY;
ALTER TABLE roster_shift FORCE ROW LEVEL SECURITY;
CREATE POLICY roster_shift_read ON roster_shift FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND (SELECT app.internal()));

-- What the definer functions and the migration command itself may see.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['centre', 'account', 'account_role', 'session', 'policy_cell', 'roster_shift'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;
