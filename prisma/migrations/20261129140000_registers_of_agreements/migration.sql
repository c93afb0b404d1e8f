-- Only a coordinator writes an agreement, in the database as in the service; and a plan is as old as it is in the house
-- (docs/decisions/0034).
SET LOCAL ROLE havre_owner;

ALTER POLICY agreement_create ON agreement WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'TASK' = ANY ((SELECT app.open('c'))::text[]));
ALTER POLICY agreement_edition_create ON agreement_edition WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'TASK' = ANY ((SELECT app.open('c'))::text[]));
ALTER POLICY agreement_party_create ON agreement_party WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'TASK' = ANY ((SELECT app.open('c'))::text[]));
ALTER POLICY agreement_party_change ON agreement_party USING (
  centre_id = (SELECT app.centre()) AND 'TASK' = ANY ((SELECT app.open('c'))::text[]));

-- Whoever keeps the agenda moves the day of the next meeting, and nothing else of an agreement.
CREATE FUNCTION app.guard_agreement() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kept agreement := NEW;
BEGIN
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;
  kept.meeting_due_on := OLD.meeting_due_on;
  IF kept IS DISTINCT FROM OLD AND NOT ('TASK' = ANY (app.open('c'))) THEN
    RAISE EXCEPTION 'a coordinator writes agreements' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_agreement BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION app.guard_agreement();

GRANT SELECT ON youth_exit, exit_follow_up TO havre_definer;
SET LOCAL ROLE havre_definer;

DROP FUNCTION app.network_figures(date, date);
-- Counts of the network for whoever leads the house, over files that they need not open, with how it goes six and twelve months after
-- leaving. Fewer than five are not told, nor what leaves fewer than five of its whole: `n` is then null and `few` true. What each measure means stands in
-- docs/decisions/0034; `p_review_days` is how long a plan stands (`PLAN_REVIEW_DAYS`), its day that of the house.
CREATE FUNCTION app.network_figures(p_today date, p_since date, p_review_days integer)
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
  ), breaks AS (
    SELECT s.until - s.since AS days FROM public.stay s
    WHERE s.centre_id = (SELECT app.centre()) AND s.phase IN ('left', 'disappeared') AND s.until > p_since AND s.until > s.since
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
  ), counted AS (
    SELECT 'plan' AS measure, '' AS about, count(*) FILTER (WHERE v.review_on >= p_today) AS n, count(*) AS of_n, NULL::numeric AS days
      FROM present p LEFT JOIN reviewed v ON v.id = p.id
    UNION ALL SELECT 'breaks', '', count(*), NULL, sum(b.days) FROM breaks b
    UNION ALL SELECT 'searching', '', count(*), (SELECT count(*) FROM present),
      percentile_disc(0.5) WITHIN GROUP (ORDER BY s.days) FROM searching s
    UNION ALL SELECT 'waiting', k.kind, count(*) FILTER (WHERE k.answer <> 'pending'), count(*),
      percentile_disc(0.5) WITHIN GROUP (ORDER BY k.days) FILTER (WHERE k.answer <> 'pending') FROM asked k GROUP BY k.kind
    UNION ALL SELECT 'refused', k.kind, count(*) FILTER (WHERE k.answer = 'refused'), count(*), NULL FROM asked k GROUP BY k.kind
    UNION ALL SELECT 'after', s.month || ':' || w.what, count(*) FILTER (WHERE w.well), count(*), NULL
      FROM since s CROSS JOIN LATERAL (VALUES ('reached', s.reached), ('housing', s.housing = 'stable'),
        ('income', s.income = 'stable'), ('residence', s.residence = 'stable'), ('schoolWork', s.school_work = 'stable'),
        ('safety', s.safety = 'safe')) AS w (what, well)
      GROUP BY s.month, w.what
  )
  SELECT c.measure, c.about, CASE WHEN NOT h.few THEN c.n END::integer, h.few,
    CASE WHEN c.of_n BETWEEN 1 AND 4 THEN NULL ELSE c.of_n END::integer, CASE WHEN c.n >= 5 THEN c.days END::integer
  FROM counted c
    -- A count of 1 to 4 tells of somebody, and so does one that leaves 1 to 4 of its whole.
    CROSS JOIN LATERAL (SELECT c.n BETWEEN 1 AND 4 OR coalesce(c.of_n - c.n, 0) BETWEEN 1 AND 4 AS few) AS h
  WHERE app.holds('STAT', 'r') AND app.roles() && ARRAY['COO', 'DIR']
$$;
GRANT EXECUTE ON FUNCTION app.network_figures(date, date, integer) TO havre_rt;
