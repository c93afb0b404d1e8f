import type { Sheet } from '@havre/contracts/documents.ts'
import { am } from './texts/am.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { hi } from './texts/hi.ts'
import { nl } from './texts/nl.ts'
import { prs } from './texts/prs.ts'
import { ps } from './texts/ps.ts'
import { ro } from './texts/ro.ts'
import { ru } from './texts/ru.ts'
import { so } from './texts/so.ts'
import { sq } from './texts/sq.ts'
import { sr } from './texts/sr.ts'
import { ti } from './texts/ti.ts'
import { tr } from './texts/tr.ts'
import { ur } from './texts/ur.ts'
import { vi } from './texts/vi.ts'
import { zh } from './texts/zh.ts'

type Texts = { readonly rights: string; readonly houseRules: string }

const TEXTS: { readonly [language: string]: Texts } = {
  ...{ fr, nl, en },
  ...{ am, ar, es, hi, prs, ps, ro, ru, so, sq, sr, ti, tr, ur, vi, zh },
}

/** The languages in which the house itself writes: no translation there waits for a native reader. */
export const HOUSE_LANGUAGES: readonly string[] = ['fr', 'nl', 'en']

/** The texts that come with the program: edition 1 of each sheet, in each language. */
export const BUILT_IN: readonly {
  readonly sheet: Sheet
  readonly language: string
  readonly body: string
}[] = Object.entries(TEXTS).flatMap(([language, { rights, houseRules }]) => [
  { sheet: 'rights' as const, language, body: rights.trim() },
  { sheet: 'house-rules' as const, language, body: houseRules.trim() },
])
