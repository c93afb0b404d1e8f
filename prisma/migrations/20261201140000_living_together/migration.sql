-- Whether two who are to be kept apart live in the same neighbourhood. Night staff keep two apart and read no stay
-- (docs/decisions/0030): what they would see on the corridor is told of a pair, and no place or day with it.
SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.live_together(p_pair uuid, p_today date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public.resident_incompatibility i
      JOIN public.place_use a ON a.youth_id = i.youth_id AND a.status = 'occupied' AND a.since <= p_today
      JOIN public.place_use b ON b.youth_id = i.other_id AND b.status = 'occupied' AND b.since <= p_today
      JOIN public.place p ON p.id = a.place_id JOIN public.place n ON n.id = b.place_id
    WHERE i.id = p_pair AND i.centre_id = (SELECT app.centre()) AND (SELECT app.internal())
      AND i.since <= p_today AND (i.until IS NULL OR i.until > p_today) AND lower(n.zone) = lower(p.zone)
      AND i.youth_id <> ALL ((SELECT app.excluded())::uuid[]) AND i.other_id <> ALL ((SELECT app.excluded())::uuid[]))
$$;
GRANT EXECUTE ON FUNCTION app.live_together(uuid, date) TO havre_rt;

SET LOCAL ROLE havre_owner;
