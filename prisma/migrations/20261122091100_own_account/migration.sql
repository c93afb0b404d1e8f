-- What a person does with the own account: prove presence, change password and second factor, end sessions, activate.
SET LOCAL ROLE havre_definer;

-- Protected acts ask for a proof of presence that is at most five minutes old.
CREATE FUNCTION app.is_fresh() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce((SELECT s.step_up_at > now() - interval '5 minutes' FROM public.session s WHERE s.id = app.session()), false)
$$;

-- What the caller's own password or code is checked against. Takes a try from the session's budget first.
CREATE FUNCTION app.begin_confirmation()
RETURNS TABLE (retry_after integer, account_id uuid, login text, password text, seed bytea, seed_version integer,
               last_step bigint, next_seed bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE wait integer := app.charge_growing(app.budget_key('confirm', app.session()));
BEGIN
  RETURN QUERY
    SELECT wait, a.id, a.login, s.password, s.seed, s.seed_version, s.last_step,
           CASE WHEN s.next_seed_until > now() THEN s.next_seed END
    FROM public.account_secret s JOIN public.account a ON a.id = s.account_id WHERE s.account_id = app.account();
END
$$;

CREATE FUNCTION app.refuse_confirmation(p_reason text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.trace_as(app.account(), app.session(), 'session.confirmation-refused', 'refused', p_reason)
$$;

-- Presence proved by password (both null) or by second factor, which is spent. False when it was spent before.
CREATE FUNCTION app.confirm_presence(p_step bigint, p_recovery bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  mine uuid := app.session();
BEGIN
  IF (p_step IS NOT NULL OR p_recovery IS NOT NULL) AND NOT app.spend_factor(me, p_step, p_recovery) THEN
    PERFORM app.refuse_confirmation('code');
    RETURN false;
  END IF;
  UPDATE public.session s SET step_up_at = now() WHERE s.id = mine;
  DELETE FROM public.sign_in_budget b WHERE b.key = app.budget_key('confirm', mine);
  PERFORM app.trace_as(me, mine, 'session.confirmed', 'done',
    CASE WHEN p_step IS NOT NULL THEN 'one-time-code' WHEN p_recovery IS NOT NULL THEN 'recovery-code' ELSE 'password' END);
  RETURN true;
END
$$;

-- The functions below answer false, and change nothing, when presence was not proved within five minutes.
CREATE FUNCTION app.change_password(p_password text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT app.is_fresh() THEN RETURN false; END IF;
  UPDATE public.account_secret SET password = p_password, password_at = now() WHERE account_id = app.account();
  DELETE FROM public.sign_in_budget b WHERE b.key = app.budget_key('confirm', app.session());
  PERFORM app.trace_as(app.account(), app.session(), 'password.changed', 'done', NULL);
  PERFORM app.end_sessions(app.account(), app.session(), 'factor_changed');
  RETURN true;
END
$$;

-- The same password under stronger parameters, after it was verified at sign-in; nothing else may have changed it since.
CREATE FUNCTION app.rehash_password(p_account uuid, p_old text, p_new text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.account_secret SET password = p_new WHERE account_id = p_account AND password = p_old
$$;

CREATE FUNCTION app.begin_factor(p_seed bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT app.is_fresh() THEN RETURN false; END IF;
  UPDATE public.account_secret SET next_seed = p_seed, next_seed_until = now() + interval '10 minutes'
  WHERE account_id = app.account();
  RETURN true;
END
$$;

CREATE FUNCTION app.finish_factor(p_next_seed bytea, p_seed bytea, p_seed_version integer, p_step bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT app.is_fresh() THEN RETURN false; END IF;
  UPDATE public.account_secret SET seed = p_seed, seed_version = p_seed_version, last_step = p_step, next_seed = NULL,
    next_seed_until = NULL
  WHERE account_id = app.account() AND next_seed = p_next_seed AND next_seed_until > now()
    AND seed_version = p_seed_version - 1;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM public.sign_in_budget b WHERE b.key = app.budget_key('confirm', app.session());
  PERFORM app.trace_as(app.account(), app.session(), 'factor.changed', 'done', NULL);
  PERFORM app.end_sessions(app.account(), app.session(), 'factor_changed');
  RETURN true;
END
$$;

CREATE FUNCTION app.set_recovery_codes(p_account uuid, p_hashes bytea[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM public.recovery_code WHERE account_id = p_account;
  INSERT INTO public.recovery_code (code_hash, account_id) SELECT unnest(p_hashes), p_account;
$$;

CREATE FUNCTION app.renew_recovery_codes(p_hashes bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT app.is_fresh() THEN RETURN false; END IF;
  PERFORM app.set_recovery_codes(app.account(), p_hashes);
  PERFORM app.trace_as(app.account(), app.session(), 'recovery-codes.renewed', 'done', NULL);
  RETURN true;
END
$$;

-- One of the caller's own sessions; false when there is no such live one.
CREATE FUNCTION app.end_session(p_session uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE me uuid := app.account();
BEGIN
  UPDATE public.session s SET revoked_at = now(), revoked_because = 'ended_by_user'
  WHERE s.id = p_session AND s.account_id = me AND s.revoked_at IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM app.trace_as(me, p_session, 'session.ended', 'done', 'ended_by_user');
  RETURN true;
END
$$;

CREATE FUNCTION app.end_other_sessions() RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.end_sessions(app.account(), app.session(), 'ended_by_user')
$$;

-- The activation that a login and a set-up code open, if any. Takes a try from the network's and the activation's budget.
CREATE FUNCTION app.find_activation(p_login text, p_code_hash bytea, p_address_key bytea)
RETURNS TABLE (retry_after integer, activation_id uuid, account_id uuid, seed bytea, seed_version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wait integer := app.charge(p_address_key, 60, '1 minute');
  found_activation public.activation;
BEGIN
  SELECT v.* INTO found_activation FROM public.activation v JOIN public.account a ON a.id = v.account_id
  WHERE v.code_hash = p_code_hash AND a.login = p_login AND a.status = 'invited'
    AND v.ended_at IS NULL AND v.expires_at > now();
  IF found_activation.id IS NOT NULL AND wait = 0 THEN
    wait := app.charge_growing(app.budget_key('activation', found_activation.id));
  END IF;
  IF found_activation.id IS NULL AND wait = 0 THEN
    PERFORM app.trace_as(NULL, NULL, 'session.refused', 'refused', 'set-up-code');
  END IF;
  RETURN QUERY
    SELECT wait, found_activation.id, found_activation.account_id, found_activation.seed,
           coalesce((SELECT s.seed_version FROM public.account_secret s WHERE s.account_id = found_activation.account_id), 0);
END
$$;

CREATE FUNCTION app.begin_activation(p_activation uuid, p_code_hash bytea, p_password text, p_seed bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.activation SET password = p_password, seed = p_seed
  WHERE id = p_activation AND code_hash = p_code_hash AND ended_at IS NULL AND expires_at > now();
  RETURN FOUND;
END
$$;

-- The authenticator was confirmed: the account opens, with ten fresh recovery codes. Once.
CREATE FUNCTION app.finish_activation(p_activation uuid, p_code_hash bytea, p_waiting_seed bytea, p_seed bytea,
  p_seed_version integer, p_step bigint, p_recovery bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE v public.activation;
BEGIN
  SELECT * INTO v FROM public.activation x
  WHERE x.id = p_activation AND x.code_hash = p_code_hash AND x.ended_at IS NULL AND x.expires_at > now()
    AND x.seed = p_waiting_seed AND x.password IS NOT NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE public.account a SET status = 'active', version = a.version + 1, updated_at = now()
  WHERE a.id = v.account_id AND a.status = 'invited';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE public.activation x SET ended_at = now(), password = NULL, seed = NULL WHERE x.id = v.id;
  INSERT INTO public.account_secret (account_id, password, seed, seed_version, last_step)
  VALUES (v.account_id, v.password, p_seed, p_seed_version, p_step)
  ON CONFLICT (account_id) DO UPDATE SET password = EXCLUDED.password, password_at = now(), seed = EXCLUDED.seed,
    seed_version = EXCLUDED.seed_version, last_step = EXCLUDED.last_step, next_seed = NULL, next_seed_until = NULL;
  PERFORM app.set_recovery_codes(v.account_id, p_recovery);
  PERFORM app.end_sessions(v.account_id, NULL, 'factor_changed');
  PERFORM app.trace_as(v.account_id, NULL, 'account.activated', 'done', NULL);
  RETURN true;
END
$$;

GRANT EXECUTE ON FUNCTION app.is_fresh(), app.begin_confirmation(), app.refuse_confirmation(text),
  app.confirm_presence(bigint, bytea), app.change_password(text),
  app.begin_factor(bytea), app.finish_factor(bytea, bytea, integer, bigint), app.renew_recovery_codes(bytea[]),
  app.end_session(uuid), app.end_other_sessions() TO havre_rt;
GRANT EXECUTE ON FUNCTION app.rehash_password(uuid, text, text), app.find_activation(text, bytea, bytea),
  app.begin_activation(uuid, bytea, text, bytea),
  app.finish_activation(uuid, bytea, bytea, bytea, integer, bigint, bytea[]) TO havre_auth;
