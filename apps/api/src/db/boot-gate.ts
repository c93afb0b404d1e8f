import pg from 'pg'
import { SIGN_IN_FUNCTIONS } from '../modules/session/definer-functions.ts'

/** Definer functions that may look behind row security; any other one stops the start. */
const DEFINERS = new Set<string>([
  'account',
  'session',
  'centre',
  'roles',
  'internal',
  'on_shift',
  'open',
  'own',
  'holds',
  'excluded',
  'reach',
  'files',
  'items',
  'known_files',
  'day_start',
  'settle_entry',
  'settle_task',
  'retain_claim',
  'trace',
  'trace_write',
  ...SIGN_IN_FUNCTIONS,
])

const CHECKS: readonly { readonly what: string; readonly query: string }[] = [
  {
    what: 'the service connects as a role that is superuser, bypasses row security, may create, or belongs to another role',
    query: `SELECT rolname AS found FROM pg_roles r WHERE rolname = current_user AND (rolsuper OR rolbypassrls OR rolcreaterole
              OR rolcreatedb OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`,
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
                              AND current_user::regrole::oid = ANY (o.polroles))`,
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
              AND has_table_privilege(current_user, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')`,
  },
  {
    what: 'a trace can be changed or added by hand',
    query: `SELECT 'trace' AS found WHERE has_table_privilege(current_user, 'public.trace', 'INSERT, UPDATE, DELETE, TRUNCATE')`,
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
              AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS c WHERE c LIKE 'search_path=%')`,
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
    const unsafe: string[] = []
    for (const { what, query } of CHECKS) {
      const { rows } = await client.query<{ found: string }>(query)
      if (rows.length > 0) unsafe.push(`${what}: ${rows.map(row => row.found).join(', ')}`)
    }
    const { rows } = await client.query<{ found: string }>(DEFINER_LIST)
    const unknown = rows.map(row => row.found).filter(name => !DEFINERS.has(name))
    if (unknown.length > 0)
      unsafe.push(`a function with its owner’s rights that nobody listed: ${unknown.join(', ')}`)
    return unsafe
  } finally {
    await client.end()
  }
}
