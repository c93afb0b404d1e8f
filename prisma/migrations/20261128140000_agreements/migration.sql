-- Agreements with partners: the network of the house, meetings that follow files by code, referrals of a youth
-- (docs/decisions/0034).
SET LOCAL ROLE havre_owner;

-- What is agreed with partners. The text of a signed one changes only with the next edition.
CREATE TABLE agreement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  -- 0: a draft. Each signature, the first and those of amendments, is the next one.
  edition integer NOT NULL DEFAULT 0 CHECK (edition >= 0),
  signed_on date,
  starts_on date,
  ends_on date,
  notice_days integer CHECK (notice_days BETWEEN 0 AND 730),
  meeting_weeks integer CHECK (meeting_weeks BETWEEN 1 AND 104),
  -- The result of rhythm and meetings (packages/rules, network/agreement.ts), written down for reminders.
  meeting_due_on date,
  ended_on date,
  ended_because bytea,
  -- Title, scope, milestones, where the paper lies: which services work together tells where a house is.
  details bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, centre_id),
  CHECK ((edition = 0) = (signed_on IS NULL)),
  CHECK (edition = 0 OR starts_on IS NOT NULL),
  CHECK (ends_on >= starts_on),
  CHECK (ended_on IS NULL OR (edition > 0 AND ended_on >= starts_on)),
  CHECK ((ended_on IS NULL) = (ended_because IS NULL))
);
CREATE INDEX agreement_due ON agreement (centre_id, meeting_due_on) WHERE ended_on IS NULL;
GRANT SELECT, INSERT ON agreement TO havre_rt;
GRANT UPDATE (edition, signed_on, starts_on, ends_on, notice_days, meeting_weeks, meeting_due_on, ended_on, ended_because, details,
  updated_at, version) ON agreement TO havre_rt;
GRANT SELECT ON agreement TO havre_definer;
CALL app.guard_house_register('agreement', 'TASK');

CREATE FUNCTION app.keep_signed_agreement() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.edition NOT IN (OLD.edition, OLD.edition + 1) OR (OLD.edition > 0 AND NEW.edition = OLD.edition
    AND (NEW.details, NEW.signed_on, NEW.starts_on, NEW.ends_on, NEW.notice_days, NEW.meeting_weeks)
      IS DISTINCT FROM (OLD.details, OLD.signed_on, OLD.starts_on, OLD.ends_on, OLD.notice_days, OLD.meeting_weeks)) THEN
    RAISE EXCEPTION 'a signed agreement changes by amendment' USING ERRCODE = 'HVN01';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_signed BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION app.keep_signed_agreement();

-- The whole text as it was signed, once and for good.
CREATE TABLE agreement_edition (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  agreement_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  signed_on date NOT NULL,
  details bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (agreement_id, centre_id) REFERENCES agreement (id, centre_id),
  UNIQUE (agreement_id, number)
);
GRANT SELECT, INSERT ON agreement_edition TO havre_rt;
CALL app.guard_house_register('agreement_edition', 'TASK');

-- The services that it binds. One that leaves stays named.
CREATE TABLE agreement_party (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  agreement_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('department', 'missionLocale', 'association', 'health', 'education', 'housing', 'other')),
  active boolean NOT NULL DEFAULT true,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (agreement_id, centre_id) REFERENCES agreement (id, centre_id),
  FOREIGN KEY (partner_id, centre_id) REFERENCES partner (id, centre_id),
  UNIQUE (agreement_id, partner_id)
);
GRANT SELECT, INSERT ON agreement_party TO havre_rt;
GRANT UPDATE (role, active) ON agreement_party TO havre_rt;
CALL app.guard_house_register('agreement_party', 'TASK');

-- A meeting of the services. Nothing in it is about a person.
CREATE TABLE coordination_meeting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  agreement_id uuid NOT NULL,
  planned_on date NOT NULL,
  status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'held', 'cancelled')),
  held_on date,
  -- Services that were there, not people.
  present uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(present) <= 20),
  body bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (agreement_id, centre_id) REFERENCES agreement (id, centre_id),
  UNIQUE (id, agreement_id),
  UNIQUE (id, centre_id),
  CHECK ((status = 'held') = (held_on IS NOT NULL))
);
CREATE UNIQUE INDEX coordination_meeting_once ON coordination_meeting (agreement_id, planned_on) WHERE status <> 'cancelled';
GRANT SELECT, INSERT ON coordination_meeting TO havre_rt;
GRANT UPDATE (planned_on, status, held_on, present, body, updated_at, version) ON coordination_meeting TO havre_rt;
CALL app.guard_house_register('coordination_meeting', 'TASK');

-- What somebody is held to: a commitment of the agreement, a risk that a meeting foresees, a decision for the house.
-- Who, what and by when never change: what no longer holds is withdrawn, and another one written.
CREATE TABLE agreement_point (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  agreement_id uuid NOT NULL,
  meeting_id uuid,
  kind text NOT NULL CHECK (kind IN ('commitment', 'risk', 'decision')),
  -- Nobody: the house.
  partner_id uuid,
  for_role text CHECK (for_role IN ('EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR')),
  level text CHECK (level IN ('low', 'medium', 'high')),
  due_on date,
  state text NOT NULL DEFAULT 'open',
  settled_on date,
  what bytea NOT NULL,
  note bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (agreement_id, centre_id) REFERENCES agreement (id, centre_id),
  FOREIGN KEY (meeting_id, agreement_id) REFERENCES coordination_meeting (id, agreement_id),
  FOREIGN KEY (agreement_id, partner_id) REFERENCES agreement_party (agreement_id, partner_id),
  CHECK (state = ANY (CASE kind
    WHEN 'commitment' THEN ARRAY['open', 'kept', 'partly', 'notKept', 'withdrawn']
    WHEN 'risk' THEN ARRAY['open', 'handled', 'withdrawn']
    ELSE ARRAY['open', 'done', 'withdrawn'] END)),
  CHECK ((state = 'open') = (settled_on IS NULL)),
  CHECK ((kind = 'risk') = (level IS NOT NULL))
);
CREATE INDEX agreement_point_of ON agreement_point (agreement_id, kind);
GRANT SELECT, INSERT ON agreement_point TO havre_rt;
GRANT UPDATE (state, settled_on, note, updated_at, version) ON agreement_point TO havre_rt;
CALL app.guard_house_register('agreement_point', 'TASK');

-- A code under which one meeting speaks of one file. By itself it is about nobody; no two meetings share one.
CREATE TABLE meeting_code (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  meeting_id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[A-HJ-NP-Z][1-9]$'),
  followed boolean NOT NULL DEFAULT true,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (meeting_id, centre_id) REFERENCES coordination_meeting (id, centre_id),
  UNIQUE (meeting_id, code),
  UNIQUE (id, meeting_id)
);
GRANT SELECT, INSERT ON meeting_code TO havre_rt;
GRANT UPDATE (followed, updated_at, version) ON meeting_code TO havre_rt;
CALL app.guard_house_register('meeting_code', 'TASK');

-- Whom a code stands for: a row of the youth's file, for whoever may read it.
CREATE TABLE meeting_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  meeting_id uuid NOT NULL,
  code_id uuid NOT NULL UNIQUE,
  -- Tasks of this file that decisions of the meeting became.
  task_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(task_ids) <= 100),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (meeting_id, centre_id) REFERENCES coordination_meeting (id, centre_id),
  FOREIGN KEY (code_id, meeting_id) REFERENCES meeting_code (id, meeting_id),
  UNIQUE (meeting_id, youth_id)
);
CREATE INDEX meeting_file_youth ON meeting_file (youth_id);
GRANT SELECT, INSERT ON meeting_file TO havre_rt;
GRANT UPDATE (task_ids) ON meeting_file TO havre_rt;
CALL app.guard_register('meeting_file', 'AUTON');

-- A youth referred to a service: what for, what exactly was told, what came of it.
CREATE TABLE partner_referral (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  partner_id uuid NOT NULL,
  agreement_id uuid,
  -- The act that tells more of it (kind partner-orientation).
  entry_id uuid REFERENCES entry,
  purpose bytea NOT NULL,
  tells text[] NOT NULL CHECK (tells <@ ARRAY['usualName', 'age', 'gender', 'languages', 'request'] AND cardinality(tells) <= 5),
  -- What was told, word for word, from the moment it is sent.
  told bytea,
  told_how text CHECK (told_how IN ('oral', 'document')),
  document bytea,
  agreed_on date,
  sent_on date,
  answer text NOT NULL DEFAULT 'pending' CHECK (answer IN ('pending', 'accepted', 'refused')),
  answered_on date,
  ended_on date,
  outcome text CHECK (outcome IN ('reached', 'partly', 'notReached', 'stopped')),
  outcome_words bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (partner_id, centre_id) REFERENCES partner (id, centre_id),
  -- Under an agreement only to one of its parties.
  FOREIGN KEY (agreement_id, partner_id) REFERENCES agreement_party (agreement_id, partner_id),
  CHECK (sent_on IS NULL OR (agreed_on IS NOT NULL AND agreed_on <= sent_on)),
  CHECK ((sent_on IS NULL) = (told IS NULL) AND (sent_on IS NULL) = (told_how IS NULL)),
  CHECK ((answer = 'pending') = (answered_on IS NULL)),
  CHECK (answered_on IS NULL OR (sent_on IS NOT NULL AND answered_on >= sent_on)),
  CHECK (ended_on IS NULL OR ended_on >= answered_on OR (answered_on IS NULL AND (sent_on IS NULL OR ended_on >= sent_on))),
  CHECK ((ended_on IS NULL) = (outcome IS NULL))
);
CREATE INDEX partner_referral_file ON partner_referral (youth_id, created_at DESC);
CREATE INDEX partner_referral_agreement ON partner_referral (agreement_id) WHERE agreement_id IS NOT NULL;
GRANT SELECT, INSERT ON partner_referral TO havre_rt;
GRANT UPDATE (purpose, tells, told, told_how, document, agreed_on, sent_on, answer, answered_on, ended_on, outcome, outcome_words,
  updated_at, version) ON partner_referral TO havre_rt;
GRANT SELECT ON partner_referral, partner, stay TO havre_definer;
CALL app.guard_register('partner_referral', 'AUTON');

CREATE FUNCTION app.keep_sent_referral() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.sent_on IS NOT NULL AND (NEW.purpose, NEW.tells, NEW.told, NEW.told_how, NEW.document, NEW.agreed_on, NEW.sent_on)
    IS DISTINCT FROM (OLD.purpose, OLD.tells, OLD.told, OLD.told_how, OLD.document, OLD.agreed_on, OLD.sent_on) THEN
    RAISE EXCEPTION 'what was told stays told' USING ERRCODE = 'HVN02';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_sent BEFORE UPDATE ON partner_referral FOR EACH ROW EXECUTE FUNCTION app.keep_sent_referral();

SET LOCAL ROLE havre_definer;

-- Counts of the network for whoever leads the house, over files that they need not open. Fewer than five are not told:
-- `n` is then null and `few` true. What each measure means stands in docs/decisions/0034.
CREATE FUNCTION app.network_figures(p_today date, p_since date)
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
  ), counted AS (
    SELECT 'plan' AS measure, '' AS about, count(*) FILTER (WHERE v.review_on >= p_today) AS n, count(*) AS of_n, NULL::numeric AS days
      FROM present p LEFT JOIN reviewed v ON v.id = p.id
    UNION ALL SELECT 'breaks', '', count(*), NULL, sum(b.days) FROM breaks b
    UNION ALL SELECT 'searching', '', count(*), (SELECT count(*) FROM present),
      percentile_disc(0.5) WITHIN GROUP (ORDER BY s.days) FROM searching s
    UNION ALL SELECT 'waiting', k.kind, count(*), NULL, percentile_disc(0.5) WITHIN GROUP (ORDER BY k.days)
      FROM asked k WHERE k.answer <> 'pending' GROUP BY k.kind
    UNION ALL SELECT 'refused', k.kind, count(*) FILTER (WHERE k.answer = 'refused'), count(*), NULL FROM asked k GROUP BY k.kind
  )
  SELECT c.measure, c.about, CASE WHEN c.n BETWEEN 1 AND 4 THEN NULL ELSE c.n END::integer, c.n BETWEEN 1 AND 4,
    CASE WHEN c.of_n BETWEEN 1 AND 4 THEN NULL ELSE c.of_n END::integer, CASE WHEN c.n >= 5 THEN c.days END::integer
  FROM counted c
  WHERE app.holds('STAT', 'r') AND app.roles() && ARRAY['COO', 'DIR']
$$;
GRANT EXECUTE ON FUNCTION app.network_figures(date, date) TO havre_rt;

-- As before, and for whoever coordinates the dates of the network as well.
CREATE OR REPLACE FUNCTION app.mail_waiting(p_centre uuid, p_account uuid, p_now timestamptz)
RETURNS TABLE (account_id uuid, morning boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, bool_or(due.morning)
  FROM public.mail_address m
    JOIN public.account a ON a.id = m.id AND a.status = 'active'
    JOIN public.centre c ON c.id = a.centre_id
    JOIN public.account_reading r ON r.account_id = a.id
    CROSS JOIN LATERAL (
      SELECT p_now AT TIME ZONE c.time_zone AS local_now, (p_now AT TIME ZONE c.time_zone)::date AS today,
        greatest(m.confirmed_at, m.morning_at, m.told_at) AS known_until,
        ARRAY(SELECT x.role FROM public.account_role x WHERE x.account_id = a.id) AS roles,
        NOT c.roster_kept OR EXISTS (
          SELECT FROM public.roster_shift s WHERE s.account_id = a.id
            AND p_now BETWEEN s.starts_at - interval '30 minutes' AND s.ends_at + interval '30 minutes') AS on_shift
      OFFSET 0) AS who
    CROSS JOIN LATERAL (
      SELECT t.id, t.youth_id, o.morning
      FROM public.task t CROSS JOIN LATERAL (
        SELECT true AS morning
        WHERE 'morning' = ANY (m.occasions) AND extract(hour FROM who.local_now) < 12
          AND (m.morning_at IS NULL OR (m.morning_at AT TIME ZONE c.time_zone)::date < who.today)
          AND least(t.due_on, t.remind_on) <= who.today
        UNION ALL
        SELECT false
        WHERE (m.told_at IS NULL OR m.told_at <= p_now - interval '12 hours')
          AND (('given' = ANY (m.occasions) AND t.created_by <> a.id AND t.given_at > who.known_until)
            OR ('overdue' = ANY (m.occasions) AND t.due_on < who.today
              AND (t.due_on + 1)::timestamp AT TIME ZONE c.time_zone > who.known_until))) AS o
      WHERE t.status = 'open' AND t.centre_id = a.centre_id
        AND (t.for_account = a.id OR (t.for_account IS NULL AND t.for_role = ANY (who.roles)))
      UNION ALL
      -- Dates of the network call whoever coordinates: a meeting that is due; thirty days long, the last day to give notice.
      SELECT g.id, NULL::uuid, o.morning
      FROM public.agreement g
        CROSS JOIN LATERAL (VALUES (g.meeting_due_on, who.today), (g.ends_on - g.notice_days - 30, g.ends_on - g.notice_days))
          AS dates (due_on, until)
        CROSS JOIN LATERAL (
          SELECT true AS morning
          WHERE 'morning' = ANY (m.occasions) AND extract(hour FROM who.local_now) < 12
            AND (m.morning_at IS NULL OR (m.morning_at AT TIME ZONE c.time_zone)::date < who.today)
            AND dates.due_on <= who.today
          UNION ALL
          SELECT false
          WHERE (m.told_at IS NULL OR m.told_at <= p_now - interval '12 hours') AND 'overdue' = ANY (m.occasions)
            AND dates.due_on < who.today AND (dates.due_on + 1)::timestamp AT TIME ZONE c.time_zone > who.known_until) AS o
      WHERE g.centre_id = a.centre_id AND g.edition > 0 AND 'COO' = ANY (who.roles) AND dates.until >= who.today
        AND coalesce(least(g.ends_on, g.ended_on), who.today) >= who.today) AS due
  WHERE a.centre_id = p_centre AND (p_account IS NULL OR a.id = p_account)
    AND m.confirmed_at IS NOT NULL AND m.occasions <> '{}'
    -- A mailbox that the relay does not know is tried once a day: every try names the product to somebody else's machine.
    AND (m.failed_at IS NULL
      OR m.failed_at <= p_now - CASE m.failure WHEN 'recipient' THEN interval '23 hours' ELSE interval '1 hour' END)
    AND extract(hour FROM who.local_now) BETWEEN 7 AND 20
    AND NOT who.roles <@ ARRAY['GUA', 'LAW', 'PAR']
    AND NOT EXISTS (SELECT FROM public.file_exclusion x
                    WHERE x.account_id = a.id AND x.youth_id = due.youth_id AND x.lifted_at IS NULL)
    AND ('TASK' = ANY (r.everywhere)
      OR ('TASK' = ANY (r.in_house) AND who.on_shift
          AND EXISTS (SELECT FROM public.youth_file f WHERE f.id = due.youth_id AND (f.present OR f.phase = 'disappeared'
            AND EXISTS (SELECT FROM public.disappearance d WHERE d.youth_id = f.id AND d.closed_at IS NULL))))
      OR (('TASK' = ANY (r.by_name) OR 'TASK' = ANY (r.as_referent)) AND EXISTS (
          SELECT FROM public.file_team n WHERE n.account_id = a.id AND n.youth_id = due.youth_id
            AND n.since <= p_now AND (n.until IS NULL OR n.until > p_now)
            AND ('TASK' = ANY (r.by_name) OR n.function = 'referent'))))
  GROUP BY m.id
$$;
