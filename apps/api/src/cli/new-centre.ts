import { randomUUID } from 'node:crypto'
import type { Role } from '@havre/policy/roles.ts'
import { Client } from 'pg'
import type { Keyring } from '../crypto/keys.ts'
import { insertInvitation } from '../modules/accounts/account-rows.ts'
import { StartError } from '../start/start-error.ts'

export type FirstPerson = { readonly login: string; readonly name: string }
export type NewCentre = {
  readonly code: string
  readonly jurisdiction: 'BE' | 'FR'
  readonly director: FirstPerson
  /** Asks for every later account, and the director hands over its code; neither can alone, and nobody is both. */
  readonly administrator: FirstPerson
}
export type SetUp = { readonly login: string; readonly role: Role; readonly setupCode: string }

/**
 * First run on an empty database: the centre, its director and its system administrator, in one transaction. Answers the
 * two set-up codes, shown once: no password exists before each of them has chosen one. `adminUrl` is the migrating role's.
 * Throws StartError when a centre exists already.
 */
export async function createCentre(adminUrl: string, keyring: Keyring, centre: NewCentre): Promise<SetUp[]> {
  const client = new Client({ connectionString: adminUrl, application_name: 'havre create-centre' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL ROLE havre_owner')
    await client.query('LOCK TABLE centre IN SHARE ROW EXCLUSIVE MODE')
    const { rowCount } = await client.query('SELECT FROM centre')
    if (rowCount) {
      throw new StartError(
        'This database has a centre already; its system administrator and its director let everybody else in.',
      )
    }
    const centreId = randomUUID()
    await client.query('INSERT INTO centre (id, code, jurisdiction, time_zone) VALUES ($1, $2, $3, $4)', [
      centreId,
      centre.code,
      centre.jurisdiction,
      centre.jurisdiction === 'BE' ? 'Europe/Brussels' : 'Europe/Paris',
    ])
    const people = [
      { ...centre.director, role: 'DIR' },
      { ...centre.administrator, role: 'ADM' },
    ] as const
    const setUps: SetUp[] = []
    for (const { login, name, role } of people) {
      const account = { id: randomUUID(), centreId, login, name, roles: [role] }
      setUps.push({ login, role, setupCode: await insertInvitation(client, keyring, account) })
    }
    await client.query(
      `INSERT INTO trace (centre_id, action, object_ids) VALUES ($1, 'centre.created', ARRAY[$1::uuid])`,
      [centreId],
    )
    await client.query('COMMIT')
    return setUps
  } finally {
    await client.end()
  }
}
