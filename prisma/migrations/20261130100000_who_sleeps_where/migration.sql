-- Whoever knows the rules at the door of a youth knows which door it is: at night, in a fire, nobody looks for a name
-- (docs/decisions/0030). The place of today and the alias, and nothing else of the stay.
SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.who_sleeps_where() RETURNS TABLE (place_id uuid, youth_id uuid, alias text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.place_id, u.youth_id, f.alias FROM public.place_use u JOIN public.youth_file f ON f.id = u.youth_id
  WHERE u.centre_id = (SELECT app.centre()) AND u.status = 'occupied'
    AND u.youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND u.youth_id = ANY ((SELECT app.files('AUTON', 'r', 'rules'))::uuid[])
$$;
GRANT EXECUTE ON FUNCTION app.who_sleeps_where() TO havre_rt;

SET LOCAL ROLE havre_owner;
