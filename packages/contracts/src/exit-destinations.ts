import { z } from 'zod'
import { id, idParams, said } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** Where somebody goes: a place, for readers of places only. */
export const ExitDestination = z.object({
  planId: id,
  destination: z.string().nullable(),
  /** What was written before it stood here, the latest first. */
  before: z.array(z.string()),
  /** Null where it was never written here. */
  version: z.int().nullable(),
  can: z.object({ change: z.boolean() }),
})
export type ExitDestination = z.infer<typeof ExitDestination>

/** An address, or a name of a place. */
const destination = said(2000)
export const NewExitDestination = z.strictObject({ destination })
export const ChangeExitDestination = z.strictObject({
  /** Null takes it away. */
  destination: destination.nullable(),
})

const tag = 'exit-plans'
export const exitDestinationRoutes = {
  readExitDestination: route(paths.readExitDestination, {
    tag,
    summary: 'Where the youth goes, for readers of places; each reading leaves its trace',
    params: idParams.exitPlan,
    reply: ExitDestination,
  }),
  createExitDestination: route(paths.createExitDestination, {
    tag,
    summary: 'Write down where the youth goes, once',
    params: idParams.exitPlan,
    body: NewExitDestination,
    reply: ExitDestination,
    status: 201,
    idempotent: true,
  }),
  changeExitDestination: route(paths.changeExitDestination, {
    tag,
    summary: 'Write it anew, or take it away',
    params: idParams.exitPlan,
    body: ChangeExitDestination,
    reply: ExitDestination,
    ifMatch: true,
  }),
}
