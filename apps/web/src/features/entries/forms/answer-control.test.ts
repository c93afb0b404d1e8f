import { type Answer, emptyAnswers } from '@havre/kinds/answers.ts'
import { BUILT_IN_KINDS } from '@havre/kinds/catalogue.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { everyFieldKind } from '@havre/kinds/testing/every-field-kind.ts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages, setLanguage } from '../../../lib/locale.ts'
import { textOf } from '../../../lib/text.ts'
import { AnswerControl } from './answer-control.tsx'
import { FormHintsProvider } from './form-context.ts'

const kinds: readonly Kind[] = [...BUILT_IN_KINDS, everyFieldKind]

/** The form of a field as the browser gets it. */
function draw(
  field: ReturnType<typeof fieldsOf>[number],
  value: Answer | undefined,
  problems = new Map<string, string>(),
) {
  const control = createElement(AnswerControl, { field, value, onChange: () => {} })
  const hints = createElement(FormHintsProvider, { value: { problems } }, control)
  return renderToStaticMarkup(hints)
}
const plain = (html: string) =>
  html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe.each(languages.map(language => language.code))('in %s', language => {
  test.each(kinds.map(kind => [kind.id, kind] as const))(
    '%s: every field has a box, with its label',
    (_id, kind) => {
      setLanguage(language)
      const empty = emptyAnswers(kind)
      for (const field of fieldsOf(kind)) {
        const html = plain(draw(field, empty[field.id]))
        if (field.type !== 'topics') expect(html, `${kind.id} ${field.id}`).toContain(textOf(field.label))
        expect(html, `${kind.id} ${field.id}`).toMatch(/<(input|textarea|button)/)
      }
    },
  )
})

test('a row of a list shows every field that its kind gives it', () => {
  setLanguage('fr')
  for (const kind of kinds) {
    for (const field of fieldsOf(kind)) {
      if (field.type !== 'list') continue
      const html = plain(draw(field, [{ key: 'ra' }]))
      for (const cell of field.fields) expect(html, `${kind.id} ${field.id}`).toContain(textOf(cell.label))
    }
  }
})

test('what the service says about a place stands at that place, inside topics and rows too', () => {
  const at = (id: string, value: Answer | undefined, pointer: string) => {
    const field = fieldsOf(everyFieldKind).find(one => one.id === id)
    if (!field) throw new Error(id)
    return draw(field, value, new Map([[pointer, 'control-character']]))
  }
  const sentence = 'signe invisible'
  expect(at('line', 'x', '#/answers/line')).toContain(sentence)
  expect(at('words', { text: 'x' }, '#/answers/words/text')).toContain(sentence)
  expect(at('topics', { a: { facts: 'x' } }, '#/answers/topics/a/facts')).toContain(sentence)
  expect(at('rows', [{ key: 'ra', text: 'x' }], '#/answers/rows/0/text')).toContain(sentence)
  expect(at('rows', [{ key: 'ra', text: 'x' }], '#/answers/rows/1/text')).not.toContain(sentence)
  expect(at('needs', [{ key: 'ra', what: 'x' }], '#/answers/needs/0/what')).toContain(sentence)
  expect(at('acknowledgement', {}, '#/answers/acknowledgement/comment')).toContain(sentence)
})
