import { everyFieldKind } from '@havre/kinds/testing/every-field-kind.ts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { setLanguage } from '../../../lib/locale.ts'
import { Changes } from './correction.tsx'

test('a correction shows each place that changed with both versions, and nothing that stayed', () => {
  setLanguage('fr')
  const before = { line: 'restée', text: 'hier', needs: [{ key: 'ra', what: 'Un lit' }] }
  const after = { line: 'restée', text: 'demain', needs: [{ key: 'ra', what: 'Une veilleuse' }] }
  const html = renderToStaticMarkup(createElement(Changes, { kind: everyFieldKind, before, after }))
  for (const words of ['hier', 'demain', 'Un lit', 'Une veilleuse']) expect(html).toContain(words)
  expect(html).not.toContain('restée')
})
