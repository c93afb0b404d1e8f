import { useSyncExternalStore } from 'react'
import { type Locale, overwriteGetLocale } from '../paraglide/runtime.js'

export type Language = Locale

export const languages: readonly { code: Language; name: string }[] = [
  { code: 'fr', name: 'Français' },
  { code: 'nl', name: 'Nederlands' },
  { code: 'en', name: 'English' },
]

/** Pressed by somebody on this page before signing in; the account it then belongs to keeps it. */
let picked: Language | undefined
let current: Language = fromBrowser(typeof navigator === 'undefined' ? [] : navigator.languages)
const listeners = new Set<() => void>()

overwriteGetLocale(() => current)
mark()

/** The first of the browser's languages that the product speaks; French where there is none. */
export function fromBrowser(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const known = languages.find(language => language.code === tag.slice(0, 2).toLowerCase())
    if (known) return known.code
  }
  return 'fr'
}

/** The language in use. It lives in memory; the account keeps it on the server. */
export function getLanguage(): Language {
  return current
}

/** Changes the language of the interface; the root draws itself again. Saving it to the account is the caller's. */
export function setLanguage(language: Language): void {
  if (language === current) return
  current = language
  mark()
  for (const listener of listeners) listener()
}

/** Changes the language at the wish of somebody who is not signed in yet: after sign-in it must not be thrown away. */
export function pickLanguage(language: Language): void {
  picked = language
  setLanguage(language)
}

/** The language picked before sign-in, given once: the next person has not chosen it. */
export function takePickedLanguage(): Language | undefined {
  const language = picked
  picked = undefined
  return language
}

/** The language, for components; draws again on change. */
export function useLanguage(): Language {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getLanguage,
    getLanguage,
  )
}

function mark(): void {
  if (typeof document !== 'undefined') document.documentElement.lang = current
}
