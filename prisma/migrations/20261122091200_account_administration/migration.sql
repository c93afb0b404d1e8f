-- Accounts of others: invite, disable, invite again. Each asks the matrix (ACCT) and a fresh proof of presence itself, so
-- that no way into the service can leave it out. Answers an outcome: 'done', 'absent', 'confirm', 'exists', 'self'.
SET LOCAL ROLE havre_definer;

CREATE FUNCTION app.may_administer(p_action text, p_qualifier text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN NOT app.holds('ACCT', p_action, p_qualifier) THEN 'absent'
              WHEN NOT app.is_fresh() THEN 'confirm' ELSE 'done' END
$$;

-- A new set-up code; the one before it no longer works.
CREATE FUNCTION app.new_activation(p_account uuid, p_code_hash bytea) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE until timestamptz;
BEGIN
  UPDATE public.activation SET ended_at = now(), password = NULL, seed = NULL
  WHERE account_id = p_account AND ended_at IS NULL;
  INSERT INTO public.activation (account_id, code_hash) VALUES (p_account, p_code_hash) RETURNING expires_at INTO until;
  RETURN until;
END
$$;

-- What an administrator did to another account: who did it, and to whom.
CREATE FUNCTION app.trace_account(p_action text, p_account uuid, p_reason text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.trace(p_action, 'done', 'ACCT', NULL, NULL, ARRAY[p_account], left(p_reason, 80), NULL)
$$;

CREATE FUNCTION app.invite_account(p_id uuid, p_login text, p_name bytea, p_roles text[], p_code_hash bytea)
RETURNS TABLE (outcome text, expires_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('c', '');
BEGIN
  IF may <> 'done' THEN
    RETURN QUERY SELECT may, NULL::timestamptz;
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM public.account a WHERE a.login = p_login AND a.id <> p_id) THEN
    RETURN QUERY SELECT 'exists', NULL::timestamptz;
    RETURN;
  END IF;
  -- The id comes from the request's Idempotency-Key: found already means that the answer to it was lost.
  IF NOT EXISTS (SELECT FROM public.account a WHERE a.id = p_id) THEN
    INSERT INTO public.account (id, centre_id, login, display_name) VALUES (p_id, app.centre(), p_login, p_name);
    INSERT INTO public.account_role (account_id, centre_id, role) SELECT p_id, app.centre(), unnest(p_roles);
  END IF;
  PERFORM app.trace_account('account.invited', p_id, array_to_string(p_roles, ','));
  RETURN QUERY SELECT 'done', app.new_activation(p_id, p_code_hash);
END
$$;

CREATE FUNCTION app.disable_account(p_id uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('u', 'disable');
BEGIN
  IF may <> 'done' THEN RETURN may; END IF;
  IF p_id = app.account() THEN RETURN 'self'; END IF;
  UPDATE public.account a SET status = 'disabled', version = a.version + 1, updated_at = now()
  WHERE a.id = p_id AND a.centre_id = app.centre();
  IF NOT FOUND THEN RETURN 'absent'; END IF;
  UPDATE public.activation SET ended_at = now(), password = NULL, seed = NULL WHERE account_id = p_id AND ended_at IS NULL;
  PERFORM app.end_sessions(p_id, NULL, 'disabled');
  PERFORM app.trace_account('account.disabled', p_id, NULL);
  RETURN 'done';
END
$$;

CREATE FUNCTION app.reinvite_account(p_id uuid, p_code_hash bytea) RETURNS TABLE (outcome text, expires_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('q', 'reset');
BEGIN
  IF may = 'done' AND p_id = app.account() THEN may := 'self'; END IF;
  IF may = 'done' THEN
    -- Until the new set-up is done the old password and authenticator open nothing.
    UPDATE public.account a SET status = 'invited', version = a.version + 1, updated_at = now()
    WHERE a.id = p_id AND a.centre_id = app.centre();
    IF NOT FOUND THEN may := 'absent'; END IF;
  END IF;
  IF may <> 'done' THEN
    RETURN QUERY SELECT may, NULL::timestamptz;
    RETURN;
  END IF;
  PERFORM app.end_sessions(p_id, NULL, 'factor_changed');
  PERFORM app.trace_account('account.invited-again', p_id, NULL);
  RETURN QUERY SELECT 'done', app.new_activation(p_id, p_code_hash);
END
$$;

GRANT EXECUTE ON FUNCTION app.invite_account(uuid, text, bytea, text[], bytea), app.disable_account(uuid),
  app.reinvite_account(uuid, bytea) TO havre_rt;
