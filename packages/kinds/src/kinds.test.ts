import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BUILT_IN_KINDS, findKind } from './catalogue.ts'
import { OWN_ID } from './forms/content.ts'
import { wordMistakes } from './forms/words.ts'
import { AXES, fieldsOf, type Kind } from './kind.ts'
import { leakFinder } from './leaks/find-leaks.ts'
import { kindSchema } from './meta-schema.ts'
import { draftSchema, signedSchema } from './schema.ts'
import { arbitraryAnswers } from './testing/arbitrary-answers.ts'
import { NEXT_MORNING } from './testing/judged.ts'
import { LANGUAGES } from './vocabularies/languages.ts'

const AXIS_1 = [
  'referral',
  'preliminary-interview',
  'arrival',
  'first-interview',
  'house-presentation',
  'house-rules-acknowledgement',
  'rights-presentation',
  'identity-claim',
]

describe.each(BUILT_IN_KINDS.map(kind => [kind.id, kind] as const))('the kind %s', (_, kind) => {
  it('gives back unchanged any answers that its own definition allows', () => {
    const schema = draftSchema(kind)
    fc.assert(
      fc.property(arbitraryAnswers(kind), answers => {
        expect(schema.parse(answers)).toStrictEqual(answers)
      }),
      { numRuns: 60 },
    )
  })

  it('can be described as JSON Schema that refuses unknown keys, drafts and signed records alike', () => {
    for (const schema of [draftSchema(kind), signedSchema(kind, NEXT_MORNING)]) {
      const json = z.toJSONSchema(schema, { io: 'input' })
      expect(json.additionalProperties).toBe(false)
      expect(Object.keys(json.properties ?? {})).toEqual(fieldsOf(kind).map(field => field.id))
      expect(json.required).toBeUndefined()
    }
  })

  it('survives the trip through JSON that a definition kept in the database makes', () => {
    expect(kindSchema.parse(JSON.parse(JSON.stringify(kind)))).toEqual(kind)
  })

  it('cannot be changed by whoever holds it', () => {
    expect(Object.isFrozen(kind.sections[0]?.fields[0])).toBe(true)
  })

  it('speaks three languages, none a copy of another, and gives nothing away', () => {
    expect(wordMistakes(kind, leakFinder())).toEqual([])
  })

  it('leaves to the centre the ids that begin like its own', () => {
    const ids = kind.sections.flatMap(section => [section.id, ...section.fields.map(field => field.id)])
    expect(ids.filter(id => OWN_ID.test(id))).toEqual([])
  })

  it('keeps what nobody may count out of the plain facets', () => {
    const facets = fieldsOf(kind).filter(field => 'facet' in field && field.facet)
    for (const field of facets) {
      expect(['code', 'codes', 'bool', 'language', 'minutes', 'int', 'money']).toContain(field.type)
    }
  })
})

describe('the catalogue', () => {
  it('holds the records of first reception and something on each axis', () => {
    expect(BUILT_IN_KINDS.map(kind => kind.id)).toEqual(expect.arrayContaining(AXIS_1))
    expect(new Set(BUILT_IN_KINDS.flatMap(kind => kind.axes))).toEqual(new Set(AXES))
  })

  it('names each version of a kind once, and finds it', () => {
    const names = BUILT_IN_KINDS.map((kind: Kind) => `${kind.id} ${kind.version}`)
    expect(new Set(names).size).toBe(names.length)
    expect(findKind('first-interview')?.version).toBe(1)
    expect(findKind('first-interview', 1)?.id).toBe('first-interview')
    expect(findKind('first-interview', 99)).toBeUndefined()
    expect(findKind('constructor')).toBeUndefined()
  })

  it('signs a first interview on setting, start, language and one topic, and on nothing a child must say', () => {
    const interview = findKind('first-interview')
    const required = interview && fieldsOf(interview).filter(field => field.required)
    expect(required?.map(field => field.id)).toEqual(['setting', 'startedAt', 'language', 'topics'])
  })
})

describe('the languages', () => {
  it('are known once each, by a code that the platform accepts', () => {
    const codes = LANGUAGES.map(language => language.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(Intl.getCanonicalLocales(codes)).toHaveLength(codes.length)
  })

  it('say which are read from right to left', () => {
    const rightToLeft = LANGUAGES.filter(language => language.rightToLeft).map(language => language.code)
    expect(rightToLeft).toEqual(expect.arrayContaining(['ar', 'fa', 'prs', 'ps', 'ur']))
    expect(rightToLeft).not.toContain('ti')
  })
})
