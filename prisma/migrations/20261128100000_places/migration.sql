-- Studios and beds: what there is, who holds which from day to day, who waits, who must not live beside whom
-- (docs/decisions/0030). A day in `until` is the day on which the place is free again.
SET LOCAL ROLE havre_owner;

CREATE FUNCTION app.place_features() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY['groundFloor', 'stepFree', 'kitchenette', 'ownShower', 'ownToilet', 'window', 'quietSide', 'desk', 'cot', 'nearStaff']
$$;
GRANT EXECUTE ON FUNCTION app.place_features() TO havre_rt;

-- The unit of the inventory: a studio, or a bed in a room.
CREATE TABLE place (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  kind text NOT NULL CHECK (kind IN ('studio', 'bed')),
  code text NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
  -- The neighbourhood inside the house: who lives in the same one meets on the stairs.
  zone text NOT NULL CHECK (length(zone) BETWEEN 1 AND 30),
  features text[] NOT NULL DEFAULT '{}' CHECK (features <@ app.place_features() AND cardinality(features) <= 20),
  surface_m2 integer CHECK (surface_m2 BETWEEN 1 AND 500),
  since date NOT NULL,
  retired_on date CHECK (retired_on >= since),
  -- Name of the room and note, sealed under a key of the house: together they draw its plan.
  details bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, centre_id)
);
CREATE UNIQUE INDEX place_code ON place (centre_id, lower(code));
GRANT SELECT, INSERT ON place TO havre_rt;
GRANT UPDATE (code, zone, features, surface_m2, since, retired_on, details, updated_at, version) ON place TO havre_rt;
CALL app.guard_house_register('place', 'AUTON');
-- Read by whoever works in AUTON; kept by who may add to it on every file.
ALTER POLICY place_create ON place WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'AUTON' = ANY ((SELECT app.open('c'))::text[]));
ALTER POLICY place_change ON place USING (
  centre_id = (SELECT app.centre()) AND 'AUTON' = ANY ((SELECT app.open('c'))::text[]));

-- Everything that takes a place for a time: a stay that is reserved, occupied or ended, or (no youth) a closure.
CREATE TABLE place_use (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  place_id uuid NOT NULL,
  youth_id uuid REFERENCES youth_file,
  status text NOT NULL CHECK (status IN ('reserved', 'occupied', 'ended', 'closed', 'cancelled')),
  since date NOT NULL,
  until date CHECK (until >= since),
  -- Why a place is closed.
  closure text CHECK (closure IN ('repair', 'inspection', 'heating', 'pests', 'renovation', 'other')),
  -- Why a stay ended, or why what was planned did not come to be.
  because text CHECK (because IN ('left', 'moved', 'extraMuros', 'notArrived', 'declined', 'otherPlace', 'mistake', 'other')),
  -- The words of the last act.
  why bytea,
  -- The stay that this one follows on the same day, elsewhere in the house.
  moved_from uuid REFERENCES place_use,
  -- Who answers for a neighbour whom a register says to keep apart, and why.
  confirmed_by uuid REFERENCES account,
  confirmed_why bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (place_id, centre_id) REFERENCES place (id, centre_id),
  CHECK (CASE WHEN youth_id IS NULL THEN status IN ('closed', 'cancelled') ELSE status <> 'closed' END),
  CHECK ((youth_id IS NULL) = (closure IS NOT NULL)),
  CHECK (status <> 'ended' OR until IS NOT NULL),
  CHECK ((status IN ('ended', 'cancelled')) = (because IS NOT NULL)),
  CHECK ((confirmed_by IS NULL) = (confirmed_why IS NULL)),
  CONSTRAINT place_use_place EXCLUDE USING gist (place_id WITH =, daterange(since, until) WITH &&) WHERE (status <> 'cancelled'),
  CONSTRAINT place_use_youth EXCLUDE USING gist (youth_id WITH =, daterange(since, until) WITH &&)
    WHERE (status IN ('occupied', 'ended'))
);
CREATE INDEX place_use_file ON place_use (youth_id, since DESC) WHERE youth_id IS NOT NULL;
GRANT SELECT, INSERT ON place_use TO havre_rt;
GRANT UPDATE (status, since, until, because, why, moved_from, confirmed_by, confirmed_why, updated_at, version) ON place_use TO havre_rt;
CALL app.guard_register('place_use', 'AUTON');
-- A closure is of the house: whoever reads places reads it, whoever keeps them makes it.
CALL app.widen_policy('place_use', 'place_use_read',
  $q$youth_id IS NULL AND centre_id = (SELECT app.centre()) AND 'AUTON' = ANY ((SELECT app.in_house('r'))::text[])$q$);
CALL app.widen_policy('place_use', 'place_use_change',
  $q$youth_id IS NULL AND centre_id = (SELECT app.centre()) AND 'AUTON' = ANY ((SELECT app.open('c'))::text[])$q$);
ALTER POLICY place_use_create ON place_use WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
  AND (CASE WHEN youth_id IS NULL THEN 'AUTON' = ANY ((SELECT app.open('c'))::text[])
       ELSE youth_id <> ALL ((SELECT app.excluded())::uuid[]) AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
         AND ('AUTON' = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files('AUTON', 'c'))::uuid[])) END));

-- What happened to it, one row an act, written by a trigger and by nobody else: nothing can be left out.
CREATE TABLE place_use_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  use_id uuid NOT NULL REFERENCES place_use,
  act text NOT NULL CHECK (act IN ('reserved', 'arrived', 'period', 'ended', 'closed', 'cancelled')),
  since date NOT NULL,
  until date,
  because text,
  why bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX place_use_step_of ON place_use_step (use_id, created_at);
ALTER TABLE place_use_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE place_use_step FORCE ROW LEVEL SECURITY;
CREATE POLICY place_use_step_definer ON place_use_step TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY place_use_step_owner ON place_use_step TO havre_owner USING (true) WITH CHECK (true);
CREATE POLICY place_use_step_read ON place_use_step FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM place_use u WHERE u.id = use_id));
GRANT SELECT ON place_use_step TO havre_rt;

-- Who waits for a place, in the order in which it was asked. Criteria are shown beside each, never added up.
CREATE TABLE place_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  kind text NOT NULL CHECK (kind IN ('studio', 'bed')),
  asked_on date NOT NULL,
  asked_by text NOT NULL CHECK (asked_by IN ('youth', 'referent', 'guardian', 'team', 'authority')),
  wished_from date NOT NULL,
  criteria text[] NOT NULL DEFAULT '{}' CHECK (cardinality(criteria) <= 20 AND criteria <@ ARRAY['projectHere', 'residenceSettled',
    'skillsReady', 'schoolOrWork', 'ownIncome', 'calmNeeded', 'toBeApart', 'roomNotFit']),
  needs text[] NOT NULL DEFAULT '{}' CHECK (needs <@ app.place_features() AND cardinality(needs) <= 20),
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'offered', 'placed', 'withdrawn')),
  note bytea,
  -- Why its state changed, and why somebody who asked later came first.
  why bytea,
  out_of_order bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX place_request_once ON place_request (youth_id, kind) WHERE status IN ('waiting', 'offered');
CREATE INDEX place_request_queue ON place_request (centre_id, asked_on, created_at, id) WHERE status IN ('waiting', 'offered');
GRANT SELECT, INSERT ON place_request TO havre_rt;
GRANT UPDATE (wished_from, criteria, needs, status, note, why, out_of_order, updated_at, version) ON place_request TO havre_rt;
CALL app.guard_register('place_request', 'AUTON');

-- Two youths who are not to live as neighbours. The words lie in the file of the first.
CREATE TABLE resident_incompatibility (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  other_id uuid NOT NULL REFERENCES youth_file CHECK (other_id <> youth_id),
  since date NOT NULL,
  until date CHECK (until >= since),
  reason bytea NOT NULL,
  ended_why bytea,
  -- Whoever decided it.
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT resident_incompatibility_once EXCLUDE USING gist (
    least(youth_id, other_id) WITH =, greatest(youth_id, other_id) WITH =, daterange(since, until) WITH &&)
);
CREATE INDEX resident_incompatibility_file ON resident_incompatibility (youth_id);
CREATE INDEX resident_incompatibility_other ON resident_incompatibility (other_id);
GRANT SELECT, INSERT ON resident_incompatibility TO havre_rt;
GRANT UPDATE (until, ended_why, updated_at, version) ON resident_incompatibility TO havre_rt;
CALL app.guard_register('resident_incompatibility', 'SAFETY');
-- Seen by who reads SAFETY of both files, in the ways of the house: a grant on one file shows no other child.
ALTER POLICY resident_incompatibility_read ON resident_incompatibility USING ((
  SELECT resident_incompatibility.centre_id = my.centre_id AND youth_id <> ALL (my.excluded) AND other_id <> ALL (my.excluded)
    AND ('SAFETY' = ANY (my.everywhere)
      OR ((('SAFETY' = ANY (my.in_house) AND youth_id = ANY (my.here))
          OR ('SAFETY' = ANY (my.by_name) AND youth_id = ANY (my.named))
          OR ('SAFETY' = ANY (my.as_referent) AND youth_id = ANY (my.referred)))
        AND (('SAFETY' = ANY (my.in_house) AND other_id = ANY (my.here))
          OR ('SAFETY' = ANY (my.by_name) AND other_id = ANY (my.named))
          OR ('SAFETY' = ANY (my.as_referent) AND other_id = ANY (my.referred)))))
  FROM app.reading() AS my));
ALTER POLICY resident_incompatibility_create ON resident_incompatibility WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[]) AND other_id <> ALL ((SELECT app.excluded())::uuid[])
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id) AND EXISTS (SELECT FROM youth_file f WHERE f.id = other_id)
  AND ('SAFETY' = ANY ((SELECT app.open('c'))::text[])
    OR ARRAY[youth_id, other_id] <@ (SELECT app.files('SAFETY', 'c'))::uuid[]));
ALTER POLICY resident_incompatibility_change ON resident_incompatibility USING (
  centre_id = (SELECT app.centre())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[]) AND other_id <> ALL ((SELECT app.excluded())::uuid[])
  AND ('SAFETY' = ANY ((SELECT app.open('c'))::text[])
    OR ARRAY[youth_id, other_id] <@ (SELECT app.files('SAFETY', 'c'))::uuid[]));

-- A round through one place: what was looked at and found, and when it is due again.
CREATE TABLE place_check (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  place_id uuid NOT NULL,
  done_on date NOT NULL,
  next_due date NOT NULL CHECK (next_due > done_on),
  -- Item → ok, bad or none (not there).
  results jsonb NOT NULL CHECK (jsonb_typeof(results) = 'object'),
  failed boolean NOT NULL,
  note bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (place_id, centre_id) REFERENCES place (id, centre_id)
);
CREATE INDEX place_check_latest ON place_check (place_id, done_on DESC, created_at DESC);
GRANT SELECT, INSERT ON place_check TO havre_rt;
CALL app.guard_house_register('place_check', 'AUTON');
-- Written once: a new round says what has changed.
DROP POLICY place_check_change ON place_check;

CREATE TABLE place_repair (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  place_id uuid NOT NULL,
  reported_on date NOT NULL,
  urgency text NOT NULL CHECK (urgency IN ('urgent', 'soon', 'later')),
  -- What is broken and what was done, sealed under a key of the house.
  details bytea NOT NULL,
  done_on date CHECK (done_on >= reported_on),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (place_id, centre_id) REFERENCES place (id, centre_id)
);
CREATE INDEX place_repair_open ON place_repair (place_id, reported_on) WHERE done_on IS NULL;
CREATE INDEX place_repair_place ON place_repair (place_id, reported_on DESC);
GRANT SELECT, INSERT ON place_repair TO havre_rt;
GRANT UPDATE (urgency, details, done_on, updated_at, version) ON place_repair TO havre_rt;
CALL app.guard_house_register('place_repair', 'AUTON');

GRANT SELECT ON place, place_use, resident_incompatibility TO havre_definer;
GRANT INSERT ON place_use_step TO havre_definer;

SET LOCAL ROLE havre_definer;

-- When each place is taken, for whoever reads places: never by whom, and nothing of the past that a row does not show.
CREATE FUNCTION app.places_taken(p_from date) RETURNS TABLE (place_id uuid, status text, since date, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.place_id, u.status, u.since, u.until FROM public.place_use u
  WHERE u.centre_id = app.centre() AND 'AUTON' = ANY (app.in_house('r')) AND u.youth_id IS NOT NULL
    AND u.status <> 'cancelled' AND daterange(u.since, u.until) && daterange(p_from, NULL)
$$;

-- Whether somebody who is to be kept apart from this youth holds a place in the same neighbourhood in that time: yes or no.
CREATE FUNCTION app.has_incompatible_neighbour(p_place uuid, p_youth uuid, p_since date, p_until date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public.place p
      JOIN public.place n ON n.centre_id = p.centre_id AND lower(n.zone) = lower(p.zone)
      JOIN public.place_use u ON u.place_id = n.id AND u.status IN ('reserved', 'occupied')
        AND daterange(u.since, u.until) && daterange(p_since, p_until)
      JOIN public.resident_incompatibility i ON ((i.youth_id = p_youth AND i.other_id = u.youth_id)
          OR (i.other_id = p_youth AND i.youth_id = u.youth_id))
        AND daterange(i.since, i.until) && (daterange(u.since, u.until) * daterange(p_since, p_until))
    WHERE p.id = p_place)
$$;

-- One at a time in a centre: what two people do at once is decided one after the other, each seeing what the other did.
CREATE FUNCTION app.guard_place_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  held public.place;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('place_use ' || NEW.centre_id, 0));
  IF TG_OP = 'UPDATE' AND NOT (
    NEW.status = OLD.status AND OLD.status IN ('reserved', 'occupied', 'closed', 'ended')
    OR (OLD.status, NEW.status) IN (('reserved', 'occupied'), ('reserved', 'cancelled'), ('occupied', 'ended'),
        ('occupied', 'cancelled'), ('closed', 'cancelled'))) THEN
    RAISE EXCEPTION 'this use is over' USING ERRCODE = 'HVP04';
  END IF;
  IF NEW.status = 'cancelled' THEN RETURN NEW; END IF;
  SELECT * INTO held FROM public.place p WHERE p.id = NEW.place_id;
  IF NEW.since < held.since OR coalesce(NEW.until, 'infinity') > coalesce(held.retired_on, 'infinity') THEN
    RAISE EXCEPTION 'the place is not in service then' USING ERRCODE = 'HVP01';
  END IF;
  IF NEW.status NOT IN ('reserved', 'occupied')
    OR (TG_OP = 'UPDATE' AND NEW.status = OLD.status AND daterange(NEW.since, NEW.until) <@ daterange(OLD.since, OLD.until)) THEN
    RETURN NEW;
  END IF;
  -- Nobody learns anything here of a youth for whom they may not take a place.
  IF NOT ('AUTON' = ANY (app.open('c')) OR NEW.youth_id = ANY (app.files('AUTON', 'c'))) THEN RETURN NEW; END IF;
  IF NEW.confirmed_by IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.confirmed_by IS DISTINCT FROM OLD.confirmed_by)
    AND NOT (NEW.confirmed_by = app.account() AND 'AUTON' = ANY (app.open('c'))) THEN
    RAISE EXCEPTION 'a coordinator answers for such a neighbour' USING ERRCODE = 'HVP05';
  END IF;
  IF NEW.confirmed_by IS NULL AND app.has_incompatible_neighbour(NEW.place_id, NEW.youth_id, NEW.since, NEW.until) THEN
    RAISE EXCEPTION 'a neighbour is to be kept apart' USING ERRCODE = 'HVP03';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION app.keep_place_use_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.place_use_step (centre_id, use_id, act, since, until, because, why, created_by)
  SELECT NEW.centre_id, NEW.id,
         CASE WHEN TG_OP = 'UPDATE' AND NEW.status = OLD.status THEN 'period'
              WHEN NEW.status = 'occupied' THEN 'arrived' ELSE NEW.status END,
         NEW.since, NEW.until, NEW.because, NEW.why, coalesce(app.account(), NEW.created_by);
  RETURN NULL;
END
$$;

-- A place keeps what was promised in it: it is not taken out of service under a stay or a closure.
CREATE FUNCTION app.guard_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('place_use ' || NEW.centre_id, 0));
  IF EXISTS (SELECT FROM public.place_use u WHERE u.place_id = NEW.id AND u.status <> 'cancelled'
             AND (u.since < NEW.since OR coalesce(u.until, 'infinity') > coalesce(NEW.retired_on, 'infinity'))) THEN
    RAISE EXCEPTION 'the place is taken then' USING ERRCODE = 'HVP02';
  END IF;
  RETURN NEW;
END
$$;

GRANT EXECUTE ON FUNCTION app.places_taken(date) TO havre_rt;
GRANT EXECUTE ON FUNCTION app.guard_place_use(), app.keep_place_use_step(), app.guard_place() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER guard_place_use BEFORE INSERT OR UPDATE ON place_use FOR EACH ROW EXECUTE FUNCTION app.guard_place_use();
CREATE TRIGGER keep_place_use_step AFTER INSERT OR UPDATE ON place_use FOR EACH ROW EXECUTE FUNCTION app.keep_place_use_step();
CREATE TRIGGER guard_place BEFORE UPDATE OF since, retired_on ON place FOR EACH ROW EXECUTE FUNCTION app.guard_place();
