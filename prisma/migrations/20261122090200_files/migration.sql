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
  alias_key text NOT NULL,
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
GRANT INSERT, UPDATE ON youth_file TO havre_rt;
GRANT UPDATE (next_due_on, last_entry_at, birth_on, birth_entry_id, name_entry_id) ON youth_file TO havre_definer;
GRANT INSERT ON youth_key TO havre_rt;
GRANT INSERT, UPDATE ON file_team TO havre_rt;

SET LOCAL ROLE havre_definer;

-- Files that are closed to this account whatever else it holds.
CREATE FUNCTION app.excluded() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(e.youth_id), '{}') FROM public.file_exclusion e
  WHERE e.account_id = app.account() AND e.lifted_at IS NULL
$$;

-- The one place where scopes become files: present in the house (P, or S for what one creates), named in the file
-- team (R; as referent for the REF cells), live grants (G). Exclusions are applied by the policies, not here.
-- p_qualifier NULL means whatever the qualifier.
CREATE FUNCTION app.reach(p_compartments text[], p_action text, p_qualifier text) RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  by_presence boolean;
  by_name boolean;
  as_referent boolean;
  by_grant text[];
  found uuid[] := '{}';
BEGIN
  IF me IS NULL THEN RETURN found; END IF;
  SELECT bool_or(p.scope = 'P' OR (p.scope = 'S' AND p_action = 'c')),
         bool_or(p.scope = 'R' AND p.role <> 'REF'),
         bool_or(p.scope = 'R' AND p.role = 'REF'),
         array_agg(p.compartment) FILTER (WHERE p.scope = 'G')
    INTO by_presence, by_name, as_referent, by_grant
    FROM public.account_role r JOIN public.policy_cell p ON p.role = r.role
   WHERE r.account_id = me AND p.compartment = ANY (p_compartments) AND p.action = p_action
     AND (p_qualifier IS NULL OR p.qualifier = p_qualifier);
  IF by_presence AND app.on_shift() THEN
    found := ARRAY(SELECT f.id FROM public.youth_file f WHERE f.centre_id = app.centre() AND f.present);
  END IF;
  IF by_name OR as_referent THEN
    found := found || ARRAY(SELECT t.youth_id FROM public.file_team t
                            WHERE t.account_id = me AND t.since <= now() AND (t.until IS NULL OR t.until > now())
                              AND (by_name OR t.function = 'referent'));
  END IF;
  IF by_grant IS NOT NULL THEN
    found := found || ARRAY(SELECT g.youth_id FROM public.file_grant g
                            WHERE g.account_id = me AND g.compartments && by_grant
                              AND g.approved_by IS NOT NULL AND g.revoked_at IS NULL
                              AND g.starts_at <= now() AND g.ends_at > now());
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
  SELECT coalesce(array_agg(i), '{}') FROM public.file_grant g, unnest(g.items) AS i
  WHERE g.account_id = app.account() AND g.approved_by IS NOT NULL AND g.revoked_at IS NULL
    AND g.starts_at <= now() AND g.ends_at > now()
$$;

-- Files whose existence the account may know: any reading cell of a file compartment that reaches them.
CREATE FUNCTION app.known_files() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.reach(ARRAY['OPS', 'LOG', 'INTAKE', 'SAFETY', 'SEALED', 'LEGAL', 'PRIV', 'EDUC', 'PSY', 'MED',
                         'INTEG', 'AUTON', 'IDENT'], 'r', NULL)
$$;

GRANT EXECUTE ON FUNCTION app.excluded(), app.reach(text[], text, text), app.files(text, text, text), app.items(), app.known_files() TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

ALTER TABLE key_epoch ENABLE ROW LEVEL SECURITY;
ALTER TABLE key_epoch FORCE ROW LEVEL SECURITY;
CREATE POLICY key_epoch_read ON key_epoch FOR SELECT TO havre_rt USING (true);

ALTER TABLE youth_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE youth_file FORCE ROW LEVEL SECURITY;
CREATE POLICY youth_file_read ON youth_file FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND id <> ALL ((SELECT app.excluded())::uuid[])
         AND ('OPS' = ANY ((SELECT app.open('r'))::text[]) OR id = ANY ((SELECT app.known_files())::uuid[])));
CREATE POLICY youth_file_create ON youth_file FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));
CREATE POLICY youth_file_change ON youth_file FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND id <> ALL ((SELECT app.excluded())::uuid[])
         AND ('OPS' = ANY ((SELECT app.open('u'))::text[]) OR id = ANY ((SELECT app.files('OPS', 'u'))::uuid[])));

ALTER TABLE youth_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE youth_key FORCE ROW LEVEL SECURITY;
CREATE POLICY youth_key_read ON youth_key FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
         AND ('OPS' = ANY ((SELECT app.open('r'))::text[]) OR youth_id = ANY ((SELECT app.known_files())::uuid[])));
CREATE POLICY youth_key_create ON youth_key FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));

ALTER TABLE file_team ENABLE ROW LEVEL SECURITY;
ALTER TABLE file_team FORCE ROW LEVEL SECURITY;
CREATE POLICY file_team_read ON file_team FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
         AND ('OPS' = ANY ((SELECT app.open('r'))::text[]) OR youth_id = ANY ((SELECT app.known_files())::uuid[])));
CREATE POLICY file_team_create ON file_team FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND (SELECT app.holds('GRANT', 'y', '')));
CREATE POLICY file_team_change ON file_team FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
         AND (SELECT app.holds('GRANT', 'y', '')));

ALTER TABLE file_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE file_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY file_grant_read ON file_grant FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
         AND (account_id = (SELECT app.account()) OR (SELECT app.holds('GRANT', 'y', '')) OR (SELECT app.holds('GRANT', 'r', ''))));

-- Only the data-protection officer sees that an exclusion exists.
ALTER TABLE file_exclusion ENABLE ROW LEVEL SECURITY;
ALTER TABLE file_exclusion FORCE ROW LEVEL SECURITY;
CREATE POLICY file_exclusion_read ON file_exclusion FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'DPO' = ANY ((SELECT app.roles())::text[]));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['key_epoch', 'youth_file', 'youth_key', 'file_team', 'file_grant', 'file_exclusion'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;
