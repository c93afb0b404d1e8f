-- Who somebody of the team is by trade and tongue, so that a file is given by need; and who is kept away from a file,
-- whatever else opens it (security.md T09: kinship, complaint, the youth's own wish).
SET LOCAL ROLE havre_owner;

ALTER TABLE account
  ADD COLUMN profession text CHECK (profession IN
    ('educator', 'school_educator', 'social_worker', 'criminologist', 'lawyer', 'psychologist', 'psychomotor_therapist', 'nurse',
     'night_watch', 'head', 'interpreter', 'administration', 'other')),
  ADD COLUMN languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 12);
GRANT UPDATE (profession, languages) ON account TO havre_rt;

ALTER TABLE file_exclusion ADD COLUMN lifted_by uuid REFERENCES account;
ALTER TABLE file_exclusion ADD CHECK ((lifted_at IS NULL) = (lifted_by IS NULL));
CREATE UNIQUE INDEX file_exclusion_once ON file_exclusion (youth_id, account_id) WHERE lifted_at IS NULL;

GRANT INSERT ON file_exclusion TO havre_definer;
GRANT UPDATE (lifted_at, lifted_by) ON file_exclusion TO havre_definer;
GRANT UPDATE (until) ON file_team TO havre_definer;
GRANT UPDATE (for_account, for_role, given_at, version, updated_at) ON task TO havre_definer;

-- The data-protection officer sees that somebody is kept away, and whoever decided it knows anyway. Nobody else does, in
-- the traces of the file neither.
ALTER POLICY file_exclusion_read ON file_exclusion
  USING (centre_id = (SELECT app.centre())
         AND (created_by = (SELECT app.account()) OR 'DPO' = ANY ((SELECT app.roles())::text[])));
ALTER POLICY trace_read ON trace USING (
  centre_id = (SELECT app.centre())
  AND (youth_id IS NULL OR youth_id <> ALL ((SELECT app.excluded())::uuid[]))
  AND (youth_ids IS NULL OR NOT youth_ids && (SELECT app.excluded())::uuid[])
  AND (action NOT LIKE 'file\_exclusion.%' OR account_id = (SELECT app.account()) OR 'DPO' = ANY ((SELECT app.roles())::text[]))
  AND ('TRACE' = ANY ((SELECT app.open('r'))::text[])
       OR youth_id = ANY ((SELECT app.files('TRACE', 'r'))::uuid[])
       OR (account_id = (SELECT app.account()) AND 'TRACE' = ANY ((SELECT app.own('r'))::text[]))
       OR (youth_id IS NULL AND youth_ids IS NULL AND (SELECT app.holds('TRACE', 'r', 'technical')))));

SET LOCAL ROLE havre_definer;

-- Whether the caller may decide who is kept away from this file. Who is kept away from it decides nothing there.
CREATE FUNCTION app.may_lock_out(p_youth uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.holds('GRANT', 'y', '') AND p_youth <> ALL (app.excluded())
    AND EXISTS (SELECT FROM public.youth_file f WHERE f.id = p_youth AND f.centre_id = app.centre())
$$;

-- Keeps somebody away from a file, at once: the part in the team ends, open tasks go to the coordination. False where the
-- caller may not, or there is no such colleague. Saying it twice changes nothing.
CREATE FUNCTION app.lock_out(p_id uuid, p_youth uuid, p_account uuid, p_ground text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT app.may_lock_out(p_youth)
     OR NOT EXISTS (SELECT FROM public.account a WHERE a.id = p_account AND a.centre_id = app.centre()) THEN
    RETURN false;
  END IF;
  INSERT INTO public.file_exclusion (id, centre_id, youth_id, account_id, ground, created_by)
  VALUES (p_id, app.centre(), p_youth, p_account, p_ground, app.account()) ON CONFLICT DO NOTHING;
  UPDATE public.file_team SET until = greatest(now(), since + interval '1 microsecond')
  WHERE youth_id = p_youth AND account_id = p_account AND until IS NULL;
  UPDATE public.task SET for_account = NULL, for_role = 'COO', given_at = now(), version = version + 1, updated_at = now()
  WHERE youth_id = p_youth AND for_account = p_account AND status = 'open';
  RETURN true;
END
$$;

-- Lets somebody back to a file. Answers alike whether or not there was anything to lift.
CREATE FUNCTION app.let_back(p_youth uuid, p_account uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT app.may_lock_out(p_youth) OR p_account = app.account() THEN RETURN false; END IF;
  UPDATE public.file_exclusion SET lifted_at = now(), lifted_by = app.account()
  WHERE youth_id = p_youth AND account_id = p_account AND lifted_at IS NULL;
  RETURN true;
END
$$;

-- For whoever names a team: whether this colleague is kept away from the file. Nobody else gets a yes.
CREATE FUNCTION app.is_locked_out(p_youth uuid, p_account uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.may_lock_out(p_youth) AND EXISTS (
    SELECT FROM public.file_exclusion e WHERE e.youth_id = p_youth AND e.account_id = p_account AND e.lifted_at IS NULL)
$$;

-- A task given, or given back by reopening, to who is kept away goes to the coordination: it must not lie unseen.
CREATE FUNCTION app.keep_task_in_reach() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.file_exclusion e
             WHERE e.youth_id = NEW.youth_id AND e.account_id = NEW.for_account AND e.lifted_at IS NULL) THEN
    NEW.for_account := NULL;
    NEW.for_role := 'COO';
  END IF;
  RETURN NEW;
END
$$;
GRANT EXECUTE ON FUNCTION app.keep_task_in_reach() TO havre_owner;

GRANT EXECUTE ON FUNCTION app.lock_out(uuid, uuid, uuid, text), app.let_back(uuid, uuid), app.is_locked_out(uuid, uuid) TO havre_rt;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER keep_task_in_reach BEFORE INSERT OR UPDATE OF status, for_account ON task FOR EACH ROW
  WHEN (NEW.for_account IS NOT NULL) EXECUTE FUNCTION app.keep_task_in_reach();
