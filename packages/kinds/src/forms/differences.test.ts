import { expect, it } from 'vitest'
import { defineKind } from '../define-kind.ts'
import type { Field } from '../kind.ts'
import { everyFieldKind } from '../testing/every-field-kind.ts'
import { differences } from './differences.ts'

const named = (en: string) => ({ fr: en, nl: en, en })
const code = (...options: string[]): Field => ({
  id: 'mood',
  type: 'code',
  label: named('Mood'),
  options: options.map(option => ({ code: option, label: named(option) })),
})
const line: Field = { id: 'note', type: 'line', voice: 'staff', maxLength: 9, label: named('Note') }
const kind = (fields: Field[], change = {}) =>
  defineKind({
    ...everyFieldKind,
    ...change,
    summary: ['mood'],
    sections: [{ id: 'one', title: named('One'), fields }],
  })
const told = (a: Parameters<typeof differences>[0], b: typeof a) =>
  differences(a, b).map(({ what, change, name }) => `${what} ${change} ${name.en}`)

it('tells what came, went and was worded differently, and nothing where nothing did', () => {
  const first = kind([code('good', 'bad'), line])
  expect(told(first, JSON.parse(JSON.stringify(first)))).toEqual([])
  expect(told(first, kind([code('good', 'tired')]))).toEqual([
    'field removed Note',
    'option added tired',
    'option removed bad',
  ])
  expect(
    told(first, kind([code('good', 'bad'), { ...line, label: named('Notes') }], { retention: 'R-sec' })),
  ).toEqual([`form changed ${first.title.en}`, 'field changed Notes'])
  expect(told(first, kind([line, code('good', 'bad')]))).toEqual(['section changed One'])
})
