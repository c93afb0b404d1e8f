import { Client } from 'pg'

/**
 * One question before the service serves, as the owner of the tables: for the start of the process only, never for a
 * request.
 */
export async function askAsOwner<T extends object>(adminUrl: string, query: string): Promise<T[]> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('SET ROLE havre_owner')
    return (await client.query<T>(query)).rows
  } finally {
    await client.end()
  }
}
