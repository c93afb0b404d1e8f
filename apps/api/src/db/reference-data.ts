import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { policyCells } from '@havre/policy/cells.ts'
import pg from 'pg'
import type { Keyring } from '../crypto/keys.ts'
import { renewAdditions } from './renew-additions.ts'

/**
 * Brings what is data but not anybody's record up to date, as the migrating role: the access matrix as rows, the built-in
 * kinds with every version, what centres added to them, the first key epoch, and the runtime role's password. Safe to repeat; one transaction.
 */
export async function writeReferenceData(adminUrl: string, keyring: Keyring): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock(4310)')
    // ALTER ROLE takes no parameters; the password is base64url of our own making.
    for (const role of ['havre_rt', 'havre_auth', 'havre_jobs']) {
      await client.query(
        `ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(keyring.databasePassword(role))}`,
      )
    }
    await client.query('SET LOCAL ROLE havre_owner')
    const cells = JSON.stringify(policyCells())
    await client.query(
      `DELETE FROM policy_cell p WHERE NOT EXISTS (
         SELECT FROM jsonb_to_recordset($1) AS c(role text, compartment text, action text, scope text, qualifier text)
         WHERE (c.role, c.compartment, c.action, c.scope, c.qualifier)
             = (p.role, p.compartment, p.action, p.scope, p.qualifier))`,
      [cells],
    )
    await client.query(
      `INSERT INTO policy_cell (role, compartment, action, scope, qualifier)
       SELECT role, compartment, action, scope, qualifier
       FROM jsonb_to_recordset($1) AS c(role text, compartment text, action text, scope text, qualifier text)
       ON CONFLICT DO NOTHING`,
      [cells],
    )
    await client.query(
      `INSERT INTO kind_definition (id, version, built_in, definition)
       SELECT definition ->> 'id', (definition ->> 'version')::int, true, definition FROM jsonb_array_elements($1) AS definition
       ON CONFLICT (id, version) DO UPDATE SET definition = EXCLUDED.definition
       WHERE kind_definition.definition <> EXCLUDED.definition`,
      [JSON.stringify(BUILT_IN_KINDS)],
    )
    await renewAdditions(client)
    await client.query('INSERT INTO key_epoch (epoch) VALUES (1) ON CONFLICT DO NOTHING')
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
