-- Living in a studio and the time after it: what a month was to cost and did, and who stays in touch once the youth has
-- left the house (docs/decisions/0033).
SET LOCAL ROLE havre_owner;

-- One side of a youth's month: what was planned, or what it really was. Cents; what is left is computed, never written.
CREATE TABLE budget_sheet (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  month_on date NOT NULL CHECK (extract(day FROM month_on) = 1),
  side text NOT NULL CHECK (side IN ('plan', 'real')),
  wage integer NOT NULL DEFAULT 0 CHECK (wage BETWEEN 0 AND 1000000),
  allowance integer NOT NULL DEFAULT 0 CHECK (allowance BETWEEN 0 AND 1000000),
  other_income integer NOT NULL DEFAULT 0 CHECK (other_income BETWEEN 0 AND 1000000),
  rent integer NOT NULL DEFAULT 0 CHECK (rent BETWEEN 0 AND 1000000),
  food integer NOT NULL DEFAULT 0 CHECK (food BETWEEN 0 AND 1000000),
  energy integer NOT NULL DEFAULT 0 CHECK (energy BETWEEN 0 AND 1000000),
  transport integer NOT NULL DEFAULT 0 CHECK (transport BETWEEN 0 AND 1000000),
  phone integer NOT NULL DEFAULT 0 CHECK (phone BETWEEN 0 AND 1000000),
  insurance integer NOT NULL DEFAULT 0 CHECK (insurance BETWEEN 0 AND 1000000),
  saving integer NOT NULL DEFAULT 0 CHECK (saving BETWEEN 0 AND 1000000),
  other_spending integer NOT NULL DEFAULT 0 CHECK (other_spending BETWEEN 0 AND 1000000),
  balance integer NOT NULL GENERATED ALWAYS AS (wage + allowance + other_income
    - rent - food - energy - transport - phone - insurance - saving - other_spending) STORED,
  note bytea,
  UNIQUE (youth_id, month_on, side)
);
GRANT SELECT, INSERT ON budget_sheet TO havre_rt;
GRANT UPDATE (wage, allowance, other_income, rent, food, energy, transport, phone, insurance, saving, other_spending, note,
  version, updated_at) ON budget_sheet TO havre_rt;
CALL app.guard_register('budget_sheet', 'AUTON');

-- Staying in touch after the house: how often, how, for how long, who. When the next contact is due is a result of the
-- contacts held, written down with each of them.
CREATE TABLE extra_muros_follow_up (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  started_on date NOT NULL,
  rhythm_weeks integer NOT NULL CHECK (rhythm_weeks BETWEEN 1 AND 12),
  mode text NOT NULL CHECK (mode IN ('visit', 'call', 'message', 'meeting_place')),
  months integer NOT NULL CHECK (months IN (3, 6, 12)),
  ends_on date NOT NULL GENERATED ALWAYS AS ((started_on + make_interval(months => months))::date) STORED,
  referent_id uuid NOT NULL REFERENCES account,
  goals bytea,
  next_due_on date NOT NULL CHECK (next_due_on >= started_on),
  -- That a second address is known, and not a word of it: set by the trigger on the address below.
  address_known boolean NOT NULL DEFAULT false,
  status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'ended')),
  ended_on date CHECK (ended_on >= started_on),
  ended_because text CHECK (ended_because IN ('term', 'settled', 'moved_away', 'youth_wish', 'lost_touch', 'other')),
  end_agreed_by text[] CHECK (end_agreed_by <@ ARRAY['youth', 'referent', 'coordinator', 'guardian', 'partner']
    AND cardinality(end_agreed_by) > 0),
  end_words bytea,
  end_note bytea,
  ended_by uuid REFERENCES account,
  UNIQUE (id, youth_id),
  CHECK (num_nonnulls(ended_on, ended_because, end_agreed_by, ended_by) = CASE status WHEN 'ended' THEN 4 ELSE 0 END),
  -- Nobody agrees in the name of a youth who could not be asked any more.
  CONSTRAINT lost_touch_agrees_nothing CHECK (NOT (ended_because = 'lost_touch' AND 'youth' = ANY (end_agreed_by)))
);
CREATE UNIQUE INDEX extra_muros_running ON extra_muros_follow_up (youth_id) WHERE status = 'running';
CREATE INDEX extra_muros_file ON extra_muros_follow_up (youth_id, started_on DESC);
CREATE INDEX extra_muros_due ON extra_muros_follow_up (centre_id, next_due_on, id) WHERE status = 'running';
GRANT SELECT ON extra_muros_follow_up TO havre_rt, havre_definer;
GRANT INSERT (id, centre_id, youth_id, created_by, started_on, rhythm_weeks, mode, months, referent_id, goals, next_due_on)
  ON extra_muros_follow_up TO havre_rt;
GRANT UPDATE (rhythm_weeks, mode, months, referent_id, goals, next_due_on, status, ended_on, ended_because, end_agreed_by,
  end_words, end_note, ended_by, version, updated_at) ON extra_muros_follow_up TO havre_rt;
GRANT UPDATE (address_known) ON extra_muros_follow_up TO havre_definer;
CALL app.guard_register('extra_muros_follow_up', 'AUTON');

-- One contact, or an attempt at one. How it goes, domain by domain, is sealed with the words.
CREATE TABLE extra_muros_contact (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  follow_up_id uuid NOT NULL,
  held_on date NOT NULL,
  mode text NOT NULL CHECK (mode IN ('visit', 'call', 'message', 'meeting_place')),
  reached boolean NOT NULL,
  domains bytea,
  note bytea,
  incident bytea,
  next_on date CHECK (next_on > held_on),
  FOREIGN KEY (follow_up_id, youth_id) REFERENCES extra_muros_follow_up (id, youth_id),
  -- Who was not reached told nothing of how it goes.
  CONSTRAINT reached_to_tell CHECK (reached OR domains IS NULL)
);
CREATE INDEX extra_muros_contact_of ON extra_muros_contact (follow_up_id, held_on DESC);
CREATE INDEX extra_muros_contact_file ON extra_muros_contact (youth_id);
GRANT SELECT, INSERT ON extra_muros_contact TO havre_rt;
GRANT UPDATE (held_on, mode, reached, domains, note, incident, next_on, version, updated_at) ON extra_muros_contact TO havre_rt;
CALL app.guard_register('extra_muros_contact', 'AUTON');

-- Where the youth lives now: a place (LOCA), read and written by those alone who keep the places of the house.
CREATE TABLE extra_muros_address (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  follow_up_id uuid NOT NULL UNIQUE,
  -- None once it was taken away.
  address bytea,
  note bytea,
  FOREIGN KEY (follow_up_id, youth_id) REFERENCES extra_muros_follow_up (id, youth_id),
  CHECK (address IS NOT NULL OR note IS NULL)
);
CREATE INDEX extra_muros_address_file ON extra_muros_address (youth_id);
GRANT SELECT, INSERT ON extra_muros_address TO havre_rt;
GRANT UPDATE (address, note, version, updated_at) ON extra_muros_address TO havre_rt;
CALL app.guard_register('extra_muros_address', 'LOCA');

-- What has ended stays as it was agreed; only that the address was taken away may still become known.
CREATE FUNCTION app.keep_ended_follow_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- A generated column is not there yet before the update.
  IF OLD.status = 'ended'
     AND to_jsonb(NEW) - '{address_known,ends_on}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{address_known,ends_on}'::text[] THEN
    RAISE EXCEPTION 'extra-muros: this follow-up has ended' USING ERRCODE = 'HV014';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_ended BEFORE UPDATE ON extra_muros_follow_up
  FOR EACH ROW EXECUTE FUNCTION app.keep_ended_follow_up();

-- A contact lies within a follow-up that runs.
CREATE FUNCTION app.keep_contact_within() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_follow_up record;
BEGIN
  SELECT f.started_on, f.status INTO of_follow_up FROM extra_muros_follow_up f
  WHERE f.id = NEW.follow_up_id AND f.youth_id = NEW.youth_id FOR SHARE;
  IF of_follow_up.status = 'ended' THEN
    RAISE EXCEPTION 'extra-muros: this follow-up has ended' USING ERRCODE = 'HV014';
  END IF;
  IF NEW.held_on < of_follow_up.started_on THEN
    RAISE EXCEPTION 'extra-muros: a contact before the start' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_within BEFORE INSERT OR UPDATE ON extra_muros_contact
  FOR EACH ROW EXECUTE FUNCTION app.keep_contact_within();

SET LOCAL ROLE havre_definer;

-- Tells the readers of the follow-up that an address is known: one bit, and nothing of it.
CREATE FUNCTION app.tell_second_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.extra_muros_follow_up f SET address_known = (NEW.address IS NOT NULL)
  WHERE f.id = NEW.follow_up_id AND f.address_known <> (NEW.address IS NOT NULL);
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION app.tell_second_address() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER tell_second_address AFTER INSERT OR UPDATE ON extra_muros_address
  FOR EACH ROW EXECUTE FUNCTION app.tell_second_address();
