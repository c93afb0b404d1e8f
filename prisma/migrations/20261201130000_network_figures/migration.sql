-- Counts of the network where somebody came back, and nothing small to be worked out from two counts (docs/decisions/0034).
SET LOCAL ROLE havre_definer;

-- As before, but: a break is told once, from care to care, and only once the youth is back; whoever was back by the day of a
-- follow-up is not asked for there; a count within another is hidden with it, and where what is left of it is small.
CREATE OR REPLACE FUNCTION app.network_figures(p_today date, p_since date, p_review_days integer)
RETURNS TABLE (measure text, about text, n integer, few boolean, of_n integer, days integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH present AS (
    SELECT f.id FROM public.youth_file f WHERE f.centre_id = (SELECT app.centre()) AND f.present
  ), planned AS (
    SELECT p.id, max(e.occurred_at AT TIME ZONE c.time_zone)::date AS given_on
    FROM present p JOIN public.entry e ON e.youth_id = p.id JOIN public.centre c ON c.id = e.centre_id
    WHERE e.kind = 'individual-project' AND e.status = 'signed' GROUP BY p.id
  ), reviewed AS (
    SELECT d.id, greatest(d.given_on + p_review_days, max(t.due_on)) AS review_on
    FROM planned d
      LEFT JOIN public.entry e ON e.youth_id = d.id AND e.kind IN ('individual-project', 'project-review') AND e.status = 'signed'
      LEFT JOIN public.task t ON t.entry_id = e.id AND t.follow_up IN ('review', 'again')
    GROUP BY d.id, d.given_on
  ), cared AS (
    SELECT s.youth_id, s.since, s.until FROM public.stay s
    WHERE s.centre_id = (SELECT app.centre()) AND s.until IS DISTINCT FROM s.since
      AND s.phase IN ('admitted', 'observation', 'integration', 'orientation', 'autonomy_studio', 'extra_muros')
  ), breaks AS (
    -- One break from the last day of care to the return, whatever was written in between: disappeared, left, asked for again.
    SELECT back.since - gone.until AS days
    FROM cared back CROSS JOIN LATERAL (
      SELECT max(before.until) AS until FROM cared before WHERE before.youth_id = back.youth_id AND before.since < back.since) AS gone
    WHERE back.since > p_since AND back.since <= p_today AND back.since > gone.until
  ), searching AS (
    SELECT p_today - s.since AS days FROM present p
      JOIN public.stay s ON s.youth_id = p.id AND s.until IS NULL AND s.phase IN ('orientation', 'autonomy_studio')
    WHERE NOT EXISTS (SELECT FROM public.partner_referral r
      WHERE r.youth_id = p.id AND r.answer = 'accepted' AND (r.ended_on IS NULL OR r.ended_on > p_today))
  ), asked AS (
    SELECT a.kind, r.answer, r.answered_on - r.sent_on AS days
    FROM public.partner_referral r JOIN public.partner a ON a.id = r.partner_id
    WHERE r.centre_id = (SELECT app.centre()) AND r.sent_on > p_since
  ), since AS (
    SELECT m.month, u.reached = 'yes' AS reached, u.housing, u.income, u.residence, u.school_work, u.safety
    FROM public.youth_exit e CROSS JOIN (VALUES (6), (12)) AS m (month)
      LEFT JOIN public.exit_follow_up u ON u.exit_id = e.id AND u.month = m.month
    WHERE e.centre_id = (SELECT app.centre()) AND e.reason <> 'death'
      AND (e.left_on + make_interval(months => m.month))::date > p_since AND (e.left_on + make_interval(months => m.month))::date <= p_today
      -- Whoever was back by then is in the house, and not somebody who could not be reached.
      AND NOT EXISTS (SELECT FROM cared back WHERE back.youth_id = e.youth_id AND back.since >= e.left_on
        AND back.since <= (e.left_on + make_interval(months => m.month))::date)
  ), counted AS (
    SELECT 'plan' AS measure, '' AS about, count(*) FILTER (WHERE v.review_on >= p_today) AS n, count(*) AS of_n, NULL::bigint AS within, NULL::numeric AS days
      FROM present p LEFT JOIN reviewed v ON v.id = p.id
    UNION ALL SELECT 'breaks', '', count(*), NULL, NULL, sum(b.days) FROM breaks b
    UNION ALL SELECT 'searching', '', count(*), (SELECT count(*) FROM present), NULL,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY s.days) FROM searching s
    UNION ALL SELECT 'waiting', k.kind, count(*) FILTER (WHERE k.answer <> 'pending'), count(*), NULL,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY k.days) FILTER (WHERE k.answer <> 'pending') FROM asked k GROUP BY k.kind
    UNION ALL SELECT 'refused', k.kind, count(*) FILTER (WHERE k.answer = 'refused'), count(*),
      count(*) FILTER (WHERE k.answer <> 'pending'), NULL FROM asked k GROUP BY k.kind
    UNION ALL SELECT 'after', s.month || ':' || w.what, count(*) FILTER (WHERE w.well), count(*),
      count(*) FILTER (WHERE s.reached), NULL
      FROM since s CROSS JOIN LATERAL (VALUES ('reached', s.reached), ('housing', s.housing = 'stable'),
        ('income', s.income = 'stable'), ('residence', s.residence = 'stable'), ('schoolWork', s.school_work = 'stable'),
        ('safety', s.safety = 'safe')) AS w (what, well)
      GROUP BY s.month, w.what
  )
  SELECT c.measure, c.about, CASE WHEN NOT h.few THEN c.n END::integer, h.few,
    CASE WHEN c.of_n BETWEEN 1 AND 4 THEN NULL ELSE c.of_n END::integer, CASE WHEN c.n >= 5 THEN c.days END::integer
  FROM counted c
    -- A count of 1 to 4 tells of somebody, and so does one that leaves 1 to 4 of its whole, or of the part of it that can be told:
    -- who was reached, what was answered. Where that part is hidden, what lies within it would tell it.
    CROSS JOIN LATERAL (
      SELECT bool_or(few BETWEEN 1 AND 4) AS few
      FROM (VALUES (c.n), (c.of_n - c.n), (c.within), (c.of_n - c.within), (c.within - c.n)) AS told (few)) AS h
  WHERE app.holds('STAT', 'r') AND app.roles() && ARRAY['COO', 'DIR']
$$;

SET LOCAL ROLE havre_owner;
