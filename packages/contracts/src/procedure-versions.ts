import { z } from 'zod'
import { civilDate, dayOut, id } from './common.ts'
import { lawName, words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const VersionQuestion = z.strictObject({ definition: lawName, version: civilDate })
export type VersionQuestion = z.output<typeof VersionQuestion>

/** What another version of its rules would change in one running procedure. */
export const VersionChange = z.object({
  procedureId: id,
  youthId: id,
  youthAlias: z.string(),
  /** The version it runs under. */
  from: z.string(),
  state: z.object({ before: z.string(), after: z.string() }),
  /** Recorded events that the other version does not know: it cannot be moved there. */
  unknownEvents: z.array(words),
  /** Open dates that would move, appear (`before` null) or go (`after` null). */
  dates: z.array(
    z.object({ rule: z.string(), title: words, before: dayOut.nullable(), after: dayOut.nullable() }),
  ),
})
export type VersionChange = z.infer<typeof VersionChange>

export const procedureVersionRoutes = {
  compareVersion: route(paths.compareVersion, {
    tag: 'legal procedures',
    summary: 'Which running procedures another version of their rules would change, and how: changes none',
    body: VersionQuestion,
    reply: z.object({ items: z.array(VersionChange) }),
  }),
}
