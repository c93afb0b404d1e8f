-- Accounts of others: create, disable, ask for a code, hand it over. It takes two people to let anybody in: an administrator
-- asks for the set-up code and never sees it, a director hands it over and cannot without that request. Each function asks
-- the matrix (ACCT) and a fresh proof of presence itself, so that no way into the service can leave it out. Answers an
-- outcome: 'done', 'absent', 'confirm', 'exists', 'self', 'alone'.
SET LOCAL ROLE havre_owner;

-- An open request for a set-up code: who asked, and when. The second person clears it.
ALTER TABLE account ADD COLUMN code_requested_by uuid REFERENCES account, ADD COLUMN code_requested_at timestamptz,
  ADD CONSTRAINT code_requested CHECK ((code_requested_by IS NULL) = (code_requested_at IS NULL));

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

-- What was done to another account: who did it, and to whom.
CREATE FUNCTION app.trace_account(p_action text, p_account uuid, p_reason text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app.trace(p_action, 'done', 'ACCT', NULL, NULL, ARRAY[p_account], left(p_reason, 80), NULL)
$$;

CREATE FUNCTION app.invite_account(p_id uuid, p_login text, p_name bytea, p_roles text[]) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('c', '');
BEGIN
  IF may <> 'done' THEN RETURN may; END IF;
  IF EXISTS (SELECT FROM public.account a WHERE a.login = p_login AND a.id <> p_id) THEN RETURN 'exists'; END IF;
  -- The id comes from the request's Idempotency-Key: found already means that the answer to it was lost.
  IF EXISTS (SELECT FROM public.account a WHERE a.id = p_id) THEN RETURN 'done'; END IF;
  INSERT INTO public.account (id, centre_id, login, display_name, code_requested_by, code_requested_at)
  VALUES (p_id, app.centre(), p_login, p_name, app.account(), now());
  INSERT INTO public.account_role (account_id, centre_id, role) SELECT p_id, app.centre(), unnest(p_roles);
  PERFORM app.trace_account('account.code-requested', p_id, array_to_string(p_roles, ','));
  RETURN 'done';
END
$$;

CREATE FUNCTION app.disable_account(p_id uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('u', 'disable');
BEGIN
  IF may <> 'done' THEN RETURN may; END IF;
  IF p_id = app.account() THEN RETURN 'self'; END IF;
  UPDATE public.account a SET status = 'disabled', code_requested_by = NULL, code_requested_at = NULL,
    version = a.version + 1, updated_at = now()
  WHERE a.id = p_id AND a.centre_id = app.centre();
  IF NOT FOUND THEN RETURN 'absent'; END IF;
  UPDATE public.activation SET ended_at = now(), password = NULL, seed = NULL WHERE account_id = p_id AND ended_at IS NULL;
  PERFORM app.end_sessions(p_id, NULL, 'disabled');
  PERFORM app.trace_account('account.disabled', p_id, NULL);
  RETURN 'done';
END
$$;

-- For somebody who lost password or second factor. Until a second person has acted nothing changes for the account.
CREATE FUNCTION app.request_code(p_id uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('q', 'reset');
BEGIN
  IF may <> 'done' THEN RETURN may; END IF;
  IF p_id = app.account() THEN RETURN 'self'; END IF;
  UPDATE public.account a SET code_requested_by = app.account(), code_requested_at = now(), version = a.version + 1,
    updated_at = now()
  WHERE a.id = p_id AND a.centre_id = app.centre();
  IF NOT FOUND THEN RETURN 'absent'; END IF;
  PERFORM app.trace_account('account.code-requested', p_id, NULL);
  RETURN 'done';
END
$$;

CREATE FUNCTION app.issue_code(p_id uuid, p_code_hash bytea) RETURNS TABLE (outcome text, expires_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE may text := app.may_administer('y', 'role');
BEGIN
  IF may = 'done' AND p_id = app.account() THEN may := 'self'; END IF;
  IF may = 'done' THEN
    -- Until the new set-up is done the old password and authenticator open nothing.
    UPDATE public.account a SET status = 'invited', code_requested_by = NULL, code_requested_at = NULL,
      version = a.version + 1, updated_at = now()
    WHERE a.id = p_id AND a.centre_id = app.centre() AND a.code_requested_by <> app.account();
    IF NOT FOUND THEN
      may := CASE WHEN EXISTS (SELECT FROM public.account a WHERE a.id = p_id AND a.centre_id = app.centre())
                  THEN 'alone' ELSE 'absent' END;
    END IF;
  END IF;
  IF may <> 'done' THEN
    RETURN QUERY SELECT may, NULL::timestamptz;
    RETURN;
  END IF;
  PERFORM app.end_sessions(p_id, NULL, 'factor_changed');
  PERFORM app.trace_account('account.invited', p_id, NULL);
  RETURN QUERY SELECT 'done', app.new_activation(p_id, p_code_hash);
END
$$;

GRANT EXECUTE ON FUNCTION app.invite_account(uuid, text, bytea, text[]), app.disable_account(uuid), app.request_code(uuid),
  app.issue_code(uuid, bytea) TO havre_rt;
