import type { Entry } from '@havre/contracts/entries.ts'
import { idOf } from './youths.ts'

/** A day note on the first youth, being written by the person of the house. */
export function draftOfToday(): Entry {
  const now = new Date().toISOString()
  const author = { id: idOf('a', 0), name: 'Camille Demo' }
  return {
    id: idOf('e', 1),
    kind: 'house-log',
    kindVersion: 1,
    compartment: 'LOG',
    axes: ['guidance'],
    status: 'draft',
    occurredAt: now,
    author,
    signedAt: null,
    validatedAt: null,
    correctsId: null,
    correctedById: null,
    summary: {},
    youthId: idOf('b', 0),
    youthAlias: 'Hêtre 3',
    version: 1,
    createdAt: now,
    updatedAt: now,
    signedBy: null,
    validatedBy: null,
    writers: [author],
    answers: { happenedAt: now },
    links: [],
    presence: [],
    can: {
      write: true,
      sign: false,
      validate: false,
      correct: false,
      discard: false,
      invite: false,
      link: false,
      print: false,
    },
  }
}
