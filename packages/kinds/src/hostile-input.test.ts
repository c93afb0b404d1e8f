import { describe, expect, it } from 'vitest'
import { issueCode, said, saidLine } from './base-schemas.ts'
import { BUILT_IN_KINDS } from './catalogue.ts'
import { fieldsOf } from './kind.ts'
import { draftSchema, signedSchema } from './schema.ts'
import { everyFieldKind } from './testing/every-field-kind.ts'
import { NEXT_MORNING } from './testing/judged.ts'
import { textSlots } from './testing/text-slots.ts'

const HOSTILE = [
  ['a NUL', 'a\0b', 'control-character'],
  ['an escape', 'a\u001b[31mb', 'control-character'],
  ['a carriage return', 'a\rb', 'control-character'],
  ['a delete', 'a\u007fb', 'control-character'],
  ['a C1 control', 'a\u0085b', 'control-character'],
  ['a bidi override', 'a\u202eb', 'bidi-control'],
  ['a bidi embedding', 'a\u202ab', 'bidi-control'],
  ['a bidi isolate', 'a\u2066b', 'bidi-control'],
  ['the last bidi isolate', 'a\u2069b', 'bidi-control'],
  ['a lone high surrogate', 'a\ud83db', 'lone-surrogate'],
  ['a lone low surrogate', '\udc4b', 'lone-surrogate'],
] as const

const NOT_DAYS = [
  '1850-06-01',
  '2150-06-01',
  '2026-02-29',
  '2026-13-01',
  '26-1-1',
  '2026-01-01T00:00:00Z',
  '',
]
const NOT_MOMENTS = [
  '1850-06-01T10:00:00Z',
  '2150-06-01T10:00:00Z',
  '2026-02-30T10:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:00:00+16:50',
  '2026-01-01T10:00:00',
  '2026-01-01',
  '2026-01-01T10:00:00.0000000000001Z',
]

describe.each([...BUILT_IN_KINDS, everyFieldKind].map(kind => [kind.id, kind] as const))(
  'somebody who sends nonsense to %s',
  (_, kind) => {
    const schema = draftSchema(kind)
    const slots = textSlots(kind)

    function problems(answers: unknown) {
      const result = schema.safeParse(answers)
      return result.success ? [] : result.error.issues.map(issue => [issue.path, issueCode(issue)])
    }

    it.each(HOSTILE)('is told where %s stands, in any text', (_, text, code) => {
      for (const slot of slots) expect(problems(slot.fill(text)), slot.name).toEqual([[slot.path, code]])
    })

    it('is told which text is too long, and may fill it to the last character', () => {
      for (const slot of slots) {
        expect(problems(slot.fill('é'.repeat(slot.maxLength))), slot.name).toEqual([])
        expect(problems(slot.fill('é'.repeat(slot.maxLength + 1))), slot.name).toEqual([
          [slot.path, 'too-big'],
        ])
      }
    })

    it('may break lines only where the form has several', () => {
      for (const slot of slots) {
        const expected = slot.oneLine ? [[slot.path, 'line-break']] : []
        expect(problems(slot.fill('a\n\tb')), slot.name).toEqual(expected)
      }
    })

    it('sends a decomposed accent and gets the composed one, with the spaces as typed', () => {
      for (const slot of slots) expect(schema.parse(slot.fill(' e\u0301 '))).toEqual(slot.fill(' é '))
    })

    it('is told about any other type of value', () => {
      for (const slot of slots) {
        for (const value of [1, true, null, ['a'], { a: 1 }]) {
          const [path] = [slot.path[0] ?? '']
          expect(problems({ [path]: value }), slot.name).not.toEqual([])
        }
      }
    })

    it('is told about each unknown key, on top or inside', () => {
      expect(problems({ surprise: 1 })).toEqual([[[], 'unrecognized-keys']])
      expect(problems(JSON.parse('{"__proto__":{"admin":true}}'))).toEqual([[[], 'unrecognized-keys']])
      expect(problems({ constructor: 1 })).toEqual([[[], 'unrecognized-keys']])
      for (const field of fieldsOf(kind)) {
        const inside = { surprise: 1, key: 'r0' }
        if (field.type === 'list' || field.type === 'needs') {
          expect(problems({ [field.id]: [inside] })).toEqual([[[field.id, 0], 'unrecognized-keys']])
        }
        if (field.type === 'topics')
          expect(problems({ [field.id]: inside })).toEqual([[[field.id], 'unrecognized-keys']])
      }
    })

    it('is told about days and moments that do not exist or lie outside two centuries', () => {
      for (const field of fieldsOf(kind)) {
        const wrong = field.type === 'date' ? NOT_DAYS : field.type === 'datetime' ? NOT_MOMENTS : []
        for (const value of wrong) expect(problems({ [field.id]: value }), value).toHaveLength(1)
      }
    })

    it('is told about codes that the vocabulary lacks, repeated ones, and numbers out of bounds', () => {
      for (const { id, ...field } of fieldsOf(kind)) {
        if (field.type === 'code' || field.type === 'language')
          expect(problems({ [id]: 'nope' })).toHaveLength(1)
        if (field.type === 'codes') {
          const code = field.options[0]?.code
          expect(problems({ [id]: [code, code] })).toEqual([[[id], 'duplicate-code']])
        }
        if (field.type === 'minutes' || field.type === 'int' || field.type === 'money') {
          for (const number of [-1, 0.5, Number.MAX_SAFE_INTEGER, Number.NaN]) {
            expect(problems({ [id]: number })).toHaveLength(1)
          }
        }
      }
    })

    it('cannot give two rows one key, nor send more rows than the form takes', () => {
      for (const field of fieldsOf(kind)) {
        if (field.type !== 'list' && field.type !== 'needs') continue
        const rows = Array.from({ length: field.max + 1 }, (_, index) => ({ key: `r${index}` }))
        expect(problems({ [field.id]: rows })).toEqual([[[field.id], 'too-big']])
        expect(problems({ [field.id]: [{ key: 'r' }, { key: 'r' }] })).toEqual([
          [[field.id], 'duplicate-key'],
        ])
        expect(problems({ [field.id]: [{ key: '__proto__' }] })).toEqual([
          [[field.id, 0, 'key'], 'invalid-format'],
        ])
        expect(problems({ [field.id]: [{ key: '12' }] })).toEqual([[[field.id, 0, 'key'], 'invalid-format']])
      }
    })

    it('cannot sign an empty record, nor one filled with spaces', () => {
      const required = fieldsOf(kind).filter(field => field.required)
      const result = signedSchema(kind, NEXT_MORNING).safeParse({})
      const missing = result.success ? [] : result.error.issues.map(issue => [issue.path, issueCode(issue)])
      const expected = fieldsOf(kind).flatMap(field => {
        if (field.required) return [[[field.id], 'required-to-sign']]
        return 'fields' in field && field.min ? [[[field.id], 'too-few-rows']] : []
      })
      expect(missing).toEqual(expected)
      for (const field of required) {
        if (field.type !== 'line' && field.type !== 'text') continue
        const blank = signedSchema(kind, NEXT_MORNING).safeParse({ [field.id]: ' \u00a0 ' })
        expect(blank.error?.issues.map(issue => issue.path[0])).toContain(field.id)
      }
    })
  },
)

it('a text that must say something says it without the blanks around it', () => {
  for (const must of [said, saidLine]) {
    expect(must(20).parse('  Une porte à moi \u00a0')).toBe('Une porte à moi')
    expect(must(20).safeParse(' \u00a0 ').success).toBe(false)
    expect(must(20, 3).safeParse(' ok ').success).toBe(false)
    expect(must(3).safeParse('1234').success).toBe(false)
  }
})
