-- Registers: tables beside the entries for what lives and changes (outings, treatments, money …). Each lies in one
-- compartment of the matrix, so each gets the same policies from one procedure (docs/decisions/0011).
SET LOCAL ROLE havre_definer;

-- Compartments whose house-wide rows (no youth: the calendar, notes to the next shift) the account may read or add to.
-- Whoever works in a compartment in any way of the house does; outsiders (G) and lists of numbers (N) never.
CREATE FUNCTION app.in_house(p_action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(
    SELECT DISTINCT c FROM app.live_session l JOIN public.account_scope x ON x.account_id = l.account_id,
      unnest(x.compartments) AS c
    WHERE x.action = p_action AND x.qualifier = '*'
      AND (x.reach IN ('A', 'R', 'F') OR (x.reach IN ('P', 'S') AND app.on_shift())))
$$;
GRANT EXECUTE ON FUNCTION app.in_house(text) TO havre_rt, havre_owner;

-- A house-wide row has no youth_id: the columns are looked up by name, not taken for granted.
CREATE OR REPLACE FUNCTION app.trace_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  row_youth uuid;
  row_id uuid;
  row_centre uuid;
  row_compartment text := nullif(TG_ARGV[0], '');
  row_digest bytea;
  act text := lower(TG_OP);
  found_row jsonb;
BEGIN
  IF TG_TABLE_NAME = 'entry' THEN
    row_youth := NEW.youth_id; row_id := NEW.id; row_centre := NEW.centre_id; row_compartment := NEW.compartment;
    row_digest := sha256(NEW.payload);
    -- A signature is an act of its own, in the transaction that signs.
    IF TG_OP = 'UPDATE' AND NEW.status <> OLD.status THEN act := NEW.status; END IF;
  ELSIF TG_TABLE_NAME = 'youth_file' THEN
    row_youth := NEW.id; row_id := NEW.id; row_centre := NEW.centre_id;
  ELSE
    found_row := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
    row_youth := (found_row ->> 'youth_id')::uuid; row_id := (found_row ->> 'id')::uuid;
    row_centre := (found_row ->> 'centre_id')::uuid;
  END IF;
  INSERT INTO public.trace (centre_id, account_id, roles, session_id, action, compartment, youth_id, object_ids, digest)
  SELECT row_centre, l.account_id, ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = l.account_id),
         l.session_id, TG_TABLE_NAME || '.' || act, row_compartment, row_youth, ARRAY[row_id], row_digest
  -- What the migrating role writes has no session, and leaves its trace all the same.
  FROM (VALUES (true)) AS always LEFT JOIN app.live_session l ON true;
  RETURN NULL;
END
$$;

SET LOCAL ROLE havre_owner;

-- Row security, policies and traces of one register of youth files. The table has id, centre_id, youth_id, created_by;
-- p_moment names the column that the cells saying `72h` (LOG) and `today` (INTEG) look at. Whoever may add to a register
-- keeps it up to date: reading and adding follow the matrix, changing follows adding. Nothing is deleted.
CREATE PROCEDURE app.guard_register(p_table text, p_compartment text, p_moment text DEFAULT 'created_at')
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  adds text := format($q$(%1$L = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files(%1$L, 'c'))::uuid[]))$q$,
                      p_compartment);
  recent text := CASE p_compartment
    WHEN 'LOG' THEN format($q$ OR ('72h' = ANY (my.conditions) AND %I.%I >= app.recent_since()
                              AND youth_id = ANY (app.files('LOG', 'r', '72h')))$q$, p_table, p_moment)
    WHEN 'INTEG' THEN format($q$ OR ('today' = ANY (my.conditions) AND %I.%I >= app.day_start()
                              AND youth_id = ANY (app.files('INTEG', 'r', 'today')))$q$, p_table, p_moment)
    ELSE '' END;
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', p_table || '_definer', p_table);
  EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', p_table || '_owner', p_table);
  -- The terms are those of entry_read, in its order: every file; in the house; by name; as referent; by grant; what I
  -- wrote (S); what I wrote where I may add; what a guardian or lawyer reads once signed (a register is never a draft).
  EXECUTE format($q$CREATE POLICY %1$I ON %2$I FOR SELECT TO havre_rt USING ((
    SELECT %2$I.centre_id = my.centre_id AND youth_id <> ALL (my.excluded)
      AND (%3$L = ANY (my.everywhere)
        OR (%3$L = ANY (my.in_house) AND youth_id = ANY (my.here))
        OR (%3$L = ANY (my.by_name) AND youth_id = ANY (my.named))
        OR (%3$L = ANY (my.as_referent) AND youth_id = ANY (my.referred))
        OR (%3$L = ANY (my.by_grant) AND youth_id = ANY (app.files(%3$L, 'r')))
        OR (my.account_id = created_by AND (%3$L = ANY (my.own) OR %3$L = ANY (my.creates)
          OR (%3$L = ANY (my.creates_in_house) AND youth_id = ANY (my.here))
          OR (%3$L = ANY (my.creates_by_name) AND youth_id = ANY (my.named))
          OR (%3$L = ANY (my.creates_as_referent) AND youth_id = ANY (my.referred))
          OR (%3$L = ANY (my.creates_by_grant) AND youth_id = ANY (app.files(%3$L, 'c')))))
        OR (%3$L = ANY (my.signed) AND youth_id = ANY (app.files(%3$L, 'r', 'signed')))
        %4$s)
    FROM app.reading() AS my))$q$, p_table || '_read', p_table, p_compartment, recent);
  EXECUTE format($q$CREATE POLICY %I ON %I FOR INSERT TO havre_rt WITH CHECK (
    centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND created_by = (SELECT app.account()) AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id) AND %s)$q$,
    p_table || '_create', p_table, adds);
  EXECUTE format($q$CREATE POLICY %I ON %I FOR UPDATE TO havre_rt USING (
    centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[]) AND %s)$q$,
    p_table || '_change', p_table, adds);
  EXECUTE format('CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION app.trace_write(%L)',
    p_table, p_compartment);
END
$$;

-- The same for a register of the house itself, whose rows concern no youth: id, centre_id, created_by.
CREATE PROCEDURE app.guard_house_register(p_table text, p_compartment text)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', p_table || '_definer', p_table);
  EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', p_table || '_owner', p_table);
  EXECUTE format($q$CREATE POLICY %I ON %I FOR SELECT TO havre_rt USING (
    centre_id = (SELECT app.centre()) AND %L = ANY ((SELECT app.in_house('r'))::text[]))$q$,
    p_table || '_read', p_table, p_compartment);
  EXECUTE format($q$CREATE POLICY %I ON %I FOR INSERT TO havre_rt WITH CHECK (
    centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
    AND %L = ANY ((SELECT app.in_house('c'))::text[]))$q$, p_table || '_create', p_table, p_compartment);
  EXECUTE format($q$CREATE POLICY %I ON %I FOR UPDATE TO havre_rt USING (
    centre_id = (SELECT app.centre()) AND %L = ANY ((SELECT app.in_house('c'))::text[]))$q$,
    p_table || '_change', p_table, p_compartment);
  EXECUTE format('CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION app.trace_write(%L)',
    p_table, p_compartment);
END
$$;
