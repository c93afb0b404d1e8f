import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { bootGate, judgeCatalogue } from '../src/db/boot-gate.ts'
import { openHouse } from './harness.ts'

const house = await openHouse()
const suffix = randomUUID().slice(0, 8)
/** A role of this test's own, since roles belong to the whole cluster; it holds nothing until a case gives it something. */
const ROLE = `gate_${suffix}`
const STRONG = `gate_strong_${suffix}`
const admin = new pg.Client({ connectionString: house.adminUrl })
await admin.connect()
afterAll(() => admin.end())

/** What the gate says after these statements, as that role; everything is undone. */
async function judge(statements: string, as = 'havre_rt'): Promise<string[]> {
  const database = new URL(house.adminUrl).pathname.slice(1)
  await admin.query('BEGIN')
  try {
    await admin.query(statements.replaceAll('DATABASE()', database))
    await admin.query(`SET LOCAL ROLE ${as}`)
    return await judgeCatalogue(admin)
  } finally {
    await admin.query('ROLLBACK')
  }
}

it('the shipped catalogue is accepted', async () => {
  expect(await bootGate(house.runtimeUrl)).toEqual([])
  expect(await judge('SELECT 1')).toEqual([])
})

it('refuses to start when row security is off for the service in this database', async () => {
  const database = new URL(house.adminUrl).pathname.slice(1)
  await admin.query(`ALTER ROLE havre_rt IN DATABASE ${database} SET row_security = off`)
  expect(await bootGate(house.runtimeUrl)).toEqual(['row security is switched off: row_security'])
  await admin.query(`ALTER ROLE havre_rt IN DATABASE ${database} RESET row_security`)
})

const definer = (body = 'search_path = pg_catalog, public, pg_temp') =>
  `LANGUAGE sql SECURITY DEFINER SET ${body} AS 'SELECT 1'`
const asRole = (attributes: string) =>
  `CREATE ROLE ${ROLE} LOGIN PASSWORD 'gate' ${attributes}; GRANT CONNECT ON DATABASE DATABASE() TO ${ROLE};
   GRANT USAGE ON SCHEMA public, app TO ${ROLE}`

const SUPER = 'superuser, bypasses row security'
const OWNS = 'the service owns'
const NO_RLS = 'a table without row security, forced'
const NO_POLICY = 'a privilege of the service without a policy'
const TWO_POLICIES = 'more than one permissive policy'
const FORBIDDEN = 'the service may read or change what only the migration may'
const TRACES = 'a trace can be changed'
const VIEWS = 'a view that looks with its owner’s rights'
const SEARCH_PATH = 'no fixed search_path'
const STRONG_OWNER = 'whose owner bypasses row security'
const UNLISTED = 'that nobody listed'
const EVERYBODY = 'everybody may create objects or run functions'
const NO_SESSION = 'asks for no session'
const RESERVED = 'without the policy that keeps them'
const BACKSTAGE = 'a role that opens sessions or runs jobs'
const QUEUE = 'the queue of jobs is open'
const TRIGGER = 'a trigger that guards or traces'

it.each<[string, string, sentence: string, found: string, as?: string]>([
  ['a superuser serves', asRole('SUPERUSER'), SUPER, ROLE, ROLE],
  ['a role that bypasses row security serves', asRole('BYPASSRLS'), SUPER, ROLE, ROLE],
  ['a role that creates roles serves', asRole('CREATEROLE'), SUPER, ROLE, ROLE],
  ['a role that creates databases serves', asRole('CREATEDB'), SUPER, ROLE, ROLE],
  ['a role that replicates serves', asRole('REPLICATION'), SUPER, ROLE, ROLE],
  ['the service belongs to the owner', `${asRole('')}; GRANT havre_owner TO ${ROLE}`, SUPER, ROLE, ROLE],
  ['the service may read everything', `${asRole('')}; GRANT pg_read_all_data TO ${ROLE}`, SUPER, ROLE, ROLE],
  ['the service owns a table', 'ALTER TABLE task OWNER TO havre_rt', OWNS, 'task'],
  [
    'the service owns a function',
    'ALTER FUNCTION app.recent_since() OWNER TO havre_rt',
    OWNS,
    'recent_since',
  ],
  ['the service owns a schema', 'ALTER SCHEMA app OWNER TO havre_rt', OWNS, 'app'],
  ['row security is off for the connection', 'SET LOCAL row_security = off', 'switched off', 'row_security'],
  ['a new table has no row security', 'CREATE TABLE note (id uuid)', NO_RLS, 'note'],
  ['a table inherits from another', 'CREATE TABLE entry_2026 () INHERITS (entry)', NO_RLS, 'entry_2026'],
  ['row security is disabled', 'ALTER TABLE entry DISABLE ROW LEVEL SECURITY', NO_RLS, 'entry'],
  ['row security is not forced', 'ALTER TABLE youth_file NO FORCE ROW LEVEL SECURITY', NO_RLS, 'youth_file'],
  ['medical facts lie open', 'DROP POLICY entry_reserved ON entry', RESERVED, 'entry_reserved'],
  ['what stays inside lies open', 'DROP POLICY entry_inside ON entry', RESERVED, 'entry_inside'],
  ['jobs read tasks', 'GRANT SELECT ON task TO havre_jobs', BACKSTAGE, 'havre_jobs task'],
  [
    'sign-in reads names',
    'GRANT SELECT (display_name) ON account TO havre_auth',
    BACKSTAGE,
    'havre_auth account',
  ],
  ['jobs belong to the owner', 'GRANT havre_owner TO havre_jobs', BACKSTAGE, 'havre_jobs'],
  [
    'jobs may open sessions',
    `GRANT EXECUTE ON FUNCTION app.sign_out(bytea) TO havre_jobs`,
    BACKSTAGE,
    'havre_jobs sign_out',
  ],
  ['the service reaches the queue', 'GRANT USAGE ON SCHEMA pgboss TO havre_rt', QUEUE, 'pgboss'],
  ['jobs build tables', 'GRANT CREATE ON SCHEMA pgboss TO havre_jobs', QUEUE, 'pgboss'],
  [
    'the service learns who is told',
    'GRANT EXECUTE ON FUNCTION app.mail_due(uuid, timestamptz) TO havre_rt',
    FORBIDDEN,
    'mail_due',
  ],
  ['a policy is missing', 'DROP POLICY session_read ON session', NO_POLICY, 'session SELECT'],
  ['a privilege has no policy', 'GRANT DELETE ON entry TO havre_rt', NO_POLICY, 'entry DELETE'],
  [
    'a column privilege has no policy',
    'GRANT UPDATE (places) ON centre TO havre_rt',
    NO_POLICY,
    'centre UPDATE',
  ],
  [
    'a second permissive policy',
    'CREATE POLICY more ON entry FOR SELECT TO havre_rt USING (centre_id = app.centre())',
    TWO_POLICIES,
    'entry',
  ],
  ['a policy for everybody', 'CREATE POLICY more ON task FOR SELECT USING (true)', TWO_POLICIES, 'task'],
  [
    'a reading policy that asks nothing',
    'ALTER POLICY entry_read ON entry USING (true)',
    NO_SESSION,
    'entry entry_read',
  ],
  [
    'a policy without the session',
    "ALTER POLICY account_read ON account USING (status = 'active')",
    NO_SESSION,
    'account account_read',
  ],
  [
    'a creating policy that asks nothing',
    'ALTER POLICY task_create ON task WITH CHECK (true)',
    NO_SESSION,
    'task task_create',
  ],
  [
    'a changing policy that lets rows go anywhere',
    'ALTER POLICY entry_change ON entry WITH CHECK (true)',
    NO_SESSION,
    'entry entry_change',
  ],
  ['secrets can be read', 'GRANT SELECT ON account_secret TO havre_rt', FORBIDDEN, 'account_secret'],
  [
    'one secret column can be read',
    'GRANT SELECT (password) ON account_secret TO havre_rt',
    FORBIDDEN,
    'account_secret',
  ],
  ['refresh tokens can be read', 'GRANT SELECT ON refresh_token TO havre_rt', FORBIDDEN, 'refresh_token'],
  ['known devices can be read', 'GRANT SELECT ON known_device TO havre_rt', FORBIDDEN, 'known_device'],
  [
    'applied migrations can be read',
    'GRANT SELECT ON _prisma_migrations TO havre_rt',
    FORBIDDEN,
    '_prisma_migrations',
  ],
  ['a table can be emptied', 'GRANT TRUNCATE ON entry TO havre_rt', FORBIDDEN, 'entry'],
  ['a table can get a trigger', 'GRANT TRIGGER ON entry TO havre_rt', FORBIDDEN, 'entry'],
  [
    'a trace about anybody can be called for',
    'GRANT EXECUTE ON FUNCTION app.trace_as(uuid, uuid, text, text, text) TO havre_rt',
    FORBIDDEN,
    'trace_as',
  ],
  [
    'recovery codes of anybody can be set',
    'GRANT EXECUTE ON FUNCTION app.set_recovery_codes(uuid, bytea[]) TO havre_rt',
    FORBIDDEN,
    'set_recovery_codes',
  ],
  ['traces can be added', 'GRANT INSERT ON trace TO havre_rt', TRACES, 'trace'],
  ['traces can be changed', 'GRANT UPDATE ON trace TO havre_rt', TRACES, 'trace'],
  ['one column of traces can be changed', 'GRANT UPDATE (outcome) ON trace TO havre_rt', TRACES, 'trace'],
  ['traces can be removed', 'GRANT DELETE ON trace TO havre_rt', TRACES, 'trace'],
  ['traces can be emptied', 'GRANT TRUNCATE ON trace TO havre_rt', TRACES, 'trace'],
  ['a view with its owner’s rights', 'CREATE VIEW everybody AS SELECT * FROM entry', VIEWS, 'everybody'],
  ['a materialised view', 'CREATE MATERIALIZED VIEW everybody AS SELECT * FROM entry', VIEWS, 'everybody'],
  [
    'a foreign table',
    'CREATE FOREIGN DATA WRAPPER f; CREATE SERVER s FOREIGN DATA WRAPPER f; CREATE FOREIGN TABLE away (id uuid) SERVER s',
    VIEWS,
    'away',
  ],
  [
    'a definer function without search_path',
    'ALTER FUNCTION app.account() RESET search_path',
    SEARCH_PATH,
    'account',
  ],
  [
    'a definer function that looks in another schema first',
    'ALTER FUNCTION app.account() SET search_path = public, pg_catalog',
    SEARCH_PATH,
    'account',
  ],
  [
    'a definer function that bypasses',
    `CREATE ROLE ${STRONG} BYPASSRLS; ALTER FUNCTION app.account() OWNER TO ${STRONG}`,
    STRONG_OWNER,
    'account',
  ],
  [
    'an unlisted definer function',
    `CREATE FUNCTION app.peek() RETURNS integer ${definer()}; ALTER FUNCTION app.peek OWNER TO havre_definer; REVOKE ALL ON FUNCTION app.peek FROM PUBLIC`,
    UNLISTED,
    'peek',
  ],
  [
    'an unlisted definer function in public',
    `CREATE FUNCTION public.peek() RETURNS integer ${definer()}`,
    UNLISTED,
    'peek',
  ],
  [
    'a second function under a listed name',
    `CREATE FUNCTION app.files(integer) RETURNS integer ${definer()}; ALTER FUNCTION app.files(integer) OWNER TO havre_definer`,
    UNLISTED,
    'files',
  ],
  [
    'a function for everybody',
    'GRANT EXECUTE ON FUNCTION app.reach(text[], text, text) TO PUBLIC',
    EVERYBODY,
    'reach',
  ],
  ['the service creates in public', 'GRANT CREATE ON SCHEMA public TO havre_rt', EVERYBODY, 'public'],
  ['everybody creates in app', 'GRANT CREATE ON SCHEMA app TO PUBLIC', EVERYBODY, 'app'],
  ['everybody makes temporary tables', 'GRANT TEMP ON DATABASE DATABASE() TO PUBLIC', EVERYBODY, 'TEMP'],
  ['the service makes schemas', 'GRANT CREATE ON DATABASE DATABASE() TO havre_rt', EVERYBODY, 'TEMP'],
  ['a status is an enum', "CREATE TYPE colour AS ENUM ('red')", 'database enum', 'colour'],
  [
    'a table elsewhere can be read',
    'CREATE SCHEMA side; GRANT USAGE ON SCHEMA side TO havre_rt; CREATE TABLE side.copy (id uuid); GRANT SELECT ON side.copy TO havre_rt',
    'outside the schema',
    'side.copy',
  ],
  ['writes leave no trace', 'ALTER TABLE entry DISABLE TRIGGER trace_write', TRIGGER, 'entry trace_write'],
  ['signed entries can change', 'DROP TRIGGER guard_entry ON entry', TRIGGER, 'entry guard_entry'],
  [
    'traces can be rewritten by their owner',
    'ALTER TABLE trace DISABLE TRIGGER trace_append_only',
    TRIGGER,
    'trace trace_append_only',
  ],
  [
    'one person may be administrator and educator',
    'DROP TRIGGER separation_of_duties ON account_role',
    TRIGGER,
    'account_role separation_of_duties',
  ],
  [
    'a rule rewrites statements',
    'CREATE RULE quiet AS ON INSERT TO entry_link DO INSTEAD NOTHING',
    'rewrite rule',
    'entry_link quiet',
  ],
])('refuses to start when %s', async (_name, statements, sentence, found, as) => {
  const refused = await judge(statements, as)
  const said = refused.filter(one => one.includes(sentence))
  expect(said, refused.join('\n')).toHaveLength(1)
  expect(said[0]?.slice(said[0].indexOf(': ')).split(/: |, /)).toContain(found)
})
