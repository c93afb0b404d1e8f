import { findKind } from '@havre/kinds/catalogue.ts'
import { adapt, isAdaptation } from '@havre/kinds/forms/content.ts'
import { formContentSchema } from '@havre/kinds/forms/content-schema.ts'
import { formMistakes } from '@havre/kinds/forms/form-mistakes.ts'
import { leakFinder } from '@havre/kinds/leaks/find-leaks.ts'
import type pg from 'pg'

/**
 * What centres added to shipped forms, put onto the forms of this release where those have changed: a new version each, so
 * that nobody goes on with the form of the release before. Where the two no longer fit together the old version stays in use,
 * for the administrator to look at. The client is in a transaction as the owning role; safe to repeat.
 */
export async function renewAdditions(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string; centre_id: string; base: number; source: unknown }>(
    `SELECT DISTINCT ON (centre_id, id) id, centre_id, base, source FROM kind_definition
     WHERE base IS NOT NULL ORDER BY centre_id, id, version DESC`,
  )
  for (const { id, centre_id, base, source } of rows) {
    const builtIn = findKind(id)
    const read = formContentSchema.safeParse(source)
    if (!read.success || !builtIn || builtIn.version < base || !isAdaptation(read.data)) continue
    const content = read.data
    if (formMistakes(content, { id, builtIn, earlier: [], find: leakFinder() }).length > 0) continue
    await client.query(
      `WITH newest AS (
         SELECT * FROM kind_definition WHERE id = $1 AND centre_id = $2 ORDER BY version DESC LIMIT 1),
       next AS (SELECT max(version) + 1 AS version FROM kind_definition WHERE id = $1)
       INSERT INTO kind_definition (id, version, built_in, definition, centre_id, base, source, retired_at)
       SELECT $1, next.version, false, jsonb_set($3::jsonb, '{version}', to_jsonb(next.version)), $2, $4, newest.source,
              newest.retired_at
       FROM newest, next WHERE newest.definition - 'version' <> $3::jsonb - 'version'`,
      [id, centre_id, JSON.stringify(adapt(builtIn, content, base)), builtIn.version],
    )
  }
}
