-- Whose stay is shown by no paper on the day they leave, while one has lapsed: the pillar counts as planned at most, and for every reader
-- alike (`countedPillars` of packages/rules). Papers and their days are of LEGAL; who reads the exit is told this of them and nothing else.
SET LOCAL ROLE havre_definer;
DROP FUNCTION app.stay_lapsed(uuid, date, text[]);
CREATE FUNCTION app.lapsed_stays(p_youths uuid[], p_days date[], p_papers text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.youth_id FROM unnest(p_youths, p_days) AS a (youth_id, on_day)
    JOIN public.residence_document d ON d.youth_id = a.youth_id
  WHERE d.paper = ANY (p_papers) AND d.issued_on <= a.on_day AND (d.withdrawn_on > a.on_day) IS NOT FALSE
    AND d.centre_id = (SELECT app.centre()) AND d.youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open('r'))::text[]) OR d.youth_id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[]))
  GROUP BY a.youth_id HAVING NOT bool_or(d.valid_until IS NULL OR d.valid_until >= a.on_day)
$$;
GRANT EXECUTE ON FUNCTION app.lapsed_stays(uuid[], date[], text[]) TO havre_rt;
SET LOCAL ROLE havre_owner;
