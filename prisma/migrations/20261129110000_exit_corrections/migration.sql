-- An exit that was recorded wrongly is corrected, and what was recorded stays (docs/decisions/0032).
SET LOCAL ROLE havre_owner;

ALTER TABLE youth_exit ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE youth_exit ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

-- What an exit said before it was corrected, and why.
CREATE TABLE youth_exit_correction (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  exit_id uuid NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  was_left_on date NOT NULL,
  was_reason text NOT NULL,
  was_lodging text,
  was_destination bytea,
  why bytea NOT NULL,
  FOREIGN KEY (exit_id, youth_id) REFERENCES youth_exit (id, youth_id)
);
CREATE INDEX youth_exit_correction_of ON youth_exit_correction (exit_id, created_at);
CREATE INDEX youth_exit_correction_file ON youth_exit_correction (youth_id);
GRANT SELECT ON youth_exit_correction TO havre_rt;
-- The moment is PostgreSQL's: nobody writes a correction of another day.
GRANT INSERT (id, centre_id, youth_id, exit_id, created_by, was_left_on, was_reason, was_lodging, was_destination, why)
  ON youth_exit_correction TO havre_rt;
CALL app.guard_register('youth_exit_correction', 'AUTON');

-- Pillars, relay and the reason why nobody took over stay as they were on the day: the count is not negotiable.
GRANT UPDATE (left_on, reason, lodging, destination, version, updated_at) ON youth_exit TO havre_rt;
GRANT UPDATE (due_on) ON exit_follow_up TO havre_rt;
GRANT UPDATE (since) ON stay TO havre_rt;

CREATE FUNCTION app.guard_youth_exit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'havre_rt' AND NOT EXISTS (
    SELECT FROM public.youth_exit_correction c
    WHERE c.exit_id = OLD.id AND c.created_at = now() AND c.was_left_on = OLD.left_on AND c.was_reason = OLD.reason
      AND c.was_lodging IS NOT DISTINCT FROM OLD.lodging AND (c.was_destination IS NULL) = (OLD.destination IS NULL)) THEN
    RAISE EXCEPTION 'exit: what it said before is not kept' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_youth_exit BEFORE UPDATE ON youth_exit FOR EACH ROW EXECUTE FUNCTION app.guard_youth_exit();

-- As before, and: how it goes six and twelve months after leaving; what is left of a whole is told no more than the count itself.
GRANT SELECT ON youth_exit, exit_follow_up TO havre_definer;
SET LOCAL ROLE havre_definer;
CREATE OR REPLACE FUNCTION app.network_figures(p_today date, p_since date)
RETURNS TABLE (measure text, about text, n integer, few boolean, of_n integer, days integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH present AS (
    SELECT f.id FROM public.youth_file f WHERE f.centre_id = app.centre() AND f.present
  ), planned AS (
    SELECT p.id, max(e.occurred_at)::date AS given_on FROM present p JOIN public.entry e ON e.youth_id = p.id
    WHERE e.kind = 'individual-project' AND e.status = 'signed' GROUP BY p.id
  ), reviewed AS (
    SELECT d.id, greatest(d.given_on + 90, max(t.due_on)) AS review_on
    FROM planned d
      LEFT JOIN public.entry e ON e.youth_id = d.id AND e.kind IN ('individual-project', 'project-review') AND e.status = 'signed'
      LEFT JOIN public.task t ON t.entry_id = e.id AND t.follow_up IN ('review', 'again')
    GROUP BY d.id, d.given_on
  ), breaks AS (
    SELECT s.until - s.since AS days FROM public.stay s
    WHERE s.centre_id = app.centre() AND s.phase IN ('left', 'disappeared') AND s.until > p_since AND s.until > s.since
  ), searching AS (
    SELECT p_today - s.since AS days FROM present p
      JOIN public.stay s ON s.youth_id = p.id AND s.until IS NULL AND s.phase IN ('orientation', 'autonomy_studio')
    WHERE NOT EXISTS (SELECT FROM public.partner_referral r
      WHERE r.youth_id = p.id AND r.answer = 'accepted' AND (r.ended_on IS NULL OR r.ended_on > p_today))
  ), asked AS (
    SELECT a.kind, r.answer, r.answered_on - r.sent_on AS days
    FROM public.partner_referral r JOIN public.partner a ON a.id = r.partner_id
    WHERE r.centre_id = app.centre() AND r.sent_on > p_since
  ), since AS (
    SELECT m.month, u.reached = 'yes' AS reached, u.housing, u.income, u.residence, u.school_work, u.safety
    FROM public.youth_exit e CROSS JOIN (VALUES (6), (12)) AS m (month)
      LEFT JOIN public.exit_follow_up u ON u.exit_id = e.id AND u.month = m.month
    WHERE e.centre_id = app.centre() AND e.reason <> 'death'
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
