import type { UiLanguage } from '@havre/kinds/kind.ts'

const REGIONS: Record<UiLanguage, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }

/** How a document writes dates and numbers: in its language, and in the time zone of the centre. */
export type Formats = {
  /** `3 avril 2027`, from `YYYY-MM-DD`. */
  date(day: string): string
  /** `3 avril 2027, 14:32`, from an instant. */
  dateTime(instant: string): string
  /** `3 avril 2027`: the day of an instant. */
  dayOf(instant: string): string
  number(value: number): string
  /** `250,00 €`, from cents. */
  money(cents: number): string
  duration(minutes: number): string
  list(items: readonly string[]): string
}

export function formatsFor(language: UiLanguage, timeZone: string): Formats {
  const region = REGIONS[language]
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const civil = new Intl.DateTimeFormat(region, { ...day, timeZone: 'UTC' })
  const local = new Intl.DateTimeFormat(region, { ...day, timeZone })
  const time = new Intl.DateTimeFormat(region, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  const numbers = new Intl.NumberFormat(region)
  const amounts = new Intl.NumberFormat(region, { style: 'currency', currency: 'EUR' })
  const lists = new Intl.ListFormat(region, { type: 'conjunction' })
  // French says `1er` for the first of a month; Intl does not.
  const said = (words: string) => (language === 'fr' ? words.replace(/^1(?= \p{L})/u, '1er') : words)
  const dayOf = (instant: string) => said(local.format(new Date(instant)))
  return {
    date: civilDay => said(civil.format(new Date(`${civilDay}T12:00:00Z`))),
    dayOf,
    dateTime: instant => `${dayOf(instant)}, ${time.format(new Date(instant))}`,
    // The narrow space between thousands is in no typeface of ours for every script.
    number: value => numbers.format(value).replaceAll('\u202F', '\u00A0'),
    money: cents => amounts.format(cents / 100).replaceAll('\u202F', '\u00A0'),
    duration: minutes => {
      const hours = Math.floor(minutes / 60)
      const rest = minutes % 60
      return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
        .filter(Boolean)
        .join(' ')
    },
    list: items => lists.format(items),
  }
}
