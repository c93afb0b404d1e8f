-- Where a person of the house wants a neutral mail when something waits (docs/decisions/0022). Nobody else reads the address:
-- it is sealed, and its row belongs to the account alone. The queue's role learns who is due, and opens one row at a time.
SET LOCAL ROLE havre_owner;

CREATE TABLE mail_address (
  -- The account's id: one address a person.
  id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  address bytea NOT NULL,
  -- What the person wants to be told of; nothing until they say so.
  occasions text[] NOT NULL DEFAULT '{}' CHECK (occasions <@ ARRAY['morning', 'given', 'overdue']),
  code_hash bytea CHECK (length(code_hash) = 32),
  code_until timestamptz,
  confirmed_at timestamptz,
  morning_at timestamptz,
  told_at timestamptz,
  failed_at timestamptz,
  failure text CHECK (failure IN ('unreachable', 'certificate', 'sign-in', 'recipient', 'refused', 'unreadable')),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((code_hash IS NULL) = (code_until IS NULL))
);

ALTER TABLE mail_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_address FORCE ROW LEVEL SECURITY;
CREATE POLICY mail_address_definer ON mail_address TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY mail_address_owner ON mail_address TO havre_owner USING (true) WITH CHECK (true);
CREATE POLICY mail_address_read ON mail_address FOR SELECT TO havre_rt USING (id = (SELECT app.account()));
CREATE POLICY mail_address_change ON mail_address FOR UPDATE TO havre_rt USING (id = (SELECT app.account()));
CREATE POLICY mail_address_remove ON mail_address FOR DELETE TO havre_rt USING (id = (SELECT app.account()));
GRANT SELECT (id, address, occasions, code_until, confirmed_at), UPDATE (occasions, updated_at), DELETE ON mail_address TO havre_rt;
GRANT SELECT, INSERT, UPDATE ON mail_address TO havre_definer;
CREATE TRIGGER trace_write AFTER INSERT OR DELETE OR UPDATE OF address, occasions, confirmed_at ON mail_address
  FOR EACH ROW EXECUTE FUNCTION app.trace_write('ACCT');

SET LOCAL ROLE havre_definer;

-- A new address waits for its code. Seconds to wait when too many codes were asked for, 0 when done, -1 for somebody from
-- outside: mail is for people of the house.
CREATE FUNCTION app.set_mail_address(p_address bytea, p_code_hash bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  wait integer;
BEGIN
  IF me IS NULL OR NOT app.internal() THEN RETURN -1; END IF;
  wait := app.charge(app.budget_key('mail-code', me), 5, '1 hour');
  IF wait > 0 THEN RETURN wait; END IF;
  INSERT INTO public.mail_address AS old (id, centre_id, address, code_hash, code_until)
  VALUES (me, app.centre(), p_address, p_code_hash, now() + interval '30 minutes')
  ON CONFLICT (id) DO UPDATE SET address = EXCLUDED.address, code_hash = EXCLUDED.code_hash, code_until = EXCLUDED.code_until,
    confirmed_at = NULL, failed_at = NULL, failure = NULL, updated_at = now();
  DELETE FROM public.sign_in_budget b WHERE b.key = app.budget_key('mail-confirm', me);
  RETURN 0;
END
$$;

-- The code from the mail. Seconds to wait after five tries, 0 when confirmed, -1 for a code that is wrong or too old.
CREATE FUNCTION app.confirm_mail_address(p_code_hash bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  wait integer := app.charge(app.budget_key('mail-confirm', me), 5, '30 minutes');
BEGIN
  IF wait > 0 THEN RETURN wait; END IF;
  UPDATE public.mail_address m SET confirmed_at = now(), code_hash = NULL, code_until = NULL, updated_at = now()
  WHERE m.id = me AND m.code_hash = p_code_hash AND m.code_until > now();
  IF NOT FOUND THEN RETURN -1; END IF;
  RETURN 0;
END
$$;

-- Who is to be told now, and whether it is the morning's mail. The rights are those of task_read for people of the house,
-- looked up by account since a job has no session; apps/api/src/jobs/mail-parity.test.ts holds both against each other.
-- Quiet from 21 to 7; the morning's mail until noon, once a day; any other at most once in twelve hours.
CREATE FUNCTION app.mail_waiting(p_centre uuid, p_account uuid, p_now timestamptz)
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
        AND (t.for_account = a.id OR (t.for_account IS NULL AND t.for_role = ANY (who.roles)))) AS due
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

-- Ids and nothing else.
CREATE FUNCTION app.mail_due(p_centre uuid, p_now timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.account_id FROM app.mail_waiting(p_centre, NULL, p_now) w
$$;

-- The sealed address of one account that is still due; no row once it was told.
CREATE FUNCTION app.mail_open(p_account uuid, p_now timestamptz) RETURNS TABLE (address bytea, language text, morning boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.address, a.language, w.morning
  FROM public.account a JOIN public.mail_address m ON m.id = a.id
    CROSS JOIN LATERAL app.mail_waiting(a.centre_id, a.id, p_now) w
  WHERE a.id = p_account
$$;

-- What came of it: told, or why not.
CREATE FUNCTION app.mail_done(p_account uuid, p_now timestamptz, p_morning boolean, p_failure text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.mail_address m SET
    morning_at = CASE WHEN p_failure IS NULL AND p_morning THEN p_now ELSE m.morning_at END,
    told_at = CASE WHEN p_failure IS NULL AND NOT p_morning THEN p_now ELSE m.told_at END,
    failed_at = CASE WHEN p_failure IS NULL THEN m.failed_at ELSE p_now END,
    failure = coalesce(p_failure, m.failure)
  WHERE m.id = p_account
$$;

-- The centres and their clocks, for the schedule.
CREATE FUNCTION app.mail_centres() RETURNS TABLE (centre_id uuid, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.id, c.time_zone FROM public.centre c
$$;

-- How mail fares, for whoever runs the service: two moments and a word, nobody's name.
CREATE FUNCTION app.mail_state() RETURNS TABLE (sent_at timestamptz, failed_at timestamptz, failure text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT max(greatest(m.morning_at, m.told_at)), max(m.failed_at),
         (array_agg(m.failure ORDER BY m.failed_at DESC NULLS LAST))[1]
  FROM public.mail_address m WHERE m.centre_id = app.centre() AND app.holds('ACCT', 'c')
$$;

GRANT EXECUTE ON FUNCTION app.set_mail_address(bytea, bytea), app.confirm_mail_address(bytea), app.mail_state() TO havre_rt;
GRANT EXECUTE ON FUNCTION app.mail_due(uuid, timestamptz), app.mail_open(uuid, timestamptz),
  app.mail_done(uuid, timestamptz, boolean, text), app.mail_centres() TO havre_jobs;
