-- The youth file, who is near it, and the functions that say which files an account may touch.
SET LOCAL ROLE havre_owner;

CREATE TABLE key_epoch (
  epoch integer PRIMARY KEY CHECK (epoch > 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  retired_at timestamptz
);

CREATE TABLE youth_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  alias text NOT NULL CHECK (length(alias) BETWEEN 2 AND 40),
  -- The alias without accents or capitals, for order and for search by its beginning.
  alias_key text COLLATE "C" NOT NULL,
  phase text NOT NULL CHECK (phase IN ('referral', 'admission_decided', 'admitted', 'observation', 'integration',
    'orientation', 'autonomy_studio', 'extra_muros', 'left', 'disappeared', 'refused')),
  -- In the house: what P scopes mean.
  present boolean NOT NULL GENERATED ALWAYS AS
    (phase IN ('admitted', 'observation', 'integration', 'orientation', 'autonomy_studio')) STORED,
  arrived_on date,
  left_on date CHECK (left_on >= arrived_on),
  -- The legally retained birth date: deadlines (majority) are computed from it. The claims stay encrypted entries.
  birth_on date CHECK (birth_on BETWEEN '1980-01-01' AND '2099-12-31'),
  birth_entry_id uuid,
  name_entry_id uuid,
  gender text CHECK (gender IN ('girl', 'boy', 'other', 'unknown')),
  languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 8),
  -- The next date that somebody must not miss; kept by whatever opens or closes a task or deadline.
  next_due_on date,
  last_entry_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (centre_id, alias)
);
CREATE INDEX youth_file_present ON youth_file (centre_id, present, alias_key, id);
CREATE INDEX youth_file_phase ON youth_file (centre_id, phase, alias_key, id);
CREATE INDEX youth_file_order ON youth_file (centre_id, alias_key, id);
CREATE INDEX youth_file_next_due ON youth_file (centre_id, next_due_on, id);
CREATE INDEX youth_file_last_entry ON youth_file (centre_id, last_entry_at DESC NULLS LAST, id);

-- One random data key per youth, wrapped by the epoch's key. Destroying the row erases the youth.
CREATE TABLE youth_key (
  youth_id uuid PRIMARY KEY REFERENCES youth_file,
  centre_id uuid NOT NULL REFERENCES centre,
  epoch integer NOT NULL REFERENCES key_epoch,
  wrapped bytea NOT NULL
);

CREATE TABLE file_team (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  account_id uuid NOT NULL REFERENCES account,
  function text NOT NULL CHECK (function IN ('referent', 'co_referent', 'educator', 'legal', 'psychologist', 'nurse',
    'social_worker', 'school')),
  since timestamptz NOT NULL DEFAULT now(),
  until timestamptz CHECK (until > since)
);
CREATE INDEX file_team_account ON file_team (account_id, youth_id);
CREATE INDEX file_team_youth ON file_team (youth_id);
CREATE UNIQUE INDEX file_team_once ON file_team (youth_id, account_id, function) WHERE until IS NULL;
-- Who is named where, answered from the index alone.
CREATE INDEX file_team_reach ON file_team (account_id) INCLUDE (youth_id, function, since, until);

-- Dated access of an outsider, named compartments only, at most 90 days, approved by a second person.
CREATE TABLE file_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  account_id uuid NOT NULL REFERENCES account,
  compartments text[] NOT NULL CHECK (cardinality(compartments) BETWEEN 1 AND 23),
  items uuid[] NOT NULL DEFAULT '{}',
  mandate_ref text NOT NULL CHECK (length(mandate_ref) BETWEEN 1 AND 80),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  requested_by uuid NOT NULL REFERENCES account,
  approved_by uuid REFERENCES account,
  revoked_at timestamptz,
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '90 days'),
  CHECK (approved_by <> requested_by)
);
CREATE INDEX file_grant_account ON file_grant (account_id, youth_id);
CREATE INDEX file_grant_youth ON file_grant (youth_id);

-- Deny wins: kinship, complaint, the youth's own wish. Beats every scope, break-glass included.
CREATE TABLE file_exclusion (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  account_id uuid NOT NULL REFERENCES account,
  ground text NOT NULL CHECK (ground IN ('kinship', 'complaint', 'youth_wish', 'other')),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  lifted_at timestamptz
);
CREATE INDEX file_exclusion_account ON file_exclusion (account_id) WHERE lifted_at IS NULL;

GRANT SELECT ON key_epoch, youth_file, youth_key, file_team, file_grant, file_exclusion TO havre_definer, havre_rt;
GRANT INSERT (id, centre_id, alias, alias_key, phase, arrived_on, left_on, gender, languages) ON youth_file TO havre_rt;
GRANT UPDATE (phase, arrived_on, left_on, gender, languages, version, updated_at) ON youth_file TO havre_rt;
GRANT UPDATE (next_due_on, last_entry_at, birth_on, birth_entry_id, name_entry_id, version) ON youth_file TO havre_definer;
GRANT INSERT ON youth_key TO havre_rt;
GRANT INSERT, UPDATE ON file_team TO havre_rt;

SET LOCAL ROLE havre_definer;

-- Files that are closed to this account whatever else it holds.
CREATE FUNCTION app.excluded() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
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

-- The one place where scopes become files: present in the house (P, or S for what one creates), named in the file team
-- (R, or F as referent), live grants (G). Exclusions are applied by the policies, not here. p_qualifier NULL means
-- whatever the qualifier.
CREATE FUNCTION app.reach(p_compartments text[], p_action text, p_qualifier text) RETURNS uuid[]
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

CREATE FUNCTION app.files(p_compartment text, p_action text, p_qualifier text DEFAULT '') RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.reach(ARRAY[p_compartment], p_action, p_qualifier)
$$;

-- Single entries that a live grant names (qualifier 'item').
CREATE FUNCTION app.items() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT i FROM public.file_grant g, unnest(g.items) AS i
               WHERE g.account_id = (SELECT app.account()) AND g.approved_by IS NOT NULL AND g.revoked_at IS NULL
                 AND g.starts_at <= now() AND g.ends_at > now())
$$;

-- Files whose existence the account may know: any reading cell of a file compartment that reaches them.
CREATE FUNCTION app.known_files() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.reach(ARRAY['OPS', 'LOG', 'INTAKE', 'SAFETY', 'SEALED', 'LEGAL', 'PRIV', 'EDUC', 'PSY', 'MED',
                         'INTEG', 'AUTON', 'IDENT'], 'r', NULL)
$$;

-- Everything that the reading policies of files, entries and tasks ask of the live session, in one call a table and
-- statement (docs/decisions/0010): no column is known to somebody without one. Compartments by how they are reached, and
-- the files of each way.
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

GRANT EXECUTE ON FUNCTION app.excluded(), app.here(), app.named(boolean), app.reach(text[], text, text),
  app.files(text, text, text), app.items(), app.known_files(), app.reading() TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

-- Row security on every table, forced. The owner and the functions of the definer see every row; the service sees what a
-- policy of its own shows it, or nothing.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['key_epoch', 'youth_file', 'youth_key', 'file_team', 'file_grant', 'file_exclusion'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

CREATE POLICY key_epoch_read ON key_epoch FOR SELECT TO havre_rt USING (true);

-- A sub-select over app.reading() calls it once a statement and then looks at each row.
CREATE POLICY youth_file_read ON youth_file FOR SELECT TO havre_rt USING ((
  SELECT youth_file.centre_id = my.centre_id AND youth_file.id <> ALL (my.excluded)
    AND ('OPS' = ANY (my.everywhere) OR youth_file.id = ANY (my.known))
  FROM app.reading() AS my));
CREATE POLICY youth_file_create ON youth_file FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));
CREATE POLICY youth_file_change ON youth_file FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND id <> ALL ((SELECT app.excluded())::uuid[])
         AND ('OPS' = ANY ((SELECT app.open('u'))::text[]) OR id = ANY ((SELECT app.files('OPS', 'u'))::uuid[])));

-- What is created belongs to a file and an account that the creator can see, so that a hidden parent and an absent one
-- answer the same.
CREATE POLICY youth_key_read ON youth_key FOR SELECT TO havre_rt USING ((
  SELECT youth_key.centre_id = my.centre_id AND youth_key.youth_id <> ALL (my.excluded)
    AND ('OPS' = ANY (my.everywhere) OR youth_key.youth_id = ANY (my.known))
  FROM app.reading() AS my));
CREATE POLICY youth_key_create ON youth_key FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[])
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id));

CREATE POLICY file_team_read ON file_team FOR SELECT TO havre_rt USING ((
  SELECT file_team.centre_id = my.centre_id AND file_team.youth_id <> ALL (my.excluded)
    AND ('OPS' = ANY (my.everywhere) OR file_team.youth_id = ANY (my.known))
  FROM app.reading() AS my));
CREATE POLICY file_team_create ON file_team FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND (SELECT app.holds('GRANT', 'y', ''))
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND EXISTS (SELECT FROM account a WHERE a.id = account_id));
CREATE POLICY file_team_change ON file_team FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
         AND (SELECT app.holds('GRANT', 'y', '')));

CREATE POLICY file_grant_read ON file_grant FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
         AND (account_id = (SELECT app.account()) OR (SELECT app.holds('GRANT', 'y', '')) OR (SELECT app.holds('GRANT', 'r', ''))));

-- Only the data-protection officer sees that an exclusion exists.
CREATE POLICY file_exclusion_read ON file_exclusion FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'DPO' = ANY ((SELECT app.roles())::text[]));
