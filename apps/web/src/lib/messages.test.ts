import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import settings from '../../project.inlang/settings.json' with { type: 'json' }

type Value = string | Record<string, string>
type Catalogue = Record<string, Value>

const web = path.resolve(import.meta.dirname, '../..')
const base = settings.baseLocale

function read(locale: string): Catalogue {
  const files = settings['plugin.havre.messages'].pathPatterns.map(pattern =>
    path.resolve(web, pattern.replace('{locale}', locale)),
  )
  return Object.assign({}, ...files.filter(existsSync).map(file => JSON.parse(readFileSync(file, 'utf8'))))
}

const all = new Map(settings.locales.map(locale => [locale, read(locale)]))

function texts(value: Value | undefined): string[] {
  if (value === undefined) return []
  if (typeof value === 'string') return [value]
  return Object.entries(value).flatMap(([name, text]) => (name === 'param' ? [] : [text]))
}

function placeholders(value: Value | undefined): string[] {
  return [...new Set(texts(value).flatMap(text => text.match(/\{\w+\}/g) ?? []))].toSorted()
}

describe.each(settings.locales)('the catalogue in %s', locale => {
  const catalogue = all.get(locale) ?? {}
  const reference = all.get(base) ?? {}

  test('says everything the French one says, and nothing else', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(reference).toSorted())
  })

  test('has words for every key, never the key itself', () => {
    const empty = Object.entries(catalogue).filter(
      ([key, value]) =>
        texts(value).length === 0 || texts(value).some(text => text.trim() === '' || text === key),
    )
    expect(empty).toEqual([])
  })

  test('puts the same values into its sentences', () => {
    const differing = Object.keys(catalogue).filter(
      key => placeholders(catalogue[key]).join() !== placeholders(reference[key]).join(),
    )
    expect(differing).toEqual([])
  })

  test('has every plural its language needs', () => {
    const needed = new Intl.PluralRules(locale)
      .resolvedOptions()
      .pluralCategories.filter(name => name !== 'many')
    const short = Object.entries(catalogue).filter(
      ([, value]) => typeof value !== 'string' && needed.some(category => !(category in value)),
    )
    expect(short).toEqual([])
  })

  test('uses typographic apostrophes', () => {
    expect(
      Object.entries(catalogue).filter(([, value]) => texts(value).some(text => /\w'\w/.test(text))),
    ).toEqual([])
  })
})

test('no long sentence is the same in two languages: that would be a forgotten translation', () => {
  const french = all.get('fr') ?? {}
  const forgotten = ['nl', 'en'].flatMap(locale =>
    Object.entries(all.get(locale) ?? {}).filter(([key, value]) =>
      texts(value).some(text => isSentence(text) && texts(french[key]).includes(text)),
    ),
  )
  expect(forgotten).toEqual([])
})

/** Words beside what is filled in: "{count} dossiers" is rightly the same in French and Dutch. */
function isSentence(text: string): boolean {
  const words = text.replaceAll(/\{\w+\}/g, '').trim()
  return words.includes(' ') && words.length > 15
}
