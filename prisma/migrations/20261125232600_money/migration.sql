-- Money of a youth that the house handles (register `money`, EDUC): a ledger of moves between three pots and the outside, in
-- cents. Moves are added, never changed: a mistake is taken back by a counter-move, once. No pot is ever below zero.
SET LOCAL ROLE havre_owner;

-- Taking money from a youth's own: one person proposes with the youth's agreement, another one decides.
CREATE TABLE money_deduction (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  week_on date NOT NULL CHECK (extract(isodow FROM week_on) = 1),
  cents integer NOT NULL CHECK (cents BETWEEN 1 AND 1000000),
  -- The most that may be deducted of this week's pocket money, as the rule of the house was when it was proposed.
  limit_cents integer NOT NULL CHECK (limit_cents >= 0),
  reason bytea NOT NULL,
  -- How the youth agreed. Who declines is not deducted from, so there is no word for it here.
  agreed_how text NOT NULL CHECK (agreed_how IN ('signature', 'thumb', 'oral')),
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'agreed', 'dropped')),
  decided_by uuid REFERENCES account,
  decided_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, youth_id),
  CHECK ((status = 'proposed') = (decided_by IS NULL) AND (status = 'proposed') = (decided_at IS NULL)),
  CONSTRAINT two_people CHECK (status <> 'agreed' OR decided_by <> created_by)
);
CREATE INDEX money_deduction_file ON money_deduction (youth_id, week_on);

CREATE TABLE money_move (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  kind text NOT NULL CHECK (kind IN ('pocket_money', 'income', 'saving_in', 'saving_out', 'purchase', 'cash_out', 'deduction',
    'deposit_in', 'deposit_out')),
  cents integer NOT NULL CHECK (cents BETWEEN 1 AND 1000000),
  -- The purse (own money kept by the house), the savings, what was left in deposit; none is the youth's hand or the outside.
  from_pot text CHECK (from_pot IN ('purse', 'savings', 'deposit')),
  to_pot text CHECK (to_pot IN ('purse', 'savings', 'deposit')),
  week_on date CHECK (extract(isodow FROM week_on) = 1),
  category text CHECK (category IN ('job', 'aid', 'gift', 'clothing', 'hygiene', 'phone', 'transport', 'leisure', 'school', 'food',
    'family', 'other')),
  happened_on date NOT NULL,
  acknowledged text CHECK (acknowledged IN ('signature', 'thumb', 'oral', 'declined')),
  note bytea,
  deduction_id uuid,
  belonging_id uuid,
  -- The move that this one takes back. The one thing that ever changes is `reversed`, by the trigger below.
  reverses uuid UNIQUE REFERENCES money_move,
  reversed boolean NOT NULL DEFAULT false,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (deduction_id, youth_id) REFERENCES money_deduction (id, youth_id),
  CHECK ((kind = 'pocket_money') = (week_on IS NOT NULL)),
  CHECK ((kind = 'deduction') = (deduction_id IS NOT NULL)),
  CHECK (category IS NULL OR kind IN ('income', 'purchase')),
  -- Each kind goes one way; its counter-move goes back.
  CHECK (concat(kind, ' ', CASE WHEN reverses IS NULL THEN coalesce(from_pot, '-') ELSE coalesce(to_pot, '-') END, ' ',
                CASE WHEN reverses IS NULL THEN coalesce(to_pot, '-') ELSE coalesce(from_pot, '-') END) IN (
    'pocket_money - -', 'pocket_money - purse', 'income - purse', 'income - savings', 'saving_in purse savings',
    'saving_in - savings', 'saving_out savings purse', 'saving_out savings -', 'purchase purse -', 'cash_out purse -',
    'deduction purse -', 'deposit_in - deposit', 'deposit_out deposit -'))
);
-- A week is paid once, and so is a deduction taken.
CREATE UNIQUE INDEX money_week_once ON money_move (youth_id, week_on)
  WHERE kind = 'pocket_money' AND reverses IS NULL AND NOT reversed;
CREATE UNIQUE INDEX money_deduction_once ON money_move (deduction_id) WHERE reverses IS NULL;
CREATE INDEX money_move_file ON money_move (youth_id, created_at DESC, id);
CREATE INDEX money_move_week ON money_move (centre_id, week_on) WHERE kind = 'pocket_money';
CREATE INDEX money_move_belonging ON money_move (belonging_id) WHERE belonging_id IS NOT NULL;

GRANT SELECT, INSERT ON money_move, money_deduction TO havre_rt;
GRANT UPDATE (status, decided_by, decided_at, version, updated_at) ON money_deduction TO havre_rt;
GRANT SELECT ON money_move, money_deduction TO havre_definer;
GRANT UPDATE (reversed, version, updated_at) ON money_move TO havre_definer;

CALL app.guard_register('money_deduction', 'EDUC', 'created_at');
CALL app.guard_register('money_move', 'EDUC', 'created_at');

SET LOCAL ROLE havre_definer;

-- Moves of one youth come one after the other, under a lock on the file. The balance is that of every move, whoever may read
-- it: an educator who reads only the own moves must not spend what is not there.
CREATE FUNCTION app.settle_money() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM public.youth_file f WHERE f.id = NEW.youth_id FOR NO KEY UPDATE;
  -- The same request again finds its own move.
  IF EXISTS (SELECT FROM public.money_move m WHERE m.id = NEW.id) THEN RETURN NULL; END IF;
  IF NEW.reverses IS NOT NULL THEN
    UPDATE public.money_move m SET reversed = true, version = m.version + 1, updated_at = now()
    WHERE m.id = NEW.reverses AND m.youth_id = NEW.youth_id AND NOT m.reversed AND m.reverses IS NULL
      AND m.kind = NEW.kind AND m.cents = NEW.cents AND m.week_on IS NOT DISTINCT FROM NEW.week_on
      AND m.from_pot IS NOT DISTINCT FROM NEW.to_pot AND m.to_pot IS NOT DISTINCT FROM NEW.from_pot;
    IF NOT FOUND THEN RAISE EXCEPTION 'money: already taken back' USING ERRCODE = 'HV004'; END IF;
  ELSIF NEW.kind = 'deduction' AND NOT EXISTS (
      SELECT FROM public.money_deduction d
      WHERE d.id = NEW.deduction_id AND d.status = 'agreed' AND d.cents = NEW.cents) THEN
    RAISE EXCEPTION 'money: a deduction that nobody agreed to' USING ERRCODE = 'HVM02';
  END IF;
  IF NEW.from_pot IS NOT NULL AND NEW.cents > (
      SELECT coalesce(sum(CASE WHEN m.to_pot = NEW.from_pot THEN m.cents ELSE 0 END
                        - CASE WHEN m.from_pot = NEW.from_pot THEN m.cents ELSE 0 END), 0)
      FROM public.money_move m WHERE m.youth_id = NEW.youth_id) THEN
    RAISE EXCEPTION 'money: not enough in this pot' USING ERRCODE = 'HVM01';
  END IF;
  RETURN NEW;
END
$$;

-- What is proposed and agreed for one week together stays under the week's ceiling.
CREATE FUNCTION app.settle_deduction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM public.youth_file f WHERE f.id = NEW.youth_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM public.money_deduction d WHERE d.id = NEW.id) THEN RETURN NULL; END IF;
  IF NEW.cents + (SELECT coalesce(sum(d.cents), 0) FROM public.money_deduction d
                  WHERE d.youth_id = NEW.youth_id AND d.week_on = NEW.week_on AND d.status <> 'dropped'
                    AND NOT EXISTS (SELECT FROM public.money_move m WHERE m.deduction_id = d.id AND m.reversed)) > NEW.limit_cents THEN
    RAISE EXCEPTION 'money: more than may be deducted of one week' USING ERRCODE = 'HVM03';
  END IF;
  RETURN NEW;
END
$$;

-- The files whose pocket money of a week is paid, among those where the asker may pay it: what a second payment would be
-- told anyway, before somebody counts out the coins (docs/decisions/0017).
CREATE FUNCTION app.paid_weeks(p_week date) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT m.youth_id FROM public.money_move m
               WHERE m.centre_id = (SELECT app.centre()) AND m.week_on = p_week AND m.kind = 'pocket_money'
                 AND m.reverses IS NULL AND NOT m.reversed AND m.youth_id <> ALL ((SELECT app.excluded())::uuid[])
                 AND ('EDUC' = ANY ((SELECT app.open('c'))::text[]) OR m.youth_id = ANY ((SELECT app.files('EDUC', 'c'))::uuid[])))
$$;

GRANT EXECUTE ON FUNCTION app.settle_money(), app.settle_deduction() TO havre_owner;
GRANT EXECUTE ON FUNCTION app.paid_weeks(date) TO havre_rt, havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER settle_money BEFORE INSERT ON money_move FOR EACH ROW EXECUTE FUNCTION app.settle_money();
CREATE TRIGGER settle_deduction BEFORE INSERT ON money_deduction FOR EACH ROW EXECUTE FUNCTION app.settle_deduction();
