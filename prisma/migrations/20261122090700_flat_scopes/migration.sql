-- The same rights, asked for cheaply: row policies call these functions several times a statement, so each is now one
-- index look-up. What an account may reach by its roles is laid flat when roles or the matrix change, never later.
SET LOCAL ROLE havre_owner;

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
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['account_scope', 'account_reading'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO havre_definer', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

-- Who is named where, answered from the index alone.
CREATE INDEX file_team_reach ON file_team (account_id) INCLUDE (youth_id, function, since, until);

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
  INSERT INTO public.account_reading
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
GRANT EXECUTE ON FUNCTION app.flatten_account(), app.flatten_matrix(), app.flatten_scopes(uuid) TO havre_owner;

SET LOCAL ROLE havre_owner;
CREATE TRIGGER flatten_scopes AFTER INSERT OR UPDATE OR DELETE ON account_role
  FOR EACH ROW EXECUTE FUNCTION app.flatten_account();
CREATE TRIGGER flatten_scopes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON policy_cell
  FOR EACH STATEMENT EXECUTE FUNCTION app.flatten_matrix();
-- Bulk seeds that switch triggers off leave nobody without rights, or with old ones.
ALTER TABLE account_role ENABLE ALWAYS TRIGGER flatten_scopes;
ALTER TABLE policy_cell ENABLE ALWAYS TRIGGER flatten_scopes;
SELECT app.flatten_scopes(NULL);

SET LOCAL ROLE havre_definer;

-- The live session of the capability, if there is one: the only place that says what "live" means.
CREATE VIEW app.live_session WITH (security_invoker = true) AS
  SELECT s.id AS session_id, a.id AS account_id, a.centre_id
  FROM public.session s JOIN public.account a ON a.id = s.account_id
  WHERE s.secret_hash = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'UTF8'))
    AND s.revoked_at IS NULL AND s.factor_at IS NOT NULL
    AND s.idle_until > now() AND s.expires_at > now()
    AND a.status = 'active';

CREATE OR REPLACE FUNCTION app.account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT l.account_id FROM app.live_session l $$;

CREATE OR REPLACE FUNCTION app.session() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT l.session_id FROM app.live_session l $$;

CREATE OR REPLACE FUNCTION app.centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT l.centre_id FROM app.live_session l $$;

-- From here on `(SELECT app.account())`: called once, also where the planner reads a small table row by row.
CREATE OR REPLACE FUNCTION app.roles() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = (SELECT app.account()))
$$;

CREATE OR REPLACE FUNCTION app.internal() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM public.account_role r
                 WHERE r.account_id = (SELECT app.account()) AND r.role NOT IN ('GUA', 'LAW', 'PAR'))
$$;

CREATE OR REPLACE FUNCTION app.on_shift() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT NOT c.roster_kept
        OR EXISTS (SELECT FROM public.roster_shift s
                   WHERE s.account_id = l.account_id
                     AND now() BETWEEN s.starts_at - interval '30 minutes' AND s.ends_at + interval '30 minutes')
    FROM app.live_session l JOIN public.centre c ON c.id = l.centre_id), false)
$$;

-- Compartments that the account's roles reach in this way.
CREATE FUNCTION app.scope(p_reach text, p_action text, p_qualifier text DEFAULT '') RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT x.compartments FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id
    WHERE x.action = p_action AND x.qualifier = p_qualifier AND x.reach = p_reach), '{}')
$$;

CREATE OR REPLACE FUNCTION app.open(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT x.compartments FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id
    WHERE x.action = p_action AND x.qualifier = '' AND x.reach = 'A'), '{}')
$$;

CREATE OR REPLACE FUNCTION app.own(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((
    SELECT x.compartments FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id
    WHERE x.action = p_action AND x.qualifier = '*' AND x.reach = 'S'), '{}')
$$;

CREATE OR REPLACE FUNCTION app.holds(p_compartment text, p_action text, p_qualifier text DEFAULT '') RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_compartment = ANY (app.scope('*', p_action, p_qualifier))
$$;

CREATE OR REPLACE FUNCTION app.excluded() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT e.youth_id FROM public.file_exclusion e
               WHERE e.account_id = (SELECT app.account()) AND e.lifted_at IS NULL)
$$;

-- Files of youths who live in the house, while the account is on shift (P).
CREATE FUNCTION app.here() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN app.on_shift()
    THEN ARRAY(SELECT f.id FROM public.youth_file f WHERE f.centre_id = (SELECT app.centre()) AND f.present)
    ELSE '{}' END
$$;

-- Files in whose team the account is named now (R), or named as referent (F).
CREATE FUNCTION app.named(p_as_referent boolean) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT t.youth_id FROM public.file_team t
               WHERE t.account_id = (SELECT app.account()) AND t.since <= now() AND (t.until IS NULL OR t.until > now())
                 AND (NOT p_as_referent OR t.function = 'referent'))
$$;

-- The one place where scopes become files. Exclusions are applied by the policies, not here. p_qualifier NULL means
-- whatever the qualifier.
CREATE OR REPLACE FUNCTION app.reach(p_compartments text[], p_action text, p_qualifier text) RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  ways text[];
  found uuid[] := '{}';
BEGIN
  IF me IS NULL THEN RETURN found; END IF;
  ways := ARRAY(SELECT x.reach FROM public.account_scope x
                WHERE x.account_id = me AND x.action = p_action AND x.qualifier = coalesce(p_qualifier, '*')
                  AND x.compartments && p_compartments);
  IF 'P' = ANY (ways) OR ('S' = ANY (ways) AND p_action = 'c') THEN
    found := app.here();
  END IF;
  IF 'R' = ANY (ways) OR 'F' = ANY (ways) THEN
    found := found || app.named(NOT 'R' = ANY (ways));
  END IF;
  IF 'G' = ANY (ways) THEN
    found := found || ARRAY(
      SELECT g.youth_id
      FROM public.file_grant g JOIN public.account_scope x ON x.account_id = g.account_id AND x.action = p_action
        AND x.qualifier = coalesce(p_qualifier, '*') AND x.reach = 'G'
      WHERE g.account_id = me AND g.approved_by IS NOT NULL AND g.revoked_at IS NULL
        AND g.starts_at <= now() AND g.ends_at > now()
        AND EXISTS (SELECT FROM unnest(g.compartments) AS c WHERE c = ANY (x.compartments) AND c = ANY (p_compartments)));
  END IF;
  RETURN found;
END
$$;

CREATE OR REPLACE FUNCTION app.items() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT i FROM public.file_grant g, unnest(g.items) AS i
               WHERE g.account_id = (SELECT app.account()) AND g.approved_by IS NOT NULL AND g.revoked_at IS NULL
                 AND g.starts_at <= now() AND g.ends_at > now())
$$;

CREATE OR REPLACE FUNCTION app.trace(p_action text, p_outcome text, p_compartment text, p_youth uuid, p_youths uuid[],
  p_objects uuid[], p_reason text, p_count integer) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO public.trace (centre_id, account_id, roles, session_id, action, outcome, compartment, youth_id, youth_ids,
                            object_ids, reason, count)
  SELECT l.centre_id, l.account_id, ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = l.account_id),
         l.session_id, p_action, p_outcome, p_compartment, p_youth, p_youths, p_objects, p_reason, p_count
  FROM app.live_session l
$$;

CREATE OR REPLACE FUNCTION app.trace_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  row_youth uuid;
  row_id uuid;
  row_centre uuid;
  row_compartment text := nullif(TG_ARGV[0], '');
  row_digest bytea;
BEGIN
  IF TG_TABLE_NAME = 'entry' THEN
    row_youth := NEW.youth_id; row_id := NEW.id; row_centre := NEW.centre_id; row_compartment := NEW.compartment;
    row_digest := sha256(NEW.payload);
  ELSIF TG_TABLE_NAME = 'youth_file' THEN
    row_youth := NEW.id; row_id := NEW.id; row_centre := NEW.centre_id;
  ELSIF TG_TABLE_NAME = 'account' THEN
    row_id := NEW.id; row_centre := NEW.centre_id;
  ELSIF TG_TABLE_NAME = 'entry_link' AND TG_OP = 'DELETE' THEN
    row_youth := OLD.youth_id; row_id := OLD.id; row_centre := OLD.centre_id;
  ELSE
    row_youth := NEW.youth_id; row_id := NEW.id; row_centre := NEW.centre_id;
  END IF;
  INSERT INTO public.trace (centre_id, account_id, roles, session_id, action, compartment, youth_id, object_ids, digest)
  SELECT row_centre, l.account_id, ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = l.account_id),
         l.session_id, TG_TABLE_NAME || '.' || lower(TG_OP), row_compartment, row_youth, ARRAY[row_id], row_digest
  -- What the migrating role writes has no session, and leaves its trace all the same.
  FROM (VALUES (true)) AS always LEFT JOIN app.live_session l ON true;
  RETURN NULL;
END
$$;

-- Everything that the reading policies below ask of the live session, in one call a table and statement: no column is
-- known to somebody without one. Compartments by how they are reached, and the files of each way.
CREATE TYPE app.reading_rights AS (
  account_id uuid, centre_id uuid, excluded uuid[],
  everywhere text[], in_house text[], by_name text[], as_referent text[], by_grant text[], own text[], signed text[],
  creates text[], creates_in_house text[], creates_by_name text[], creates_as_referent text[], creates_by_grant text[],
  conditions text[],
  here uuid[], named uuid[], referred uuid[], known uuid[]
);
CREATE FUNCTION app.reading() RETURNS app.reading_rights LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT my.account_id, my.centre_id, my.excluded, my.everywhere, my.in_house, my.by_name, my.as_referent, my.by_grant, my.own,
         my.signed, my.creates, my.creates_in_house, my.creates_by_name, my.creates_as_referent, my.creates_by_grant,
         my.conditions, my.here, my.named, my.referred,
         CASE WHEN 'P' = ANY (my.known_by) THEN my.here ELSE '{}' END || CASE WHEN 'R' = ANY (my.known_by) THEN my.named WHEN 'F' = ANY (my.known_by) THEN my.referred ELSE '{}' END
           || CASE WHEN 'G' = ANY (my.known_by) THEN app.known_files() ELSE '{}' END
  FROM (
    SELECT l.account_id, l.centre_id, r.everywhere, r.in_house, r.by_name, r.as_referent, r.by_grant, r.own, r.signed, r.creates,
      r.creates_in_house, r.creates_by_name, r.creates_as_referent, r.creates_by_grant, r.conditions, r.known_by,
      ARRAY(SELECT e.youth_id FROM public.file_exclusion e WHERE e.account_id = l.account_id AND e.lifted_at IS NULL) AS excluded,
      CASE WHEN ('P' = ANY (r.known_by) OR r.creates_in_house <> '{}') AND (NOT c.roster_kept OR app.on_shift())
        THEN ARRAY(SELECT f.id FROM public.youth_file f WHERE f.centre_id = l.centre_id AND f.present) ELSE '{}' END AS here,
      coalesce(team.named, '{}') AS named, coalesce(team.referred, '{}') AS referred
    FROM app.live_session l JOIN public.centre c ON c.id = l.centre_id JOIN public.account_reading r ON r.account_id = l.account_id
      LEFT JOIN LATERAL (
        SELECT array_agg(t.youth_id) AS named, array_agg(t.youth_id) FILTER (WHERE t.function = 'referent') AS referred
        FROM public.file_team t
        WHERE t.account_id = l.account_id AND t.since <= now() AND (t.until IS NULL OR t.until > now())
      ) AS team ON r.known_by && ARRAY['R', 'F'] OR r.creates_by_name <> '{}' OR r.creates_as_referent <> '{}'
    OFFSET 0
  ) AS my
$$;

GRANT EXECUTE ON FUNCTION app.scope(text, text, text), app.here(), app.named(boolean), app.reading() TO havre_rt, havre_owner;
SET LOCAL ROLE havre_owner;

-- A sub-select over app.reading() calls it once a statement and then looks at each row. The terms of an entry, in order:
-- every file; youths in the house; files where I am named; as referent; by grant; what I wrote (S); what I wrote where I
-- may create; signed entries only; the last 72 hours; today; one aspect of a compartment; single items of a grant.
ALTER POLICY entry_read ON entry USING ((
  SELECT entry.centre_id = my.centre_id
    AND entry.youth_id <> ALL (my.excluded)
    AND (entry.compartment = ANY (my.everywhere)
      OR (entry.compartment = ANY (my.in_house) AND entry.youth_id = ANY (my.here))
      OR (entry.compartment = ANY (my.by_name) AND entry.youth_id = ANY (my.named))
      OR (entry.compartment = ANY (my.as_referent) AND entry.youth_id = ANY (my.referred))
      OR (entry.compartment = ANY (my.by_grant) AND entry.youth_id = ANY (app.files(entry.compartment, 'r')))
      OR (my.account_id = ANY (entry.writers) AND entry.compartment = ANY (my.own))
      OR (my.account_id = entry.author_id AND (entry.compartment = ANY (my.creates)
        OR (entry.compartment = ANY (my.creates_in_house) AND entry.youth_id = ANY (my.here))
        OR (entry.compartment = ANY (my.creates_by_name) AND entry.youth_id = ANY (my.named))
        OR (entry.compartment = ANY (my.creates_as_referent) AND entry.youth_id = ANY (my.referred))
        OR (entry.compartment = ANY (my.creates_by_grant) AND entry.youth_id = ANY (app.files(entry.compartment, 'c')))))
      OR (entry.status IN ('signed', 'corrected') AND entry.compartment = ANY (my.signed)
          AND entry.youth_id = ANY (app.files(entry.compartment, 'r', 'signed')))
      OR (entry.compartment = 'LOG' AND '72h' = ANY (my.conditions) AND entry.occurred_at >= app.recent_since()
          AND entry.youth_id = ANY (app.files('LOG', 'r', '72h')))
      OR (entry.compartment = 'INTEG' AND 'today' = ANY (my.conditions) AND entry.occurred_at >= app.day_start()
          AND entry.youth_id = ANY (app.files('INTEG', 'r', 'today')))
      OR (entry.aspect IS NOT NULL AND entry.aspect = ANY (my.conditions)
          AND entry.youth_id = ANY (app.files(entry.compartment, 'r', entry.aspect)))
      OR (entry.compartment IN ('INTEG', 'AUTON', 'PRIV') AND my.conditions && ARRAY['item', 'released']
          AND entry.id = ANY (app.items()) AND entry.youth_id = ANY (app.files(entry.compartment, 'r',
              CASE entry.compartment WHEN 'PRIV' THEN 'released' ELSE 'item' END))))
  FROM app.reading() AS my));

ALTER POLICY youth_file_read ON youth_file USING ((
  SELECT youth_file.centre_id = my.centre_id AND youth_file.id <> ALL (my.excluded)
    AND ('OPS' = ANY (my.everywhere) OR youth_file.id = ANY (my.known))
  FROM app.reading() AS my));
ALTER POLICY youth_key_read ON youth_key USING ((
  SELECT youth_key.centre_id = my.centre_id AND youth_key.youth_id <> ALL (my.excluded)
    AND ('OPS' = ANY (my.everywhere) OR youth_key.youth_id = ANY (my.known))
  FROM app.reading() AS my));
ALTER POLICY file_team_read ON file_team USING ((
  SELECT file_team.centre_id = my.centre_id AND file_team.youth_id <> ALL (my.excluded)
    AND ('OPS' = ANY (my.everywhere) OR file_team.youth_id = ANY (my.known))
  FROM app.reading() AS my));
ALTER POLICY task_read ON task USING ((
  SELECT task.centre_id = my.centre_id AND task.youth_id <> ALL (my.excluded)
    AND ('TASK' = ANY (my.everywhere)
      OR ('TASK' = ANY (my.in_house) AND task.youth_id = ANY (my.here))
      OR ('TASK' = ANY (my.by_name) AND task.youth_id = ANY (my.named))
      OR ('TASK' = ANY (my.as_referent) AND task.youth_id = ANY (my.referred))
      OR ('TASK' = ANY (my.by_grant) AND task.youth_id = ANY (app.files('TASK', 'r')))
      OR ('own' = ANY (my.conditions) AND my.account_id IN (task.for_account, task.created_by)
          AND task.youth_id = ANY (app.files('TASK', 'r', 'own'))))
  FROM app.reading() AS my));
