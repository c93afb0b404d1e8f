import type { Children, Server } from './children.ts'
import { cpuBetween, cpuOf, cpuOfFamily } from './cpu.ts'
import { INTERVIEW } from './interview.ts'
import type { Measured } from './load.ts'
import { OPERATIONS, type OperationName, operations } from './operations.ts'
import type { Stage } from './stage.ts'

export const SIDES = ['floor', 'service'] as const
export type Side = (typeof SIDES)[number]
export const CONNECTIONS = [1, 16] as const
export type Connections = (typeof CONNECTIONS)[number]

/** One slot's figures, with CPU in microseconds a request. */
export type Slot = Measured & {
  readonly operation: OperationName
  readonly side: Side
  readonly connections: Connections
  readonly ownCpu: number
  readonly databaseCpu: number
}

const WARM_SECONDS = 1
// Drafts to make for each second of signing; a slot that uses them up ends early and is timed to its end.
const SIGNED_PER_SECOND = { floor: { 1: 600, 16: 1_200 }, service: { 1: 100, 16: 150 } } as const

/**
 * Runs every operation in turn, floor and service alternating, so that what else the machine does falls on both. One
 * uncounted warm round comes first.
 */
export async function runRounds(
  stage: Stage,
  children: Children,
  servers: Record<Side, Server>,
  given: { rounds: number; seconds: number; only: readonly OperationName[] },
  say: (line: string) => void,
): Promise<Slot[]> {
  const slots: Slot[] = []
  const kept = await stage.makeDrafts(Math.max(...CONNECTIONS))
  const slot = async (operation: OperationName, side: Side, connections: Connections, seconds: number) => {
    const { as, needs } = operations[operation]
    const token = String(await servers.service.ask(stage.sids[as]))
    const supply = Math.ceil(seconds * SIGNED_PER_SECOND[side][connections])
    const subjects = {
      alias: () => stage.aliases,
      file: () => stage.filesToRead,
      draft: () => kept,
      'fresh draft': () => stage.makeDrafts(supply),
    }[needs]
    const job = {
      ...{ operation, connections, seconds, token },
      port: servers[side].port,
      subjects: await subjects(),
      usedUp: needs === 'fresh draft',
      answers: JSON.stringify(INTERVIEW),
    }
    const before = { own: cpuOf(servers[side].pid), database: cpuOfFamily(stage.postmaster) }
    const measured = await children.load(job)
    const spent = {
      own: cpuOf(servers[side].pid) - before.own,
      database: cpuBetween(before.database, cpuOfFamily(stage.postmaster)),
    }
    if (needs === 'fresh draft') await stage.dropDrafts(measured.unused)
    return {
      ...measured,
      ...{ operation, side, connections },
      ownCpu: spent.own / Math.max(1, measured.requests),
      databaseCpu: spent.database / Math.max(1, measured.requests),
    }
  }
  for (let round = 0; round <= given.rounds; round++) {
    for (const operation of OPERATIONS.filter(one => given.only.includes(one))) {
      await stage.settle()
      for (const connections of CONNECTIONS) {
        // The one that goes first changes from round to round.
        for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
          const done = await slot(operation, side, connections, round === 0 ? WARM_SECONDS : given.seconds)
          if (round > 0) slots.push(done)
        }
      }
    }
    say(round === 0 ? 'warm' : `round ${round} of ${given.rounds}`)
  }
  return slots
}
