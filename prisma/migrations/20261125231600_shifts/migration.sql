-- The life of a shift: roll calls, notes to the next shift, and who has read what.
SET LOCAL ROLE havre_owner;

CREATE TABLE roll_call (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  kind text NOT NULL CHECK (kind IN ('morning', 'evening', 'night', 'other')),
  started_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz CHECK (closed_at >= started_at),
  closed_by uuid REFERENCES account,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
-- Two people who begin the same round write on one.
CREATE UNIQUE INDEX roll_call_open_once ON roll_call (centre_id, kind) WHERE closed_at IS NULL;
CREATE INDEX roll_call_latest ON roll_call (centre_id, started_at DESC, id DESC);

GRANT SELECT, INSERT ON roll_call TO havre_rt;
GRANT UPDATE (closed_at, closed_by, version, updated_at) ON roll_call TO havre_rt;
CALL app.guard_house_register('roll_call', 'LOG');

-- One line for each youth; several people write on one roll call, each line by itself.
CREATE TABLE roll_call_line (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  roll_call_id uuid NOT NULL REFERENCES roll_call,
  youth_id uuid NOT NULL REFERENCES youth_file,
  called_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'unchecked' CHECK (state IN ('here', 'out', 'appointment', 'family', 'missing', 'unchecked')),
  remark bytea,
  checked_by uuid REFERENCES account,
  checked_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (roll_call_id, youth_id),
  CHECK ((state = 'unchecked') OR (checked_by IS NOT NULL AND checked_at IS NOT NULL))
);
CREATE INDEX roll_call_line_file ON roll_call_line (youth_id, called_at DESC);

-- What a roll call said when it was closed is what it said. The lock lets a tap and a closing follow one another.
CREATE FUNCTION app.guard_roll_call_line() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  PERFORM FROM roll_call c WHERE c.id = NEW.roll_call_id AND c.closed_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'roll_call_line: the roll call is closed' USING ERRCODE = 'HV020';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_roll_call_line BEFORE INSERT OR UPDATE ON roll_call_line
  FOR EACH ROW EXECUTE FUNCTION app.guard_roll_call_line();

GRANT SELECT, INSERT ON roll_call_line TO havre_rt;
GRANT UPDATE (state, remark, checked_by, checked_at, version, updated_at) ON roll_call_line TO havre_rt;
CALL app.guard_register('roll_call_line', 'LOG', 'called_at');

-- A word to whoever comes next, about the house and no single youth.
CREATE TABLE house_note (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  words bytea NOT NULL,
  importance text NOT NULL DEFAULT 'normal' CHECK (importance IN ('normal', 'important')),
  valid_from timestamptz NOT NULL,
  valid_until timestamptz NOT NULL,
  withdrawn_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (valid_until > valid_from)
);
CREATE INDEX house_note_valid ON house_note (centre_id, valid_until) WHERE withdrawn_at IS NULL;

GRANT SELECT, INSERT ON house_note TO havre_rt;
GRANT UPDATE (words, importance, valid_from, valid_until, withdrawn_at, version, updated_at) ON house_note TO havre_rt;
CALL app.guard_house_register('house_note', 'LOG');

-- Who has read one thing of the log, and up to when somebody has read everything. Marks of a note are seen by its author
-- and the coordination, all others by whoever set them.
CREATE TABLE log_read (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  item_id uuid NOT NULL,
  centre_id uuid NOT NULL REFERENCES centre,
  read_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, item_id)
);
CREATE INDEX log_read_item ON log_read (item_id);
CREATE TABLE handover_read (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  read_until timestamptz NOT NULL
);
GRANT SELECT, INSERT ON log_read, handover_read TO havre_rt;
GRANT UPDATE (read_at) ON log_read TO havre_rt;
GRANT UPDATE (read_until) ON handover_read TO havre_rt;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['log_read', 'handover_read'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO havre_rt WITH CHECK (
      centre_id = (SELECT app.centre()) AND account_id = (SELECT app.account()))', t || '_create', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO havre_rt USING (account_id = (SELECT app.account()))',
      t || '_change', t);
  END LOOP;
END
$$;
CREATE POLICY handover_read_read ON handover_read FOR SELECT TO havre_rt USING (account_id = (SELECT app.account()));
CREATE POLICY log_read_read ON log_read FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND (account_id = (SELECT app.account())
    OR EXISTS (SELECT FROM house_note n WHERE n.id = item_id
               AND (n.created_by = (SELECT app.account()) OR 'COO' = ANY ((SELECT app.roles())::text[])))));

-- What was signed or done since somebody's last shift.
CREATE INDEX entry_signed ON entry (centre_id, signed_at DESC) WHERE status = 'signed';
CREATE INDEX task_done ON task (centre_id, done_at DESC) WHERE status = 'done';
