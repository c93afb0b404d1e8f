-- Of whom that are to be kept apart both live in the same neighbourhood. Night staff keep two apart and read no stay
-- (docs/decisions/0030): what they would see on the corridor is told of a pair, and no place or day with it.
SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.living_together(p_today date) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT i.id FROM public.place_use a JOIN public.place p ON p.id = a.place_id
    JOIN public.resident_incompatibility i ON i.youth_id = a.youth_id
    JOIN public.place_use b ON b.youth_id = i.other_id AND b.status = 'occupied' AND b.since <= p_today
    JOIN public.place n ON n.id = b.place_id AND lower(n.zone) = lower(p.zone)
  WHERE a.centre_id = (SELECT app.centre()) AND (SELECT app.internal()) AND a.status = 'occupied' AND a.since <= p_today
    AND i.since <= p_today AND (i.until IS NULL OR i.until > p_today)
    AND i.youth_id <> ALL ((SELECT app.excluded())::uuid[]) AND i.other_id <> ALL ((SELECT app.excluded())::uuid[])
$$;
GRANT EXECUTE ON FUNCTION app.living_together(date) TO havre_rt;

SET LOCAL ROLE havre_owner;
