import type pg from 'pg'

/**
 * Leaves of a seeded demo the files with these aliases, all that hangs on them, and what belongs to no file; blanks sealed
 * texts and files, which are noise to a migration and would make a snapshot of megabytes. For a database that is thrown away.
 */
export async function keepFiles(client: pg.ClientBase, aliases: readonly string[]): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  for (const { table } of await columnsOf(client, 'youth_id', 'uuid')) {
    await client.query(
      `DELETE FROM ${table} WHERE youth_id NOT IN (SELECT id FROM youth_file WHERE alias = ANY ($1))`,
      [aliases],
    )
  }
  await client.query('DELETE FROM youth_file WHERE alias <> ALL ($1)', [aliases])
  while (await deleteOrphans(client));
  for (const { table, column } of await columnsOf(client, '%', 'bytea')) {
    // Keys, hashes and tokens are short, and some are unique.
    await client.query(
      `UPDATE ${table} SET ${column} = decode(repeat('00', length(${column})), 'hex') WHERE length(${column}) > 64`,
    )
  }
  await client.query('COMMIT')
}

async function columnsOf(client: pg.ClientBase, name: string, type: string) {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns JOIN pg_tables ON tablename = table_name
     WHERE table_schema = 'public' AND schemaname = 'public' AND column_name LIKE $1 AND data_type = $2`,
    [name, type],
  )
  return rows
}

/** One round over every foreign key; answers whether a row went, whose own rows the next round must look at. */
async function deleteOrphans(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ statement: string }>(`
    SELECT format('DELETE FROM %s c WHERE (%s) IS NOT NULL AND NOT EXISTS (SELECT FROM %s p WHERE (%s) = (%s))',
             k.conrelid::regclass, f.list, k.confrelid::regclass, p.list, f.list) AS statement
    FROM pg_constraint k,
      LATERAL (SELECT string_agg(format('c.%I', attname), ', ' ORDER BY n) AS list
               FROM unnest(k.conkey) WITH ORDINALITY AS u(num, n) JOIN pg_attribute ON attrelid = k.conrelid AND attnum = num) AS f,
      LATERAL (SELECT string_agg(format('p.%I', attname), ', ' ORDER BY n) AS list
               FROM unnest(k.confkey) WITH ORDINALITY AS u(num, n) JOIN pg_attribute ON attrelid = k.confrelid AND attnum = num) AS p
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`)
  let gone = 0
  for (const { statement } of rows) gone += (await client.query(statement)).rowCount ?? 0
  return gone > 0
}
