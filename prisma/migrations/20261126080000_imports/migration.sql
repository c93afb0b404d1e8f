-- Taking over the files of an old system from a sheet (docs/decisions/0021): the import, its table while it lasts, what it
-- made, and mappings that are kept.
SET LOCAL ROLE havre_owner;

CREATE TABLE data_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  -- open: its table lies here and is being mapped. Of what ended without a file, nothing was written.
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'running', 'done', 'undone', 'discarded', 'expired')),
  -- Why the last run wrote nothing.
  stopped text CHECK (stopped IN ('interrupted', 'cancelled', 'failed')),
  format text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  -- Length of the table as it was stored, before sealing.
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 67108864),
  rows integer NOT NULL CHECK (rows >= 0),
  -- The random key of the table, sealed under a key of the house. Gone with the table.
  table_key bytea,
  -- Headings with samples and counts, and what becomes of the columns; both sealed under the table's key, gone with it.
  outline bytea,
  plan bytea,
  step text CHECK (step IN ('writing', 'finishing')),
  steps_done integer NOT NULL DEFAULT 0,
  steps_total integer NOT NULL DEFAULT 0,
  -- The run says that it lives; without a beat for a minute it does not.
  beat_at timestamptz,
  cancel_asked boolean NOT NULL DEFAULT false,
  ran_at timestamptz,
  files integer,
  entries integer,
  undone_at timestamptz,
  undone_by uuid REFERENCES account,
  undo_reason text CHECK (undo_reason IN ('wrong_table', 'wrong_mapping', 'duplicates', 'trial', 'other')),
  CHECK ((table_key IS NOT NULL) = (status IN ('open', 'running')))
);
CREATE INDEX data_import_list ON data_import (centre_id, created_at DESC, id DESC);
-- One run at a time.
CREATE UNIQUE INDEX data_import_alone ON data_import (centre_id) WHERE status = 'running';

CREATE TABLE data_import_part (
  import_id uuid NOT NULL REFERENCES data_import ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  n integer NOT NULL CHECK (n >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (import_id, n)
);
ALTER TABLE data_import_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- The files that an import made, in the transaction that made them: what undoing may take away.
CREATE TABLE data_import_file (
  youth_id uuid PRIMARY KEY REFERENCES youth_file,
  centre_id uuid NOT NULL REFERENCES centre,
  import_id uuid NOT NULL REFERENCES data_import,
  -- HMAC of the old system's code: the same code twice is seen, and nothing else.
  old_code bytea CHECK (length(old_code) = 32),
  tx bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX data_import_file_import ON data_import_file (import_id);
CREATE UNIQUE INDEX data_import_file_code ON data_import_file (centre_id, old_code);

-- Which heading becomes what, under a name, without any value of a table.
CREATE TABLE import_mapping (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  body bytea NOT NULL
);

-- The day on which a record was taken over from the old system; NULL for what was written here.
ALTER TABLE entry ADD COLUMN taken_over_on date;
-- An entry that is deleted is looked for in what corrects it and in what it corrects.
CREATE INDEX entry_corrects ON entry (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX entry_corrected_by ON entry (corrected_by_id) WHERE corrected_by_id IS NOT NULL;

GRANT SELECT ON data_import, data_import_part, data_import_file, import_mapping TO havre_rt;
GRANT INSERT (id, centre_id, created_by, format, bytes, rows, table_key, outline) ON data_import TO havre_rt;
GRANT UPDATE (status, stopped, outline, plan, table_key, step, steps_done, steps_total, beat_at, cancel_asked, ran_at, files, entries, version,
  updated_at) ON data_import TO havre_rt;
GRANT INSERT, DELETE ON data_import_part TO havre_rt;
GRANT INSERT (youth_id, centre_id, import_id, old_code) ON data_import_file TO havre_rt;
GRANT INSERT (id, centre_id, created_by, body) ON import_mapping TO havre_rt;
GRANT DELETE ON import_mapping TO havre_rt;
GRANT SELECT, UPDATE ON data_import TO havre_definer;
GRANT SELECT, DELETE ON data_import_part, data_import_file TO havre_definer;
GRANT DELETE ON entry_facet, name_token, entry, party, mandate, stay, youth_key, youth_file TO havre_definer;

DO $$
DECLARE t text;
BEGIN
  -- Undoing asks every table of the files whether somebody has touched one.
  FOR t IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'youth_id' AND NOT a.attisdropped LOOP
    EXECUTE format('GRANT SELECT ON %I TO havre_definer', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['data_import', 'data_import_part', 'data_import_file', 'import_mapping'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

-- Who answers for the files of the whole house sees that an import was; who may open any file makes one.
CREATE POLICY data_import_read ON data_import FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('v'))::text[]));
CREATE POLICY data_import_create ON data_import FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));
CREATE POLICY data_import_change ON data_import FOR UPDATE TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND status IN ('open', 'running') AND 'OPS' = ANY ((SELECT app.open('c'))::text[]))
  WITH CHECK (centre_id = (SELECT app.centre()) AND status IN ('open', 'running', 'done', 'discarded'));

-- The table itself is for whoever brought it, and for a day.
CREATE POLICY data_import_part_read ON data_import_part FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM data_import i WHERE i.id = import_id
    AND i.created_by = (SELECT app.account()) AND i.created_at > now() - interval '24 hours'));
CREATE POLICY data_import_part_create ON data_import_part FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM data_import i WHERE i.id = import_id
    AND i.created_by = (SELECT app.account()) AND i.status = 'open'));
CREATE POLICY data_import_part_remove ON data_import_part FOR DELETE TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM data_import i WHERE i.id = import_id
    AND i.created_by = (SELECT app.account())));

-- A file is an import's only if this very transaction made it.
CREATE POLICY data_import_file_read ON data_import_file FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('v'))::text[])
    AND NOT youth_id = ANY ((SELECT app.excluded())::uuid[]));
CREATE POLICY data_import_file_create ON data_import_file FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre())
  AND EXISTS (SELECT FROM data_import i WHERE i.id = import_id AND i.status = 'running' AND i.created_by = (SELECT app.account()))
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id
              AND f.xmin::text::bigint = pg_current_xact_id()::text::bigint % 4294967296));

CREATE POLICY import_mapping_read ON import_mapping FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));
CREATE POLICY import_mapping_create ON import_mapping FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));
CREATE POLICY import_mapping_remove ON import_mapping FOR DELETE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'OPS' = ANY ((SELECT app.open('c'))::text[]));

CREATE TRIGGER trace_write AFTER INSERT ON data_import FOR EACH ROW EXECUTE FUNCTION app.trace_write('OPS');
-- The beats of a run are no acts; a plan and a wish to stop are.
CREATE TRIGGER trace_change AFTER UPDATE ON data_import FOR EACH ROW
  WHEN (NEW.status IS DISTINCT FROM OLD.status OR NEW.plan IS DISTINCT FROM OLD.plan
        OR NEW.cancel_asked IS DISTINCT FROM OLD.cancel_asked) EXECUTE FUNCTION app.trace_write('OPS');
CREATE TRIGGER trace_write AFTER INSERT OR DELETE ON import_mapping FOR EACH ROW EXECUTE FUNCTION app.trace_write('OPS');

-- The mark of an old record is made by a run and never changes.
CREATE POLICY entry_taken_over ON entry AS RESTRICTIVE FOR INSERT TO havre_rt WITH CHECK (
  taken_over_on IS NULL
  OR EXISTS (SELECT FROM data_import i WHERE i.status = 'running' AND i.created_by = (SELECT app.account())));
CREATE FUNCTION app.guard_taken_over() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'entry: where it comes from never changes' USING ERRCODE = 'HV001';
END
$$;
CREATE TRIGGER guard_taken_over BEFORE UPDATE ON entry FOR EACH ROW
  WHEN (NEW.taken_over_on IS DISTINCT FROM OLD.taken_over_on) EXECUTE FUNCTION app.guard_taken_over();

SET LOCAL ROLE havre_definer;

-- Files of an import that somebody has touched since: a row about them that its transaction did not write. Tables that
-- come later and that this function may not read are caught by their foreign keys when the files go.
CREATE FUNCTION app.import_touched(p_import uuid) RETURNS uuid[] LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  t record;
  found uuid[] := '{}';
  more uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM public.data_import i WHERE i.id = p_import AND i.centre_id = app.centre())
     OR NOT 'OPS' = ANY (app.open('c')) THEN RETURN NULL; END IF;
  FOR t IN SELECT c.oid, c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
             AND (a.attname = 'youth_id' OR (c.relname = 'youth_file' AND a.attname = 'id'))
             AND c.relname NOT IN ('trace', 'data_import_file') AND has_table_privilege(c.oid, 'SELECT') LOOP
    EXECUTE format($q$SELECT array_agg(DISTINCT x.%1$I) FROM public.data_import_file m JOIN public.%2$I x ON x.%1$I = m.youth_id
                      WHERE m.import_id = $1 AND x.xmin::text::bigint <> m.tx %% 4294967296$q$, t.attname, t.relname)
      INTO more USING p_import;
    found := found || coalesce(more, '{}');
  END LOOP;
  RETURN ARRAY(SELECT DISTINCT f FROM unnest(found) AS f);
END
$$;

-- Takes away everything of an import, the files' keys with it: within seven days, and only while nobody has touched any.
CREATE FUNCTION app.undo_import(p_import uuid, p_reason text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  youths uuid[];
BEGIN
  IF NOT 'OPS' = ANY (app.open('c')) THEN RETURN NULL; END IF;
  PERFORM FROM public.data_import i WHERE i.id = p_import AND i.centre_id = app.centre() AND i.status = 'done' FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  youths := ARRAY(SELECT m.youth_id FROM public.data_import_file m WHERE m.import_id = p_import);
  IF NOT app.is_fresh() THEN
    RAISE EXCEPTION 'import: presence is not proved' USING ERRCODE = 'HVI03';
  END IF;
  IF EXISTS (SELECT FROM public.data_import_file m WHERE m.import_id = p_import AND m.made_at < now() - interval '7 days') THEN
    RAISE EXCEPTION 'import: too long ago' USING ERRCODE = 'HVI01';
  END IF;
  -- Who is kept away from one of the files hears no more than that something holds the undoing up.
  IF youths && app.excluded() THEN
    RAISE EXCEPTION 'import: touched since' USING ERRCODE = 'HVI02';
  END IF;
  -- Whoever is about to write on one of them waits here, and finds it gone.
  PERFORM FROM public.youth_file f WHERE f.id = ANY (youths) ORDER BY f.id FOR UPDATE;
  IF app.import_touched(p_import) <> '{}' THEN
    RAISE EXCEPTION 'import: touched since' USING ERRCODE = 'HVI02';
  END IF;
  PERFORM app.trace('import.undone', 'done', 'OPS', NULL, youths, ARRAY[p_import], p_reason, cardinality(youths));
  DELETE FROM public.entry_facet WHERE youth_id = ANY (youths);
  DELETE FROM public.name_token WHERE youth_id = ANY (youths);
  DELETE FROM public.entry WHERE youth_id = ANY (youths);
  DELETE FROM public.party WHERE youth_id = ANY (youths);
  DELETE FROM public.mandate WHERE youth_id = ANY (youths);
  DELETE FROM public.stay WHERE youth_id = ANY (youths);
  DELETE FROM public.youth_key WHERE youth_id = ANY (youths);
  DELETE FROM public.data_import_file WHERE import_id = p_import;
  DELETE FROM public.youth_file WHERE id = ANY (youths);
  UPDATE public.data_import SET status = 'undone', undone_at = now(), undone_by = app.account(), undo_reason = p_reason,
    version = version + 1, updated_at = now() WHERE id = p_import;
  RETURN cardinality(youths);
EXCEPTION WHEN foreign_key_violation THEN
  RAISE EXCEPTION 'import: touched since' USING ERRCODE = 'HVI02';
END
$$;

-- Which of these codes (their HMAC in hexadecimal) and aliases are given away in the house, by their place in the list; also
-- where the asker may not see the file that bears them, since the indexes would tell it anyway.
CREATE FUNCTION app.import_taken(p_codes text[], p_aliases text[]) RETURNS TABLE (sort text, n integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT 'OPS' = ANY (app.open('c')) THEN RETURN; END IF;
  RETURN QUERY
    SELECT 'code', c.n::integer FROM unnest(p_codes) WITH ORDINALITY AS c(code, n)
     WHERE EXISTS (SELECT FROM public.data_import_file m WHERE m.centre_id = app.centre() AND m.old_code = decode(c.code, 'hex'))
    UNION ALL
    SELECT 'alias', a.n::integer FROM unnest(p_aliases) WITH ORDINALITY AS a(alias, n)
     WHERE EXISTS (SELECT FROM public.youth_file f WHERE f.centre_id = app.centre() AND f.alias = a.alias);
END
$$;

-- Tables end after a day, and a run without a beat for a minute is over. Asked for by every start, by a clock, and by whatever
-- changes an import, then for its own house only. Nobody does it: its traces name no session.
CREATE FUNCTION app.sweep_imports() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  house uuid := app.centre();
  sid text := coalesce(current_setting('app.sid', true), '');
BEGIN
  PERFORM set_config('app.sid', '', true);
  UPDATE public.data_import SET status = 'open', stopped = 'interrupted', step = NULL, version = version + 1, updated_at = now()
   WHERE status = 'running' AND beat_at < now() - interval '1 minute' AND (house IS NULL OR centre_id = house);
  DELETE FROM public.data_import_part p USING public.data_import i
   WHERE i.id = p.import_id AND i.status = 'open' AND i.created_at <= now() - interval '24 hours'
     AND (house IS NULL OR i.centre_id = house);
  UPDATE public.data_import SET status = 'expired', table_key = NULL, outline = NULL, plan = NULL, version = version + 1,
    updated_at = now()
   WHERE status = 'open' AND created_at <= now() - interval '24 hours' AND (house IS NULL OR centre_id = house);
  PERFORM set_config('app.sid', sid, true);
END
$$;
GRANT EXECUTE ON FUNCTION app.import_touched(uuid), app.undo_import(uuid, text), app.import_taken(text[], text[]),
  app.sweep_imports() TO havre_rt;
GRANT EXECUTE ON FUNCTION app.sweep_imports() TO havre_auth, havre_owner;
