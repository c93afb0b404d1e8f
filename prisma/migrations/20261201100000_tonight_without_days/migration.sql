-- Who knows the rules at the door and no more of AUTON is told which places are taken tonight, and no day of any stay
-- (docs/decisions/0030). Everybody else who works in AUTON plans with days. Twin of `readsHouseInFull` in packages/policy.
SET LOCAL ROLE havre_definer;

CREATE OR REPLACE FUNCTION app.places_taken(p_from date) RETURNS TABLE (place_id uuid, status text, since date, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH my AS MATERIALIZED (
    SELECT (now() AT TIME ZONE c.time_zone)::date AS today,
      'AUTON' = ANY (app.scope('A', 'r') || app.scope('R', 'r') || app.scope('F', 'r')
        || CASE WHEN app.on_shift() THEN app.scope('P', 'r') || app.scope('S', 'r') ELSE '{}' END) AS plans
    FROM public.centre c WHERE c.id = app.centre())
  SELECT u.place_id, u.status, CASE WHEN my.plans THEN u.since ELSE my.today END, CASE WHEN my.plans THEN u.until END
  FROM my JOIN public.place_use u ON u.centre_id = (SELECT app.centre())
  WHERE (SELECT 'AUTON' = ANY (app.in_house('r'))) AND u.youth_id IS NOT NULL AND u.status <> 'cancelled' AND u.until IS DISTINCT FROM u.since
    AND (u.until IS NULL OR u.status = 'occupied' OR u.until > CASE WHEN my.plans THEN p_from ELSE my.today END)
    AND (my.plans OR u.since <= my.today)
$$;

SET LOCAL ROLE havre_owner;
