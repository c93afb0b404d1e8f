-- One move is planned from a stay at a time; who only watches by night is told what is closed tonight and no day of it, and neither the
-- phases of a stay nor its mandates (docs/decisions/0030).
SET LOCAL ROLE havre_owner;

-- Of two that were planned, the later one is the move; the other stays reserved as any place is.
ALTER TABLE place_use DISABLE TRIGGER USER;
UPDATE place_use u SET moved_from = NULL
WHERE u.status = 'reserved' AND EXISTS (
  SELECT FROM place_use later WHERE later.moved_from = u.moved_from AND later.status = 'reserved'
    AND (later.created_at, later.id) > (u.created_at, u.id));
ALTER TABLE place_use ENABLE TRIGGER USER;
CREATE UNIQUE INDEX place_use_one_move ON place_use (moved_from) WHERE status = 'reserved';

-- Twin of `readsStays` in packages/policy.
CREATE POLICY stay_by_day ON stay AS RESTRICTIVE TO havre_rt
  USING ((SELECT app.roles()) && ARRAY['EDU', 'REF', 'LEG', 'PSY', 'COO', 'DIR', 'GUA']);
CREATE POLICY mandate_by_day ON mandate AS RESTRICTIVE TO havre_rt
  USING ((SELECT app.roles()) && ARRAY['EDU', 'REF', 'LEG', 'PSY', 'COO', 'DIR', 'GUA']);

SET LOCAL ROLE havre_definer;

-- Whether places are planned with: everybody who works in AUTON but who knows the rules at the door and no more of it.
-- Twin of `readsHouseInFull` in packages/policy.
CREATE FUNCTION app.plans_places() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'AUTON' = ANY (app.scope('A', 'r') || app.scope('R', 'r') || app.scope('F', 'r')
    || CASE WHEN app.on_shift() THEN app.scope('P', 'r') || app.scope('S', 'r') ELSE '{}' END)
$$;
GRANT EXECUTE ON FUNCTION app.plans_places() TO havre_rt, havre_owner;

-- As before; and, for who reads no closure, what is closed tonight.
CREATE OR REPLACE FUNCTION app.places_taken(p_from date) RETURNS TABLE (place_id uuid, status text, since date, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH my AS MATERIALIZED (
    SELECT (now() AT TIME ZONE c.time_zone)::date AS today, app.plans_places() AS plans
    FROM public.centre c WHERE c.id = app.centre())
  SELECT u.place_id, u.status, CASE WHEN my.plans THEN u.since ELSE my.today END, CASE WHEN my.plans THEN u.until END
  FROM my JOIN public.place_use u ON u.centre_id = (SELECT app.centre())
  WHERE (SELECT 'AUTON' = ANY (app.in_house('r'))) AND (u.youth_id IS NOT NULL OR NOT my.plans)
    AND u.status <> 'cancelled' AND u.until IS DISTINCT FROM u.since
    AND (u.until IS NULL OR u.status = 'occupied' OR u.until > CASE WHEN my.plans THEN p_from ELSE my.today END)
    AND (my.plans OR u.since <= my.today)
$$;

SET LOCAL ROLE havre_owner;

CREATE POLICY place_use_closure_planned ON place_use AS RESTRICTIVE FOR SELECT TO havre_rt
  USING (youth_id IS NOT NULL OR (SELECT app.plans_places()));
