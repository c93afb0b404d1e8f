import pg from 'pg'
import { DEFINERS, JOB_FUNCTIONS } from './definer-functions.ts'
import { TRIGGERS } from './guarding-triggers.ts'

const pairs = (named: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(named)
    .flatMap(([table, names]) => names.map(name => `('${table}', '${name}')`))
    .join(', ')

/**
 * Steps inside other definer functions, and what opens a session: havre_rt calls none of them. The latter belong to
 * havre_auth, so that a statement injected into a request cannot become somebody.
 */
const INTERNAL = [
  'begin_sign_in',
  'refuse_sign_in',
  'open_session',
  'rotate_refresh',
  'sign_out',
  'rehash_password',
  'find_activation',
  'begin_activation',
  'finish_activation',
  'trace_as',
  'charge',
  'charge_growing',
  'idle_time',
  'end_sessions',
  'spend_factor',
  'set_recovery_codes',
  'may_administer',
  'new_activation',
  'trace_account',
  ...JOB_FUNCTIONS,
]

const quoted = (words: readonly string[]) => words.map(word => `'${word}'`).join(', ')

const CHECKS: readonly { readonly what: string; readonly query: string }[] = [
  {
    what: 'the service connects as a role that is superuser, bypasses row security, may create, or belongs to another role',
    query: `SELECT rolname AS found FROM pg_roles r WHERE rolname = current_user AND (rolsuper OR rolbypassrls OR rolcreaterole
              OR rolcreatedb OR rolreplication OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`,
  },
  {
    what: 'the service owns a table, a function or a schema',
    query: `SELECT relname AS found FROM pg_class WHERE relowner = current_user::regrole
            UNION ALL SELECT proname FROM pg_proc WHERE proowner = current_user::regrole
            UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner = current_user::regrole`,
  },
  {
    what: 'the server is older than a fixed release',
    query: `SELECT version() AS found WHERE current_setting('server_version_num')::int < 180000`,
  },
  {
    what: 'row security is switched off',
    query: `SELECT 'row_security' AS found WHERE current_setting('row_security') <> 'on'`,
  },
  {
    what: 'a table without row security, forced',
    query: `SELECT c.relname AS found FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
              AND c.relname <> '_prisma_migrations' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  },
  {
    what: 'a privilege of the service without a policy for it',
    query: `SELECT c.relname || ' ' || p.name AS found
            FROM pg_class c CROSS JOIN (VALUES ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) AS p(name, cmd)
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
              AND (has_table_privilege(current_user, c.oid, p.name)
                   OR (p.name IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege(current_user, c.oid, p.name)))
              AND NOT EXISTS (SELECT FROM pg_policy o WHERE o.polrelid = c.oid AND o.polcmd IN (p.cmd::"char", '*')
                              AND o.polpermissive AND current_user::regrole::oid = ANY (o.polroles))`,
  },
  {
    what: 'a role that opens sessions or runs jobs reads or writes a table of the house, or is more than that',
    query: `SELECT w.role || ' ' || c.relname AS found FROM (VALUES ('havre_auth'), ('havre_jobs')) AS w(role), pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
              AND (has_table_privilege(w.role, c.oid, 'SELECT, INSERT, UPDATE, DELETE')
                   OR has_any_column_privilege(w.role, c.oid, 'SELECT, INSERT, UPDATE'))
            UNION ALL SELECT rolname FROM pg_roles r WHERE rolname IN ('havre_auth', 'havre_jobs')
              AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
                   OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))
            UNION ALL SELECT 'havre_jobs ' || p.proname FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace
              AND p.proname NOT IN (${quoted(JOB_FUNCTIONS.slice(1))}) AND has_function_privilege('havre_jobs', p.oid, 'EXECUTE')`,
  },
  {
    what: 'the queue of jobs is open to the service, or built by who runs it',
    query: `SELECT 'pgboss' AS found WHERE has_schema_privilege(current_user, 'pgboss', 'USAGE, CREATE')
              OR has_schema_privilege('havre_jobs', 'pgboss', 'CREATE')
            UNION ALL SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'pgboss'::regnamespace AND c.relkind IN ('r', 'p')
              AND (c.relowner <> 'havre_owner'::regrole
                OR has_table_privilege('havre_jobs', c.oid, 'TRUNCATE, REFERENCES, TRIGGER, MAINTAIN'))`,
  },
  {
    what: 'more than one permissive policy of the service for one command, or a policy for everybody',
    query: `SELECT c.relname AS found FROM pg_policy o JOIN pg_class c ON c.oid = o.polrelid
            WHERE o.polpermissive AND c.relnamespace = 'public'::regnamespace
              AND (current_user::regrole::oid = ANY (o.polroles) OR 0 = ANY (o.polroles))
            GROUP BY c.relname, o.polcmd HAVING count(*) > 1 OR bool_or(0 = ANY (o.polroles))`,
  },
  {
    what: 'the service may read or change what only the migration may',
    query: `SELECT c.relname AS found FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
              AND c.relname IN ('_prisma_migrations', 'account_secret', 'refresh_token', 'recovery_code', 'activation', 'known_device',
                                'sign_in_budget')
              AND has_any_column_privilege(current_user, c.oid, 'SELECT')
            UNION ALL
            SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
              AND has_table_privilege(current_user, c.oid, 'TRUNCATE, REFERENCES, TRIGGER, MAINTAIN')
            UNION ALL
            SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace AND p.proname IN (${quoted(INTERNAL)})
              AND has_function_privilege(current_user, p.oid, 'EXECUTE')`,
  },
  {
    what: 'the service may read a table outside the schema that is watched',
    query: `SELECT n.nspname || '.' || c.relname AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname NOT IN ('public', 'pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%'
              AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_any_column_privilege(current_user, c.oid, 'SELECT')`,
  },
  {
    what: 'a policy of the service that asks for no session',
    query: `SELECT c.relname || ' ' || o.polname AS found FROM pg_policy o JOIN pg_class c ON c.oid = o.polrelid
            WHERE o.polpermissive AND current_user::regrole::oid = ANY (o.polroles)
              AND c.relname NOT IN ('policy_cell', 'key_epoch')
              AND (pg_get_expr(o.polqual, o.polrelid) !~ 'app\\.(account|session|centre|reading)\\(\\)'
                OR (o.polcmd = 'a' AND coalesce(pg_get_expr(o.polwithcheck, o.polrelid), '') !~ 'app\\.(account|centre)\\(\\)')
                OR (o.polwithcheck IS NOT NULL AND pg_get_expr(o.polwithcheck, o.polrelid) !~ 'app\\.(account|centre)\\(\\)'))`,
  },
  {
    what: 'entries that are reserved or stay inside without the policy that keeps them',
    query: `SELECT n.name AS found FROM (VALUES ('entry_reserved'), ('entry_inside')) AS n(name) WHERE NOT EXISTS (
              SELECT FROM pg_policy o WHERE o.polrelid = 'public.entry'::regclass AND o.polname = n.name
                AND NOT o.polpermissive AND o.polcmd IN ('r', '*') AND current_user::regrole::oid = ANY (o.polroles))`,
  },
  {
    what: 'a trigger that guards or traces is missing or switched off',
    query: `SELECT w.relation || ' ' || w.name AS found
            FROM (VALUES ${pairs(TRIGGERS)}) AS w(relation, name)
            WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = ('public.' || w.relation)::regclass
                              AND t.tgname = w.name AND t.tgenabled IN ('O', 'A'))`,
  },
  {
    what: 'a rewrite rule on a table',
    query: `SELECT c.relname || ' ' || r.rulename AS found FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
  },
  {
    what: 'a trace can be changed or added by hand',
    query: `SELECT 'trace' AS found WHERE has_table_privilege(current_user, 'public.trace', 'DELETE, TRUNCATE')
              OR has_any_column_privilege(current_user, 'public.trace', 'INSERT, UPDATE')`,
  },
  {
    what: 'a view that looks with its owner’s rights, a materialised view or a foreign table',
    query: `SELECT c.relname AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('public', 'app') AND (c.relkind IN ('m', 'f')
              OR (c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)))`,
  },
  {
    what: 'a function with its owner’s rights and no fixed search_path',
    query: `SELECT p.proname AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname IN ('public', 'app') AND p.prosecdef
              AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS c
                              WHERE c IN ('search_path=pg_catalog, public, pg_temp', 'search_path=pg_catalog, pg_temp'))`,
  },
  {
    what: 'a function with its owner’s rights whose owner bypasses row security',
    query: `SELECT p.proname AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            JOIN pg_roles r ON r.oid = p.proowner
            WHERE n.nspname IN ('public', 'app') AND p.prosecdef AND (r.rolsuper OR r.rolbypassrls OR r.rolcanlogin)`,
  },
  {
    what: 'everybody may create objects or run functions',
    query: `SELECT n.nspname AS found FROM pg_namespace n WHERE n.nspname IN ('public', 'app')
              AND has_schema_privilege(current_user, n.oid, 'CREATE')
            UNION ALL SELECT 'TEMP' WHERE has_database_privilege(current_user, current_database(), 'TEMP, CREATE')
            UNION ALL SELECT p.proname FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a
            WHERE p.pronamespace = 'app'::regnamespace AND a.grantee = 0 AND a.privilege_type = 'EXECUTE'`,
  },
  {
    what: 'a status as a database enum (its equality is not leakproof)',
    query: `SELECT typname AS found FROM pg_type WHERE typtype = 'e' AND typnamespace = 'public'::regnamespace`,
  },
]

const DEFINER_LIST = `
  SELECT p.proname AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname IN ('public', 'app') AND p.prosecdef`

/**
 * Looks at the catalogue as the role that will serve, and answers what is unsafe: one sentence each, none when all is
 * well. The process does not start on any (reference: security.md §3.3).
 */
export async function bootGate(runtimeUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: runtimeUrl })
  await client.connect()
  try {
    return await judgeCatalogue(client)
  } finally {
    await client.end()
  }
}

/** The same over an open connection, for its current role. */
export async function judgeCatalogue(client: pg.ClientBase): Promise<string[]> {
  const unsafe: string[] = []
  for (const { what, query } of CHECKS) {
    const { rows } = await client.query<{ found: string }>(query)
    if (rows.length > 0) unsafe.push(`${what}: ${rows.map(row => row.found).join(', ')}`)
  }
  const { rows } = await client.query<{ found: string }>(DEFINER_LIST)
  const names = rows.map(row => row.found)
  // Twice the same name is an overload: listed was one of the two.
  const unknown = names.filter((name, index) => !DEFINERS.has(name) || names.indexOf(name) !== index)
  if (unknown.length > 0)
    unsafe.push(`a function with its owner’s rights that nobody listed: ${unknown.join(', ')}`)
  return unsafe
}
