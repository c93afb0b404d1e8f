-- The aliases of the house but for one youth's, without any id: a paper that goes out must name none of them, not even one of a
-- file that whoever prints may not see. The words are looked for and shown to nobody who does not find them in a text of theirs.
SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.aliases_elsewhere(p_youth uuid) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.alias FROM public.youth_file f
  WHERE app.internal() AND f.centre_id = app.centre() AND f.id IS DISTINCT FROM p_youth
$$;
GRANT EXECUTE ON FUNCTION app.aliases_elsewhere(uuid) TO havre_rt;
