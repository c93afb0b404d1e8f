-- The figures of exits for whoever has STAT by numbers (docs/decisions/0032): an auditor, the data-protection officer and a legal
-- officer read no exit, or only those of their files, and count the whole house. Numbers leave, no row; the small ones are hidden by
-- the service, which knows which of them would tell another (`packages/rules/src/counts/masking.ts`).
SET LOCAL ROLE havre_definer;
CREATE FUNCTION app.exit_figures(p_from date, p_to date, p_today date) RETURNS TABLE (measure text, n integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH left_then AS (
    SELECT e.id, e.left_on, e.reason, e.missing, e.abrupt, e.relay_id IS NOT NULL AS relay,
      'ok' = ALL (ARRAY[e.housing, e.income, e.residence, e.health_cover, e.reference_person]) AS five
    FROM public.youth_exit e
    WHERE e.centre_id = (SELECT app.centre()) AND e.withdrawn_at IS NULL AND e.left_on BETWEEN p_from AND p_to
  ), exits AS (
    -- As `exitOutcome` of packages/rules/src/exit/leaving.ts.
    SELECT l.*, NOT l.abrupt AND l.five AND l.relay AS prepared FROM left_then l WHERE l.reason <> 'death'
  ), asked AS (
    SELECT m.month, e.id, u.reached = 'yes' AS reached
    FROM exits e CROSS JOIN (VALUES (1), (3), (6), (12)) AS m (month)
      LEFT JOIN public.exit_follow_up u ON u.exit_id = e.id AND u.month = m.month
    WHERE (e.left_on + make_interval(months => m.month))::date <= p_today
  ), counted AS (
    SELECT 'exits' AS measure, count(*) AS n FROM exits
    UNION ALL SELECT 'deaths', count(*) FROM left_then WHERE reason = 'death'
    UNION ALL SELECT 'prepared', count(*) FROM exits WHERE prepared
    UNION ALL SELECT 'partly', count(*) FROM exits WHERE NOT abrupt AND NOT prepared
    UNION ALL SELECT 'abrupt', count(*) FROM exits WHERE abrupt
    UNION ALL SELECT 'five', count(*) FROM exits WHERE five
    UNION ALL SELECT 'relay', count(*) FROM exits WHERE relay
    UNION ALL SELECT 'neither', count(*) FROM exits WHERE NOT five AND NOT relay
    -- Who disappeared with nothing missing.
    UNION ALL SELECT 'gone', count(*) FROM exits WHERE abrupt AND missing = 0
    UNION ALL SELECT 'missing:' || missing, count(*) FROM exits GROUP BY missing
    UNION ALL SELECT 'due:' || month, count(*) FROM asked GROUP BY month
    UNION ALL SELECT 'reached:' || month, count(*) FROM asked WHERE reached GROUP BY month
    -- "Left" for no day at all is an exit that was taken back.
    UNION ALL SELECT 'unrecorded', count(*) FROM public.stay s
      WHERE s.centre_id = (SELECT app.centre()) AND s.phase = 'left' AND s.since BETWEEN p_from AND p_to
        AND s.until IS DISTINCT FROM s.since
        AND NOT EXISTS (SELECT FROM public.youth_exit e WHERE e.youth_id = s.youth_id AND e.withdrawn_at IS NULL AND e.left_on = s.since)
        AND NOT EXISTS (SELECT FROM public.youth_exit e JOIN public.youth_file f ON f.id = e.youth_id
          WHERE e.youth_id = s.youth_id AND e.withdrawn_at IS NULL AND f.left_on = e.left_on AND s.until IS NULL)
  )
  SELECT c.measure, c.n::integer FROM counted c WHERE app.holds('STAT', 'r')
$$;
GRANT EXECUTE ON FUNCTION app.exit_figures(date, date, date) TO havre_rt;
SET LOCAL ROLE havre_owner;
