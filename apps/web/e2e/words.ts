import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import settings from '../project.inlang/settings.json' with { type: 'json' }

/** A message of the catalogue: plain, or by plural category. */
type Message = string | { readonly [part: string]: string }
type Catalogue = { readonly [key: string]: Message }

/** Everything the screens can say in one language. */
export function catalogue(language: 'fr' | 'nl' | 'en'): Catalogue {
  const files = settings['plugin.havre.messages'].pathPatterns
    .map(pattern => join(import.meta.dirname, '..', pattern.replace('{locale}', language)))
    .filter(existsSync)
  return Object.assign({}, ...files.map(file => JSON.parse(readFileSync(file, 'utf8'))))
}

/** What stands on a button or a field in that language. */
export function say(language: 'fr' | 'nl' | 'en', key: string, values: Record<string, string> = {}): string {
  const message = catalogue(language)[key]
  if (typeof message !== 'string') throw new Error(`no plain message ${key}`)
  return message.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
}
