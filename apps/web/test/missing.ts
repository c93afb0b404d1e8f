import type { Missing } from '@havre/contracts/missing.ts'
import { protocolOf } from '@havre/kinds/protocols/missing.ts'
import { MISSING_WORDS } from '@havre/kinds/vocabularies/missing.ts'
import { idOf } from './youths.ts'

type Timed = Missing & { skewMs: number }

/** An episode on the first youth, noticed twenty minutes ago; the house was searched. */
export function aMissing(changes: Partial<Missing> = {}, now = new Date()): Timed {
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString()
  const by = { id: idOf('a', 0), name: 'Camille Demo' }
  const protocol = protocolOf('BE')
  const steps: Missing['steps'] = protocol.steps
    .filter(step => step.from === 'noticed')
    .map(step => ({
      code: step.code,
      turn: step.repeats ? 1 : 0,
      from: step.from,
      dueAt: step.due ? at(step.due.minutes - 20) : null,
      state: step.code === 'checkHouse' ? 'done' : step.due ? 'due' : 'optional',
      calls:
        step.code === 'checkHouse'
          ? [
              {
                id: idOf('9', 1),
                step: step.code,
                turn: 0,
                outcome: 'done',
                at: at(-18),
                by,
                who: '',
                note: '',
                reference: '',
                version: 1,
                ofTask: false,
              },
            ]
          : [],
    }))
  return {
    id: idOf('9', 0),
    youthId: idOf('b', 0),
    youthAlias: 'Hêtre 3',
    status: 'open',
    lastSeenAt: at(-20),
    noticedAt: at(-20),
    asOf: now.toISOString(),
    version: 1,
    protocol: protocol.id,
    openedBy: by,
    updatedAt: at(-18),
    factors: [],
    urgent: false,
    photoConsent: 'unknown',
    qualification: null,
    words: Object.fromEntries(MISSING_WORDS.map(word => [word, ''])) as Missing['words'],
    steps,
    next: { code: 'director', turn: 0, dueAt: at(-5), late: false },
    log: [],
    returnedAt: null,
    returnHow: null,
    closedAt: null,
    closeReason: null,
    entryId: null,
    can: { change: true, print: true },
    skewMs: 0,
    ...changes,
  }
}
