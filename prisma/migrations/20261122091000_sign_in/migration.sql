-- Sign-in, refresh and sign-out: one function per step.
SET LOCAL ROLE havre_definer;

-- First step: may this caller try now, and against what is the attempt checked? A known device has its own budget and
-- nothing else slows it; all other devices share those of their network, of everybody, and of the login.
CREATE FUNCTION app.begin_sign_in(p_login text, p_login_key bytea, p_address_key bytea, p_device bytea)
RETURNS TABLE (retry_after integer, account_id uuid, password text, seed bytea, seed_version integer, last_step bigint,
               device_known boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found_id uuid;
  known boolean;
  wait integer;
BEGIN
  SELECT a.id INTO found_id FROM public.account a JOIN public.account_secret s ON s.account_id = a.id
  WHERE a.login = p_login AND a.status = 'active';
  known := EXISTS (SELECT FROM public.known_device d WHERE d.device_hash = p_device AND d.account_id = found_id
                   AND d.seen_at > now() - interval '90 days');
  IF known THEN
    wait := app.charge(app.budget_key('device', found_id, p_device), 10, '1 hour');
  ELSE
    wait := app.charge('\x00'::bytea, 300, '1 minute');
    IF wait = 0 THEN wait := app.charge(p_address_key, 60, '1 minute'); END IF;
    IF wait = 0 THEN wait := app.charge_growing(p_login_key); END IF;
    IF EXISTS (SELECT FROM public.sign_in_budget b WHERE b.key = app.budget_key('code', found_id) AND b.used >= 20
               AND b.since > now() - interval '1 day') THEN
      found_id := NULL;
    END IF;
  END IF;
  IF random() < 0.01 THEN DELETE FROM public.sign_in_budget b WHERE b.since < now() - interval '2 days'; END IF;
  RETURN QUERY
    SELECT wait, s.account_id, s.password, s.seed, s.seed_version, s.last_step, known
    FROM (SELECT 1) one LEFT JOIN public.account_secret s ON s.account_id = found_id AND wait = 0;
END
$$;

-- A failed attempt. The reason is for the trace only; the caller hears the same whatever it is.
CREATE FUNCTION app.refuse_sign_in(p_account uuid, p_reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM app.trace_as(p_account, NULL, 'session.refused', 'refused', p_reason);
  -- The password was right: somebody may be guessing codes.
  IF p_account IS NOT NULL AND p_reason = 'code' THEN
    PERFORM app.charge(app.budget_key('code', p_account), 20, '1 day');
    IF (SELECT b.used FROM public.sign_in_budget b WHERE b.key = app.budget_key('code', p_account)) = 10 THEN
      PERFORM app.trace_as(p_account, NULL, 'session.codes-guessed', 'refused', 'ten-wrong-codes');
    END IF;
  END IF;
END
$$;

-- Last step: the password was verified by the service. Spends the second factor, ends the oldest session when there would
-- be a fourth, opens the new one. False when the factor was spent meanwhile or the account is no longer active.
CREATE FUNCTION app.open_session(p_account uuid, p_step bigint, p_recovery bytea, p_session uuid, p_secret_hash bytea,
  p_refresh_hash bytea, p_device bytea, p_device_label text, p_login_key bytea, p_device_known boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  oldest uuid;
  how text := CASE WHEN p_step IS NULL THEN 'recovery-code' ELSE 'one-time-code' END;
BEGIN
  -- The row lock makes sign-ins of one account wait for each other.
  PERFORM FROM public.account_secret s JOIN public.account a ON a.id = s.account_id
  WHERE s.account_id = p_account AND a.status = 'active' FOR UPDATE OF s;
  IF NOT FOUND THEN
    PERFORM app.refuse_sign_in(p_account, 'not-active');
    RETURN false;
  END IF;
  IF NOT app.spend_factor(p_account, p_step, p_recovery) THEN
    PERFORM app.refuse_sign_in(p_account, 'code');
    RETURN false;
  END IF;
  FOR oldest IN UPDATE public.session s SET revoked_at = now(), revoked_because = 'limit'
    WHERE s.id IN (SELECT o.id FROM public.session o WHERE o.account_id = p_account AND o.revoked_at IS NULL
                   AND o.idle_until > now() AND o.expires_at > now() ORDER BY o.created_at DESC OFFSET 2) RETURNING s.id
  LOOP
    PERFORM app.trace_as(p_account, oldest, 'session.ended', 'done', 'limit');
  END LOOP;
  INSERT INTO public.session (id, account_id, centre_id, secret_hash, device_label, device_hash, factor_at, step_up_at,
                              idle_until, expires_at)
  SELECT p_session, a.id, a.centre_id, p_secret_hash, p_device_label, p_device, now(), now(),
         now() + app.idle_time(a.id), now() + interval '10 hours'
  FROM public.account a WHERE a.id = p_account;
  INSERT INTO public.refresh_token (token_hash, session_id) VALUES (p_refresh_hash, p_session);
  DELETE FROM public.known_device d WHERE d.account_id = p_account AND d.seen_at < now() - interval '90 days';
  INSERT INTO public.known_device (account_id, device_hash) VALUES (p_account, p_device)
  ON CONFLICT (account_id, device_hash) DO UPDATE SET seen_at = now();
  DELETE FROM public.sign_in_budget b
  WHERE b.key = CASE WHEN p_device_known THEN app.budget_key('device', p_account, p_device) ELSE p_login_key END
     OR b.key = app.budget_key('code', p_account);
  PERFORM app.trace_as(p_account, p_session, 'session.opened', 'done', how);
  RETURN true;
END
$$;

-- Rotation. 'rotated': spent, the successor is stored. 'again': the token just before the live one, once more within ten
-- seconds and from the same device (an answer was lost); the successor is the same. 'reused': the whole session ends.
CREATE FUNCTION app.rotate_refresh(p_hash bytea, p_next_hash bytea, p_device bytea)
RETURNS TABLE (outcome text, session_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  t public.refresh_token;
  s public.session;
BEGIN
  SELECT * INTO t FROM public.refresh_token r WHERE r.token_hash = p_hash FOR UPDATE;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'unknown', NULL::uuid;
    RETURN;
  END IF;
  SELECT x.* INTO s FROM public.session x JOIN public.account a ON a.id = x.account_id
  WHERE x.id = t.session_id AND x.revoked_at IS NULL AND x.idle_until > now() AND x.expires_at > now()
    AND a.status = 'active' FOR UPDATE OF x;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'ended', NULL::uuid;
    RETURN;
  END IF;
  IF t.spent_at IS NULL THEN
    UPDATE public.refresh_token r SET spent_at = now(), next_hash = p_next_hash WHERE r.token_hash = p_hash;
    INSERT INTO public.refresh_token (token_hash, session_id) VALUES (p_next_hash, s.id);
    outcome := 'rotated';
  ELSIF t.spent_at > now() - interval '10 seconds' AND t.again_at IS NULL AND s.device_hash IS NOT DISTINCT FROM p_device
    AND EXISTS (SELECT FROM public.refresh_token n WHERE n.token_hash = t.next_hash AND n.spent_at IS NULL) THEN
    UPDATE public.refresh_token r SET again_at = now() WHERE r.token_hash = p_hash;
    outcome := 'again';
  ELSE
    UPDATE public.session x SET revoked_at = now(), revoked_because = 'reuse' WHERE x.id = s.id;
    PERFORM app.trace_as(s.account_id, s.id, 'session.refresh-reused', 'refused', 'reuse');
    RETURN QUERY SELECT 'reused', NULL::uuid;
    RETURN;
  END IF;
  UPDATE public.session x SET seen_at = now(), idle_until = least(x.expires_at, now() + app.idle_time(x.account_id))
  WHERE x.id = s.id;
  RETURN QUERY SELECT outcome, s.id;
END
$$;

-- Ends the session of a refresh token, or (without one) the caller's own.
CREATE FUNCTION app.sign_out(p_refresh_hash bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE s public.session;
BEGIN
  UPDATE public.session x SET revoked_at = now(), revoked_because = 'signed_out'
  WHERE x.id = CASE WHEN p_refresh_hash IS NULL THEN app.session()
                    ELSE (SELECT r.session_id FROM public.refresh_token r WHERE r.token_hash = p_refresh_hash) END
    AND x.revoked_at IS NULL RETURNING x.* INTO s;
  IF FOUND THEN PERFORM app.trace_as(s.account_id, s.id, 'session.ended', 'done', 'signed_out'); END IF;
END
$$;

GRANT EXECUTE ON FUNCTION app.begin_sign_in(text, bytea, bytea, bytea), app.refuse_sign_in(uuid, text),
  app.open_session(uuid, bigint, bytea, uuid, bytea, bytea, bytea, text, bytea, boolean),
  app.rotate_refresh(bytea, bytea, bytea), app.sign_out(bytea) TO havre_auth;
