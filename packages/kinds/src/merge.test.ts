import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, isBlank, isCodes, isObject, isRows } from './answers.ts'
import { findKind } from './catalogue.ts'
import type { Kind } from './kind.ts'
import { diffAnswers, mergeAnswers } from './merge.ts'
import { draftSchema } from './schema.ts'
import { arbitraryAnswers } from './testing/arbitrary-answers.ts'
import { everyFieldKind } from './testing/every-field-kind.ts'

function kindOf(id: string): Kind {
  const kind = findKind(id)
  if (!kind) throw new Error(`no kind ${id}`)
  return kind
}

const interview = kindOf('first-interview')
const arrival = kindOf('arrival')
const three = (kind: Kind) => fc.tuple(arbitraryAnswers(kind), arbitraryAnswers(kind), arbitraryAnswers(kind))
const runs = { numRuns: 80 }

/** What stands at a path, rows found by their key. */
function at(answers: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => {
    if (isRows(part)) return part.find(row => row.key === key)
    return isObject(part) ? part[key] : undefined
  }, answers)
}

type Leaf = { readonly path: readonly string[]; readonly value: unknown }

/** The single answers that this version filled in and the base did not have so. Ticked codes are sets: apart. */
function writtenIn(version: Answers, since: Answers): Leaf[] {
  return leaves(version, []).filter(({ path, value }) => !isBlank(value) && at(since, path) !== value)
}

function leaves(value: unknown, path: readonly string[]): Leaf[] {
  if (isCodes(value)) return []
  if (isRows(value)) return value.flatMap(row => leaves(row, [...path, row.key]))
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
  return [{ path, value }]
}

const base: Answers = {
  setting: 'office',
  language: 'ar',
  topics: { sleep: { state: 'asked', facts: 'dort peu' }, school: { state: 'postponed' } },
  urgentNeeds: [{ key: 'n1', what: 'Lunettes' }],
  stateAtStart: ['calm', 'tired'],
}

describe('two people on one draft', () => {
  it('both keep what they wrote in different topics, and in different parts of one topic', () => {
    const mine = {
      ...base,
      topics: { school: { state: 'postponed' }, sleep: { state: 'answered', facts: 'dort peu' } },
    } as const
    const theirs = {
      ...base,
      topics: {
        sleep: { state: 'asked', facts: 'dort peu, la lumière allumée' },
        school: { state: 'answered' },
      },
    } as const
    expect(mergeAnswers(base, mine, theirs)).toEqual({
      merged: {
        ...base,
        topics: {
          sleep: { state: 'answered', facts: 'dort peu, la lumière allumée' },
          school: { state: 'answered' },
        },
      },
      conflicts: [],
    })
  })

  it('see a conflict when both changed the same answer, and the one who saves keeps the own words', () => {
    const mine = { ...base, language: 'ary' }
    const theirs = { ...base, language: 'arz' }
    expect(mergeAnswers(base, mine, theirs)).toEqual({ merged: mine, conflicts: [['language']] })
  })

  it('lose nothing when one empties what the other has just filled', () => {
    const mine = {
      ...base,
      topics: { school: { state: 'postponed' }, sleep: { state: 'asked', facts: '' } },
    } as const
    const theirs = {
      ...base,
      topics: { school: { state: 'postponed' }, sleep: { state: 'asked', facts: 'rêve beaucoup' } },
    } as const
    const { merged, conflicts } = mergeAnswers(base, mine, theirs)
    expect(at(merged, ['topics', 'sleep', 'facts'])).toBe('rêve beaucoup')
    expect(conflicts).toEqual([['topics', 'sleep', 'facts']])
  })

  it('both add rows and tick boxes, and find them all', () => {
    const mine = {
      ...base,
      urgentNeeds: [
        { key: 'n1', what: 'Lunettes' },
        { key: 'm', what: 'Dentiste' },
      ],
      stateAtStart: ['calm', 'sad'],
    }
    const theirs = {
      ...base,
      urgentNeeds: [
        { key: 'n1', what: 'Lunettes', urgency: 'today' },
        { key: 't', what: 'Appel' },
      ],
      stateAtStart: ['calm', 'tired', 'afraid'],
    } as const
    const { merged, conflicts } = mergeAnswers(base, mine, theirs)
    expect(merged.urgentNeeds).toEqual([
      { key: 'n1', what: 'Lunettes', urgency: 'today' },
      { key: 't', what: 'Appel' },
      { key: 'm', what: 'Dentiste' },
    ])
    expect(merged.stateAtStart).toEqual(['calm', 'afraid', 'sad'])
    expect(conflicts).toEqual([])
  })

  it('keep a row that one deleted while the other was writing in it', () => {
    const mine = { ...base, urgentNeeds: [] }
    const theirs = { ...base, urgentNeeds: [{ key: 'n1', what: 'Lunettes cassées' }] }
    expect(mergeAnswers(base, mine, theirs)).toEqual({ merged: theirs, conflicts: [['urgentNeeds', 'n1']] })
    expect(mergeAnswers(base, mine, base)).toEqual({ merged: mine, conflicts: [] })
  })
})

it('a row that I began stays where the other took the whole list away', () => {
  const mine = { urgentNeeds: [{ key: 'n1' }] }
  expect(mergeAnswers({ urgentNeeds: [] }, mine, {})).toEqual({ merged: mine, conflicts: [['urgentNeeds']] })
})

describe.each([interview, arrival, everyFieldKind])('the merge of any $id', kind => {
  it('is still a sound draft', () => {
    fc.assert(
      fc.property(three(kind), ([b, m, t]) => {
        const { merged } = mergeAnswers(b, m, t)
        expect(draftSchema(kind).parse(merged)).toEqual(merged)
      }),
      runs,
    )
  })

  it('gives the other version when one side did nothing', () => {
    fc.assert(
      fc.property(three(kind), ([b, m]) => {
        expect(mergeAnswers(b, m, b)).toEqual({ merged: m, conflicts: [] })
        expect(diffAnswers(mergeAnswers(b, b, m).merged, m)).toEqual([])
        expect(mergeAnswers(b, m, m)).toEqual({ merged: m, conflicts: [] })
      }),
      runs,
    )
  })

  it('keeps every answer that I changed, and every one that they changed unless a conflict names it', () => {
    fc.assert(
      fc.property(three(kind), ([b, m, t]) => {
        const { merged, conflicts } = mergeAnswers(b, m, t)
        for (const { path, value } of writtenIn(m, b)) expect(at(merged, path)).toEqual(value)
        for (const { path, value } of writtenIn(t, b)) {
          const disputed = conflicts.some(conflict => conflict.every((key, index) => path[index] === key))
          if (!disputed) expect(at(merged, path)).toEqual(value)
        }
      }),
      runs,
    )
  })

  it('reports as conflicts exactly the answers that both sides changed to something else', () => {
    fc.assert(
      fc.property(three(kind), ([b, m, t]) => {
        for (const path of mergeAnswers(b, m, t).conflicts) {
          const [before, left, right] = [b, m, t].map(side => JSON.stringify(at(side, path)))
          expect(left).not.toBe(before)
          expect(right).not.toBe(before)
        }
      }),
      runs,
    )
  })

  it('finds no difference between a version and itself, and one for each changed field', () => {
    fc.assert(
      fc.property(three(kind), ([b, m]) => {
        expect(diffAnswers(b, structuredClone(b))).toEqual([])
        const changed = new Set(diffAnswers(b, m).map(path => path[0]))
        for (const id of changed) expect(b[id ?? '']).not.toEqual(m[id ?? ''])
      }),
      runs,
    )
  })
})
