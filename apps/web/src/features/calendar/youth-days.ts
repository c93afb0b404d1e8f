import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import type { CivilDate } from '../../lib/civil-date.ts'
import { getLanguage, type Language } from '../../lib/locale.ts'
import { DAY_NAMES } from './day-names.ts'

/** Languages whose days the browser knows under another tag than ours. */
const tags: Record<string, string> = { prs: 'fa-AF', arz: 'ar-EG', ary: 'ar-MA' }

/** A language in which a week can be read: its tag, its direction, and ours for the few words around it. */
export interface WeekLanguage {
  tag: string
  rightToLeft: boolean
  ui: Language
}

/** The first language of the youth in which days have names here; the interface's own where there is none. */
export function weekLanguage(spoken: readonly string[]): WeekLanguage {
  const ui = spoken.find((code): code is Language => code === 'fr' || code === 'nl' || code === 'en')
  for (const code of spoken) {
    const tag = tags[code] ?? code
    if (code in DAY_NAMES || Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0) {
      const rightToLeft = LANGUAGES.find(language => language.code === code)?.rightToLeft === true
      return { tag, rightToLeft, ui: ui ?? getLanguage() }
    }
  }
  return { tag: getLanguage(), rightToLeft: false, ui: ui ?? getLanguage() }
}

// The house counts its days as its doors do: the common calendar, digits that stand on every clock.
const common = '-u-ca-gregory-nu-latn'

/** The weekday in that language: `الاثنين`. */
export function weekdayIn({ tag }: WeekLanguage, day: CivilDate): string {
  const names = DAY_NAMES[tag]?.days.split('|')
  return names?.[(at(day).getUTCDay() + 6) % 7] ?? format(tag, { weekday: 'long' }, day)
}

/** Day and month in that language: `30 نوفمبر`. */
export function dateIn({ tag }: WeekLanguage, day: CivilDate): string {
  const month = DAY_NAMES[tag]?.months.split('|')[at(day).getUTCMonth()]
  return month ? `${at(day).getUTCDate()} ${month}` : format(tag, { day: 'numeric', month: 'long' }, day)
}

function format(tag: string, options: Intl.DateTimeFormatOptions, day: CivilDate): string {
  return new Intl.DateTimeFormat(`${tag}${common}`, { ...options, timeZone: 'UTC' }).format(at(day))
}

const at = (day: CivilDate) => new Date(`${day}T12:00:00Z`)
