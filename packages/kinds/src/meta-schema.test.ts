import { describe, expect, it } from 'vitest'
import { issueCode } from './base-schemas.ts'
import { defineKind } from './define-kind.ts'
import type { Field, Kind } from './kind.ts'
import { kindSchema } from './meta-schema.ts'

const label = { fr: 'Humeur', nl: 'Stemming', en: 'Mood' }
const option = { code: 'good', label }
const mood: Field = { id: 'mood', type: 'code', options: [option], label }
const words: Field = { id: 'words', type: 'words', maxLength: 100, label }
const where: Field = { id: 'where', type: 'place', maxLength: 100, neutral: label, label }

const sound: Kind = {
  id: 'mood-note',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: label,
  description: label,
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['mood'],
  sections: [{ id: 'one', title: label, fields: [mood, words, where] }],
}

function withFields(...fields: unknown[]) {
  return { ...sound, sections: [{ id: 'one', title: label, fields: [mood, ...fields] }] }
}

function problems(kind: unknown) {
  const result = kindSchema.safeParse(kind)
  return result.success ? [] : result.error.issues.map(issue => `${issue.path.join('/')} ${issueCode(issue)}`)
}

const topics = (codes: string[]) => ({
  id: 'talk',
  type: 'topics',
  label,
  maxLength: 100,
  topics: codes.map(code => ({ code, label, guidance: label, questions: [label], caution: label })),
})
const list = (fields: unknown[], extra = {}) => ({
  id: 'rows',
  type: 'list',
  label,
  max: 5,
  fields,
  ...extra,
})

describe('an administrator who adds a kind', () => {
  it('has a sound one accepted as it is', () => {
    expect(kindSchema.parse(sound)).toEqual(sound)
    expect(problems(withFields(topics(['a', 'b']), list([words])))).toEqual([])
  })

  it.each([
    ['an unknown key', { ...sound, script: 'x' }, ' unrecognized-keys'],
    ['an unknown compartment', { ...sound, compartment: 'TASK' }, 'compartment invalid-value'],
    ['an unknown axis', { ...sound, axes: ['money'] }, 'axes/0 invalid-value'],
    ['no axis', { ...sound, axes: [] }, 'axes too-small'],
    ['an axis twice', { ...sound, axes: ['safety', 'safety'] }, 'axes/1 duplicate-id'],
    ['a name that is no id', { ...sound, id: 'Mood Note' }, 'id invalid-format'],
    ['a version below one', { ...sound, version: 0 }, 'version too-small'],
    ['an unknown retention', { ...sound, retention: 'R-forever' }, 'retention invalid-value'],
    ['an aspect of another compartment', { ...sound, aspect: 'usual' }, 'aspect aspect-out-of-place'],
    ['a language left out', { ...sound, title: { fr: 'a', nl: 'b' } }, 'title/en invalid-type'],
    ['a blank text', { ...sound, title: { ...label, nl: ' ' } }, 'title/nl blank-text'],
    ['a bidi trick in a label', { ...sound, title: { ...label, en: 'a\u202eb' } }, 'title/en bidi-control'],
    ['an unknown summary field', { ...sound, summary: ['weather'] }, 'summary/0 unknown-summary-field'],
    ['a place in the summary', { ...sound, summary: ['where'] }, 'summary/0 summary-leak'],
    ['no summary', { ...sound, summary: [] }, 'summary too-small'],
    ['no section', { ...sound, summary: ['mood'], sections: [] }, 'sections too-small'],
    ['one field id twice', withFields(mood), 'sections/1 duplicate-id'],
    [
      'a section id twice',
      {
        ...sound,
        sections: [sound.sections[0], { id: 'one', title: label, fields: [{ ...mood, id: 'x' }] }],
      },
      'sections/1 duplicate-id',
    ],
    [
      'a field id that JavaScript owns',
      withFields({ ...mood, id: 'constructor' }),
      'sections/0/fields/1/id reserved-id',
    ],
    [
      'an unknown field type',
      withFields({ ...mood, id: 'x', type: 'html' }),
      'sections/0/fields/1/type invalid-union',
    ],
    [
      'an empty vocabulary',
      withFields({ ...mood, id: 'x', options: [] }),
      'sections/0/fields/1/options too-small',
    ],
    [
      'a code twice',
      withFields({ ...mood, id: 'x', options: [option, option] }),
      'sections/0/fields/1/options/1 duplicate-id',
    ],
    ['a topic twice', withFields(topics(['a', 'a'])), 'sections/0/fields/1/topics/1 duplicate-id'],
    [
      'a field required in drafts',
      withFields({ ...mood, id: 'x', required: 'always' }),
      'sections/0/fields/1/required invalid-value',
    ],
    [
      'the youth’s words made compulsory',
      withFields({ ...words, required: 'toSign' }),
      'sections/0/fields/1 required-of-the-youth',
    ],
    [
      'a signature made compulsory',
      withFields({ id: 'x', type: 'acknowledgement', maxLength: 9, label, required: 'toSign' }),
      'sections/0/fields/1 required-of-the-youth',
    ],
    [
      'a free text as a plain facet',
      withFields({ ...words, facet: true }),
      'sections/0/fields/1 unrecognized-keys',
    ],
    [
      'a text without a voice',
      withFields({ id: 'x', type: 'text', maxLength: 9, label }),
      'sections/0/fields/1/voice invalid-value',
    ],
    [
      'a text without an end',
      withFields({ id: 'x', type: 'text', voice: 'fact', label }),
      'sections/0/fields/1/maxLength invalid-type',
    ],
    [
      'bounds the wrong way round',
      withFields({ id: 'x', type: 'int', min: 5, max: 1, label }),
      'sections/0/fields/1/min bounds-reversed',
    ],
    [
      'a list in a list',
      withFields(list([list([words])])),
      'sections/0/fields/1/fields/0/type invalid-union',
    ],
    ['a column twice', withFields(list([words, words])), 'sections/0/fields/1/fields/1 duplicate-id'],
    [
      'a column named like the row key',
      withFields(list([{ ...words, id: 'key' }])),
      'sections/0/fields/1/fields/0/id reserved-id',
    ],
    [
      'more rows at least than at most',
      withFields(list([words], { min: 9 })),
      'sections/0/fields/1/min bounds-reversed',
    ],
  ])('is told about %s', (_, kind, problem) => {
    expect(problems(kind)).toContain(problem)
  })

  it('may show code fields as a grid: facets of one vocabulary, one in each column, none twice', () => {
    const rated = { ...mood, facet: true }
    const again = { ...rated, id: 'again' }
    const withGrid = (fields: unknown[], rows: string[][], more = {}) =>
      problems({
        ...sound,
        sections: [
          {
            id: 'one',
            title: label,
            fields: [...fields, words],
            grid: {
              columns: [{ label, voice: 'fact' }],
              rows: rows.map(row => ({ label, fields: row })),
              ...more,
            },
          },
        ],
      })
    expect(withGrid([rated, again], [['mood'], ['again']], { within: 'mood' })).toEqual([])
    const other = { ...again, options: [option, { code: 'bad', label }] }
    const wrong = ['sections/0/grid grid-out-of-place']
    expect(withGrid([mood], [['mood']])).toEqual(wrong)
    expect(withGrid([rated], [['words']])).toEqual(wrong)
    expect(withGrid([rated], [['nowhere']])).toEqual(wrong)
    expect(withGrid([rated, other], [['mood'], ['again']])).toEqual(wrong)
    expect(withGrid([rated, again], [['mood', 'again']])).toEqual(wrong)
    expect(withGrid([rated], [['mood']], { within: 'words' })).toEqual(wrong)
    expect(withGrid([rated], [['mood'], ['mood']])).toEqual(['sections/0/grid/1 duplicate-id'])
  })

  it('learns of every mistake at once', () => {
    const kind = { ...sound, axes: ['safety', 'safety'], summary: ['where', 'weather'] }
    expect(problems(kind)).toEqual([
      'axes/1 duplicate-id',
      'summary/0 summary-leak',
      'summary/1 unknown-summary-field',
    ])
  })
})

describe('a kind of the house', () => {
  it('does not load when it is broken, and does not change once loaded', () => {
    expect(() => defineKind({ ...sound, summary: ['weather'] })).toThrow()
    const kind = defineKind(sound)
    expect(Reflect.set(kind.sections[0]?.fields[0] ?? {}, 'id', 'other')).toBe(false)
  })
})
