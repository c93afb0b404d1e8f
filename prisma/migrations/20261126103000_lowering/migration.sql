-- A confidential file becomes an ordinary one again when somebody asks and a second person, coordinator or director, agrees.
SET LOCAL ROLE havre_owner;

ALTER TABLE attachment
  ADD COLUMN lowering_asked_by uuid REFERENCES account,
  ADD COLUMN lowering_asked_at timestamptz,
  ADD CHECK ((lowering_asked_by IS NULL) = (lowering_asked_at IS NULL)),
  ADD CHECK (lowering_asked_by IS NULL OR confidential);
GRANT UPDATE (lowering_asked_by, lowering_asked_at) ON attachment TO havre_rt;

-- As before, but for the way back.
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
