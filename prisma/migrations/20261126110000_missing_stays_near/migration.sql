-- Whoever is missing stays within reach of who is on shift (P), also once the phase says so, until the episode is closed
-- (docs/decisions/0014). The two functions that say who is in the house learn it, and every policy asks these two.
SET LOCAL ROLE havre_owner;
CREATE INDEX disappearance_unclosed ON disappearance (centre_id) WHERE closed_at IS NULL;
GRANT SELECT ON disappearance TO havre_definer;

SET LOCAL ROLE havre_definer;

CREATE OR REPLACE FUNCTION app.here() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN app.on_shift()
    THEN ARRAY(SELECT f.id FROM public.youth_file f WHERE f.centre_id = (SELECT app.centre()) AND f.present
               UNION ALL
               SELECT d.youth_id FROM public.disappearance d JOIN public.youth_file f ON f.id = d.youth_id AND f.phase = 'disappeared'
               WHERE d.centre_id = (SELECT app.centre()) AND d.closed_at IS NULL)
    ELSE '{}' END
$$;

CREATE OR REPLACE FUNCTION app.reading() RETURNS app.reading_rights LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT my.account_id, my.centre_id, my.excluded, my.everywhere, my.in_house, my.by_name, my.as_referent, my.by_grant, my.own,
         my.signed, my.creates, my.creates_in_house, my.creates_by_name, my.creates_as_referent, my.creates_by_grant,
         my.conditions, my.here, my.named, my.referred,
         CASE WHEN 'P' = ANY (my.known_by) THEN my.here ELSE '{}' END || CASE WHEN 'R' = ANY (my.known_by) THEN my.named WHEN 'F' = ANY (my.known_by) THEN my.referred ELSE '{}' END
           || CASE WHEN 'G' = ANY (my.known_by) THEN app.known_files() ELSE '{}' END
  FROM (
    SELECT l.account_id, l.centre_id, r.everywhere, r.in_house, r.by_name, r.as_referent, r.by_grant, r.own, r.signed, r.creates,
      r.creates_in_house, r.creates_by_name, r.creates_as_referent, r.creates_by_grant, r.conditions, r.known_by,
      ARRAY(SELECT e.youth_id FROM public.file_exclusion e WHERE e.account_id = l.account_id AND e.lifted_at IS NULL) AS excluded,
      CASE WHEN ('P' = ANY (r.known_by) OR r.creates_in_house <> '{}') AND (NOT c.roster_kept OR app.on_shift())
        THEN ARRAY(SELECT f.id FROM public.youth_file f WHERE f.centre_id = l.centre_id AND f.present
                   UNION ALL
                   SELECT d.youth_id FROM public.disappearance d JOIN public.youth_file f ON f.id = d.youth_id AND f.phase = 'disappeared'
                   WHERE d.centre_id = l.centre_id AND d.closed_at IS NULL)
        ELSE '{}' END AS here,
      coalesce(team.named, '{}') AS named, coalesce(team.referred, '{}') AS referred
    FROM app.live_session l JOIN public.centre c ON c.id = l.centre_id JOIN public.account_reading r ON r.account_id = l.account_id
      LEFT JOIN LATERAL (
        SELECT array_agg(t.youth_id) AS named, array_agg(t.youth_id) FILTER (WHERE t.function = 'referent') AS referred
        FROM public.file_team t
        WHERE t.account_id = l.account_id AND t.since <= now() AND (t.until IS NULL OR t.until > now())
      ) AS team ON r.known_by && ARRAY['R', 'F'] OR r.creates_by_name <> '{}' OR r.creates_as_referent <> '{}'
    OFFSET 0
  ) AS my
$$;
