-- The roles of the cluster. havre_owner owns the tables, havre_definer owns the few functions that look behind row
-- security, havre_rt is what the service connects as: it owns nothing, belongs to nothing, bypasses nothing. havre_auth
-- calls the functions that open a session and reads no table: whoever injects a statement into a request has havre_rt,
-- and with it no way to become somebody.
-- Roles belong to the cluster, so a second database of the same cluster finds them already there.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'havre_owner') THEN
    CREATE ROLE havre_owner NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'havre_definer') THEN
    CREATE ROLE havre_definer NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'havre_rt') THEN
    CREATE ROLE havre_rt LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'havre_auth') THEN
    CREATE ROLE havre_auth LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  EXECUTE format('GRANT havre_owner, havre_definer TO %I', current_user);
END
$$;

ALTER ROLE havre_rt SET row_security = on;
ALTER ROLE havre_rt SET timezone = 'UTC';
ALTER ROLE havre_rt SET statement_timeout = '10s';
ALTER ROLE havre_rt SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE havre_auth SET timezone = 'UTC';
ALTER ROLE havre_auth SET statement_timeout = '10s';
ALTER ROLE havre_auth SET idle_in_transaction_session_timeout = '15s';

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO havre_rt, havre_auth', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO havre_owner;
GRANT USAGE ON SCHEMA public TO havre_definer, havre_rt;

CREATE SCHEMA app AUTHORIZATION havre_owner;
GRANT USAGE, CREATE ON SCHEMA app TO havre_definer;
GRANT USAGE ON SCHEMA app TO havre_rt, havre_auth;
-- PUBLIC executes nothing: what the service may call is granted function by function.
ALTER DEFAULT PRIVILEGES FOR ROLE havre_definer REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE havre_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
