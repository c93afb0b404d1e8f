-- What was begun keeps its place in every later text, the stage that runs is read in one place, and a draft of a review is written by
-- who may write it (docs/decisions/0031, 0036).
SET LOCAL ROLE havre_definer;

-- A run is the place of a stage in the text in force: a later text has the same stages in the places that were begun. Looked at when
-- a text is proposed, and again when it comes into force: a review may have moved on in between.
CREATE FUNCTION app.keep_stages() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM public.autonomy_contract c WHERE c.id = NEW.contract_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM public.contract_text t JOIN public.contract_stage s ON s.text_id = t.id
             WHERE t.contract_id = NEW.contract_id AND t.status = 'signed' AND t.id <> NEW.id
               AND s.position <= (SELECT max(r.position) FROM public.contract_stage_run r WHERE r.contract_id = NEW.contract_id)
               AND NOT EXISTS (SELECT FROM public.contract_stage n
                               WHERE n.text_id = NEW.id AND n.position = s.position AND n.key = s.key))
  THEN
    RAISE EXCEPTION 'contract: a stage that was begun keeps its place' USING ERRCODE = 'HVC09';
  END IF;
  RETURN NEW;
END
$$;
GRANT EXECUTE ON FUNCTION app.keep_stages() TO havre_owner;

-- The stage that runs is that of the open run, here as everywhere.
CREATE OR REPLACE FUNCTION app.stage_rules(p_youth uuid) RETURNS TABLE (stage smallint, presence text, visits text, suspended boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.position, s.presence, s.visits, c.status = 'suspended'
  FROM public.autonomy_contract c JOIN public.contract_stage_run r ON r.contract_id = c.id AND r.until IS NULL
    JOIN public.contract_text t ON t.contract_id = c.id AND t.status = 'signed'
    JOIN public.contract_stage s ON s.text_id = t.id AND s.position = r.position
  WHERE c.youth_id = p_youth AND c.centre_id = (SELECT app.centre()) AND c.status IN ('running', 'suspended')
    AND c.youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open('r'))::text[]) OR c.youth_id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[])
      OR c.youth_id = ANY ((SELECT app.files('AUTON', 'r', 'rules'))::uuid[]))
$$;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER keep_stages BEFORE UPDATE ON contract_text FOR EACH ROW
  WHEN (NEW.status IN ('proposed', 'signed') AND NEW.status <> OLD.status) EXECUTE FUNCTION app.keep_stages();

-- A second person is let in by the policy to confirm and to hand back what waits, and writes no draft.
CREATE FUNCTION app.guard_review_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- What the migrating role brings in was written elsewhere.
  IF app.account() IS NULL OR 'AUTON' = ANY (app.open('u')) OR NEW.youth_id = ANY (app.files('AUTON', 'u')) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'review: a draft is written by who may amend' USING ERRCODE = '42501';
END
$$;
CREATE TRIGGER guard_review_draft BEFORE UPDATE ON contract_review FOR EACH ROW
  WHEN (OLD.status = 'draft') EXECUTE FUNCTION app.guard_review_draft();
