-- What roles may do: the matrix, and the same laid flat for each account, so that a row policy that asks several times a
-- statement pays one index look-up a call. Laid flat again when roles or the matrix change, never later.
SET LOCAL ROLE havre_owner;

-- The matrix of packages/policy, flattened; written by the migration command only.
CREATE TABLE policy_cell (
  role text NOT NULL,
  compartment text NOT NULL,
  action text NOT NULL CHECK (action IN ('r', 'c', 'u', 'v', 'q', 'y', 'x')),
  scope text NOT NULL CHECK (scope IN ('A', 'P', 'R', 'G', 'S', 'N')),
  qualifier text NOT NULL DEFAULT '',
  PRIMARY KEY (role, compartment, action, scope, qualifier)
);

-- One row per account, action, qualifier and reach. Reach: the matrix scopes, with the R cells of REF as F (named as
-- referent), and '*' for any scope. Qualifier '*' stands for any qualifier.
CREATE TABLE account_scope (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  action text NOT NULL,
  qualifier text NOT NULL,
  reach text NOT NULL CHECK (reach IN ('A', 'P', 'R', 'F', 'G', 'S', 'N', '*')),
  compartments text[] NOT NULL,
  PRIMARY KEY (account_id, action, qualifier, reach)
);

-- The same for reading, one row an account: compartments by how they are reached, and how any file is known at all. Never
-- NULL: a policy's `NULL AND …` would go on to ask what an empty list answers at once.
CREATE TABLE account_reading (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  everywhere text[] NOT NULL,
  in_house text[] NOT NULL,
  by_name text[] NOT NULL,
  as_referent text[] NOT NULL,
  by_grant text[] NOT NULL,
  own text[] NOT NULL,
  signed text[] NOT NULL,
  creates text[] NOT NULL,
  creates_in_house text[] NOT NULL,
  creates_by_name text[] NOT NULL,
  creates_as_referent text[] NOT NULL,
  creates_by_grant text[] NOT NULL,
  -- Conditions on the row (72h, today, an aspect …) that some reading cell of the account has.
  conditions text[] NOT NULL,
  known_by text[] NOT NULL
);

GRANT SELECT ON policy_cell TO havre_definer, havre_rt;
GRANT SELECT, INSERT, DELETE ON account_scope, account_reading TO havre_definer;

-- Row security on every table, forced. The owner and the functions of the definer see every row; the service sees what a
-- policy of its own shows it, or nothing.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy_cell', 'account_scope', 'account_reading'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

CREATE POLICY policy_cell_read ON policy_cell FOR SELECT TO havre_rt USING (true);

SET LOCAL ROLE havre_definer;

-- Lays the rights of one account flat, or of all.
CREATE FUNCTION app.flatten_scopes(p_account uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM public.account_scope x WHERE p_account IS NULL OR x.account_id = p_account;
  INSERT INTO public.account_scope (account_id, action, qualifier, reach, compartments)
  SELECT r.account_id, p.action, q.qualifier, h.reach, array_agg(DISTINCT p.compartment)
  FROM public.account_role r JOIN public.policy_cell p ON p.role = r.role
    CROSS JOIN LATERAL (VALUES (p.qualifier), ('*')) AS q(qualifier)
    CROSS JOIN LATERAL (VALUES (CASE WHEN p.role = 'REF' AND p.scope = 'R' THEN 'F' ELSE p.scope END), ('*')) AS h(reach)
  WHERE p_account IS NULL OR r.account_id = p_account
  GROUP BY r.account_id, p.action, q.qualifier, h.reach;
  DELETE FROM public.account_reading x WHERE p_account IS NULL OR x.account_id = p_account;
  INSERT INTO public.account_reading (account_id, everywhere, in_house, by_name, as_referent, by_grant, own, signed,
    creates, creates_in_house, creates_by_name, creates_as_referent, creates_by_grant, conditions, known_by)
  SELECT x.account_id,
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'A' AND x.qualifier = '' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'P' AND x.qualifier = '' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'R' AND x.qualifier = '' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'F' AND x.qualifier = '' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'G' AND x.qualifier = '' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'S' AND x.qualifier = '*' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = '*' AND x.qualifier = 'signed' AND x.action = 'r'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'A' AND x.qualifier = '' AND x.action = 'c'), '{}'),
         -- What somebody creates as their own (S), they create for youths in the house.
         ARRAY(SELECT DISTINCT c FROM public.account_scope y, unnest(y.compartments) AS c
               WHERE y.account_id = x.account_id AND y.action = 'c' AND y.qualifier = '' AND y.reach IN ('P', 'S')),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'R' AND x.qualifier = '' AND x.action = 'c'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'F' AND x.qualifier = '' AND x.action = 'c'), '{}'),
         coalesce(max(x.compartments) FILTER (WHERE x.reach = 'G' AND x.qualifier = '' AND x.action = 'c'), '{}'),
         coalesce(array_agg(x.qualifier) FILTER (WHERE x.reach = '*' AND x.action = 'r' AND x.qualifier NOT IN ('', '*')), '{}'),
         coalesce(array_agg(x.reach) FILTER (WHERE x.qualifier = '*' AND x.action = 'r' AND x.compartments && ARRAY['OPS', 'LOG',
           'INTAKE', 'SAFETY', 'SEALED', 'LEGAL', 'PRIV', 'EDUC', 'PSY', 'MED', 'INTEG', 'AUTON', 'IDENT']), '{}')
  FROM public.account_scope x WHERE p_account IS NULL OR x.account_id = p_account
  GROUP BY x.account_id;
$$;

CREATE FUNCTION app.flatten_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.flatten_scopes(OLD.account_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.flatten_scopes(NEW.account_id); END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION app.flatten_matrix() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM app.flatten_scopes(NULL);
  RETURN NULL;
END
$$;

-- Compartments that the account's roles reach in this way.
CREATE FUNCTION app.scope(p_reach text, p_action text, p_qualifier text DEFAULT '') RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT x.compartments FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id
    WHERE x.action = p_action AND x.qualifier = p_qualifier AND x.reach = p_reach), '{}')
$$;

-- Compartments in which the account may do this on every file (scope A, no condition on the row).
CREATE FUNCTION app.open(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT x.compartments FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id
    WHERE x.action = p_action AND x.qualifier = '' AND x.reach = 'A'), '{}')
$$;

-- Compartments in which the account may do this on what it wrote itself (scope S).
CREATE FUNCTION app.own(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT x.compartments FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id
    WHERE x.action = p_action AND x.qualifier = '*' AND x.reach = 'S'), '{}')
$$;

-- Whether the account holds a cell of this kind at all (registers, settings, aggregates: no row is scoped by it).
CREATE FUNCTION app.holds(p_compartment text, p_action text, p_qualifier text DEFAULT '') RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_compartment = ANY (app.scope('*', p_action, p_qualifier))
$$;

GRANT EXECUTE ON FUNCTION app.flatten_account(), app.flatten_matrix(), app.flatten_scopes(uuid) TO havre_owner;
GRANT EXECUTE ON FUNCTION app.scope(text, text, text), app.open(text), app.own(text), app.holds(text, text, text)
  TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER flatten_scopes AFTER INSERT OR UPDATE OR DELETE ON account_role
  FOR EACH ROW EXECUTE FUNCTION app.flatten_account();
CREATE TRIGGER flatten_scopes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON policy_cell
  FOR EACH STATEMENT EXECUTE FUNCTION app.flatten_matrix();
-- Bulk seeds that switch triggers off leave nobody without rights, or with old ones.
ALTER TABLE account_role ENABLE ALWAYS TRIGGER flatten_scopes;
ALTER TABLE policy_cell ENABLE ALWAYS TRIGGER flatten_scopes;
