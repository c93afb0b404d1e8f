import type pg from 'pg'

/**
 * The foreign keys and checks of the house that the rows do not hold, by name: each is dropped and added again, which reads
 * every row anew whatever triggers were resting when it was written, and everything is undone.
 */
export async function brokenConstraints(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; again: string }>(`
    SELECT format('%s %s', conrelid::regclass, conname) AS name,
      format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s', conrelid::regclass, conname, conname,
        pg_get_constraintdef(oid)) AS again
    FROM pg_constraint
    WHERE contype IN ('f', 'c') AND conrelid <> 0 AND connamespace = 'public'::regnamespace
    ORDER BY name`)
  const broken: string[] = []
  for (const { name, again } of rows) {
    await client.query('BEGIN')
    const refusal = await client.query(again).then(
      () => undefined,
      (error: Error) => error.message,
    )
    await client.query('ROLLBACK')
    if (refusal) broken.push(`${name}: ${refusal}`)
  }
  return broken
}
