-- The way back from confidential is asked for by whoever could have raised the class: who writes or signs in that compartment.
SET LOCAL ROLE havre_owner;

CREATE FUNCTION app.may_raise(p_compartment text, p_youth uuid) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_compartment = ANY ((SELECT app.open('c'))::text[]) OR p_compartment = ANY ((SELECT app.open('v'))::text[])
    OR p_youth = ANY ((SELECT app.files(p_compartment, 'c'))::uuid[]) OR p_youth = ANY ((SELECT app.files(p_compartment, 'v'))::uuid[])
$$;
GRANT EXECUTE ON FUNCTION app.may_raise(text, uuid) TO havre_rt;

-- As before, but for who may ask.
CREATE OR REPLACE FUNCTION app.guard_attachment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.centre_id, NEW.youth_id, NEW.entry_id, NEW.compartment, NEW.series_id, NEW.name, NEW.type, NEW.created_by,
      NEW.created_at) IS DISTINCT FROM
     (OLD.id, OLD.centre_id, OLD.youth_id, OLD.entry_id, OLD.compartment, OLD.series_id, OLD.name, OLD.type, OLD.created_by,
      OLD.created_at)
  THEN
    RAISE EXCEPTION 'attachment: identity columns never change' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.confidential AND NOT NEW.confidential
     AND NOT coalesce(OLD.lowering_asked_by <> app.account() AND app.roles() && ARRAY['COO', 'DIR'], false)
  THEN
    RAISE EXCEPTION 'attachment: a class is lowered by a second person' USING ERRCODE = 'HV001';
  END IF;
  IF NEW.lowering_asked_by IS DISTINCT FROM OLD.lowering_asked_by AND NEW.lowering_asked_by <> app.account() THEN
    RAISE EXCEPTION 'attachment: nobody asks in the name of another' USING ERRCODE = 'HV001';
  END IF;
  IF NEW.lowering_asked_by IS DISTINCT FROM OLD.lowering_asked_by AND NEW.lowering_asked_by IS NOT NULL
     AND NOT app.may_raise(NEW.compartment, NEW.youth_id) THEN
    RAISE EXCEPTION 'attachment: who only reads asks for no lowering' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.status IN ('ready', 'removed') AND
     (NEW.bytes, NEW.scan, NEW.details, NEW.likeness, NEW.number) IS DISTINCT FROM
     (OLD.bytes, OLD.scan, OLD.details, OLD.likeness, OLD.number)
  THEN
    RAISE EXCEPTION 'attachment: a kept file does not change' USING ERRCODE = 'HV001';
  END IF;
  IF NEW.status = OLD.status THEN
    IF NEW.file_key IS DISTINCT FROM OLD.file_key THEN
      RAISE EXCEPTION 'attachment: a kept file does not change' USING ERRCODE = 'HV001';
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.status, NEW.status) NOT IN (('received', 'checked'), ('checked', 'ready'), ('ready', 'removed')) THEN
    RAISE EXCEPTION 'attachment: out of order' USING ERRCODE = 'HV001';
  END IF;
  IF current_user = 'havre_rt' THEN
    PERFORM FROM entry e WHERE e.id = NEW.entry_id AND e.status = 'draft' AND app.account() = ANY (e.writers) FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'attachment: a signed entry keeps its files' USING ERRCODE = 'HV002';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
