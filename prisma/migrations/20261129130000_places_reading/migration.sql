-- What the board of places, the queue and the pairs are read by; and a neighbour whom nobody answered for is asked about
-- (docs/decisions/0030).
SET LOCAL ROLE havre_owner;

CREATE INDEX place_use_until ON place_use (centre_id, until) WHERE status <> 'cancelled';
CREATE INDEX place_request_settled ON place_request (centre_id, updated_at DESC, id) WHERE status IN ('placed', 'withdrawn');
CREATE INDEX resident_incompatibility_until ON resident_incompatibility (centre_id, until);

-- When somebody answered for a neighbour: whoever came after that, or was to be kept apart after that, is another matter.
ALTER TABLE place_use ADD COLUMN confirmed_at timestamptz;
ALTER TABLE place_use DISABLE TRIGGER USER;
UPDATE place_use SET confirmed_at = updated_at WHERE confirmed_by IS NOT NULL;
ALTER TABLE place_use ENABLE TRIGGER USER;

SET LOCAL ROLE havre_definer;

CREATE OR REPLACE FUNCTION app.places_taken(p_from date) RETURNS TABLE (place_id uuid, status text, since date, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.place_id, u.status, u.since, u.until FROM public.place_use u
  WHERE u.centre_id = (SELECT app.centre()) AND (SELECT 'AUTON' = ANY (app.in_house('r'))) AND u.youth_id IS NOT NULL
    AND u.status <> 'cancelled' AND (u.until IS NULL OR u.until > p_from) AND u.until IS DISTINCT FROM u.since
$$;

DROP FUNCTION app.has_incompatible_neighbour(uuid, uuid, date, date);
-- The same, but for those whom somebody answered for at that moment in that time.
CREATE FUNCTION app.has_incompatible_neighbour(
  p_place uuid, p_youth uuid, p_since date, p_until date, p_answered daterange, p_answered_at timestamptz
) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public.place p
      JOIN public.place n ON n.centre_id = p.centre_id AND lower(n.zone) = lower(p.zone)
      JOIN public.place_use u ON u.place_id = n.id AND u.status IN ('reserved', 'occupied')
        AND daterange(u.since, u.until) && daterange(p_since, p_until)
      JOIN public.resident_incompatibility i ON ((i.youth_id = p_youth AND i.other_id = u.youth_id)
          OR (i.other_id = p_youth AND i.youth_id = u.youth_id))
        AND daterange(i.since, i.until) && (daterange(u.since, u.until) * daterange(p_since, p_until))
    WHERE p.id = p_place
      AND (u.created_at <= p_answered_at AND i.created_at <= p_answered_at AND daterange(u.since, u.until) && p_answered) IS NOT TRUE)
$$;

CREATE OR REPLACE FUNCTION app.guard_place_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  held public.place;
  answers boolean := NEW.confirmed_by IS NOT NULL;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('place_use ' || NEW.centre_id, 0));
  IF TG_OP = 'UPDATE' AND NOT (
    NEW.status = OLD.status AND OLD.status IN ('reserved', 'occupied', 'closed', 'ended')
    OR (OLD.status, NEW.status) IN (('reserved', 'occupied'), ('reserved', 'cancelled'), ('occupied', 'ended'),
        ('occupied', 'cancelled'), ('closed', 'cancelled'))) THEN
    RAISE EXCEPTION 'this use is over' USING ERRCODE = 'HVP04';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    answers := answers AND (NEW.confirmed_by, NEW.confirmed_why) IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_why);
    NEW.confirmed_at := CASE WHEN NEW.confirmed_by IS NOT NULL THEN OLD.confirmed_at END;
  END IF;
  IF answers THEN NEW.confirmed_at := now(); END IF;
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
  IF answers AND NOT (NEW.confirmed_by = app.account() AND 'AUTON' = ANY (app.open('c'))) THEN
    RAISE EXCEPTION 'a coordinator answers for such a neighbour' USING ERRCODE = 'HVP05';
  END IF;
  IF NOT answers AND app.has_incompatible_neighbour(NEW.place_id, NEW.youth_id, NEW.since, NEW.until,
    CASE WHEN TG_OP = 'UPDATE' THEN daterange(OLD.since, OLD.until) END, NEW.confirmed_at) THEN
    RAISE EXCEPTION 'a neighbour is to be kept apart' USING ERRCODE = 'HVP03';
  END IF;
  RETURN NEW;
END
$$;
