-- A stay whose last day has passed holds its place until somebody says that it ended (docs/decisions/0030).
SET LOCAL ROLE havre_definer;

CREATE OR REPLACE FUNCTION app.places_taken(p_from date) RETURNS TABLE (place_id uuid, status text, since date, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.place_id, u.status, u.since, u.until FROM public.place_use u
  WHERE u.centre_id = (SELECT app.centre()) AND (SELECT 'AUTON' = ANY (app.in_house('r'))) AND u.youth_id IS NOT NULL
    AND u.status <> 'cancelled' AND (u.until IS NULL OR u.until > p_from OR u.status = 'occupied') AND u.until IS DISTINCT FROM u.since
$$;

SET LOCAL ROLE havre_owner;

CREATE INDEX place_use_lived ON place_use (centre_id) WHERE status = 'occupied';
