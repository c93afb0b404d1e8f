-- An exit that was recorded wrongly is corrected, and what was recorded stays (docs/decisions/0032).
SET LOCAL ROLE havre_owner;

ALTER TABLE youth_exit ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE youth_exit ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

-- What an exit said before it was corrected, and why.
CREATE TABLE youth_exit_correction (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  exit_id uuid NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  was_left_on date NOT NULL,
  was_reason text NOT NULL,
  was_lodging text,
  was_destination bytea,
  why bytea NOT NULL,
  FOREIGN KEY (exit_id, youth_id) REFERENCES youth_exit (id, youth_id)
);
CREATE INDEX youth_exit_correction_of ON youth_exit_correction (exit_id, created_at);
CREATE INDEX youth_exit_correction_file ON youth_exit_correction (youth_id);
GRANT SELECT ON youth_exit_correction TO havre_rt;
-- The moment is PostgreSQL's: nobody writes a correction of another day.
GRANT INSERT (id, centre_id, youth_id, exit_id, created_by, was_left_on, was_reason, was_lodging, was_destination, why)
  ON youth_exit_correction TO havre_rt;
CALL app.guard_register('youth_exit_correction', 'AUTON');

-- Pillars, relay and the reason why nobody took over stay as they were on the day: the count is not negotiable.
GRANT UPDATE (left_on, reason, lodging, destination, version, updated_at) ON youth_exit TO havre_rt;
GRANT UPDATE (due_on) ON exit_follow_up TO havre_rt;
GRANT UPDATE (since) ON stay TO havre_rt;

CREATE FUNCTION app.guard_youth_exit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'havre_rt' AND NOT EXISTS (
    SELECT FROM public.youth_exit_correction c
    WHERE c.exit_id = OLD.id AND c.created_at = now() AND c.was_left_on = OLD.left_on AND c.was_reason = OLD.reason
      AND c.was_lodging IS NOT DISTINCT FROM OLD.lodging AND (c.was_destination IS NULL) = (OLD.destination IS NULL)) THEN
    RAISE EXCEPTION 'exit: what it said before is not kept' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_youth_exit BEFORE UPDATE ON youth_exit FOR EACH ROW EXECUTE FUNCTION app.guard_youth_exit();
