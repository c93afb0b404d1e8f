import type { Entry } from '@havre/contracts/entries.ts'
import type { FacetSeries } from '@havre/contracts/facet-series.ts'
import { idOf } from './youths.ts'

/** A grid of autonomy on the first youth, signed; and the same three times before, as the service gives them in a row. */
export function signedGrid(): Entry {
  return {
    ...draftOfToday(),
    id: idOf('e', 2),
    kind: 'autonomy-scale',
    compartment: 'AUTON',
    status: 'signed',
    signedAt: new Date().toISOString(),
    answers: { cookingTeam: '3', cookingYouth: '4', moneyYouth: '1' },
    can: { ...draftOfToday().can, write: false },
  }
}

export function seriesOfGrid(): FacetSeries {
  const places = [
    ['1', '2'],
    ['2', '2'],
    ['2', '4'],
    ['3', '4'],
  ] as const
  return {
    items: places.map(([team, youth], index) => ({
      entryId: index === 3 ? idOf('e', 2) : idOf('f', index),
      occurredAt: new Date(Date.now() - (3 - index) * 60 * 86_400_000).toISOString(),
      facets: [
        { key: 'cookingTeam', value: team },
        { key: 'cookingYouth', value: youth },
        ...(index === 1 ? [{ key: 'moneyYouth', value: '1' }] : []),
      ],
    })),
  }
}

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
    takenOverOn: null,
    correctsId: null,
    correctedById: null,
    attachments: 0,
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
      goOn: false,
      print: false,
      printOutside: false,
      task: false,
    },
  }
}
