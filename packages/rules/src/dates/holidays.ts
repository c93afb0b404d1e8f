import type { Text } from '@havre/policy/text.ts'
import type { Jurisdiction } from '../model/rule.ts'
import { type Day, plusDays } from './days.ts'

export type Holiday = { readonly day: Day; readonly name: Text }

const NEW_YEAR: Text = { fr: 'Jour de l’an', nl: 'Nieuwjaar', en: 'New Year’s Day' }
const EASTER_MONDAY: Text = { fr: 'Lundi de Pâques', nl: 'Paasmaandag', en: 'Easter Monday' }
const LABOUR: Text = { fr: 'Fête du travail', nl: 'Dag van de Arbeid', en: 'Labour Day' }
const ASCENSION: Text = { fr: 'Ascension', nl: 'Hemelvaart', en: 'Ascension Day' }
const WHIT_MONDAY: Text = { fr: 'Lundi de Pentecôte', nl: 'Pinkstermaandag', en: 'Whit Monday' }
const ASSUMPTION: Text = { fr: 'Assomption', nl: 'O.L.V. Hemelvaart', en: 'Assumption' }
const ALL_SAINTS: Text = { fr: 'Toussaint', nl: 'Allerheiligen', en: 'All Saints’ Day' }
const ARMISTICE: Text = { fr: 'Armistice', nl: 'Wapenstilstand', en: 'Armistice Day' }
const CHRISTMAS: Text = { fr: 'Noël', nl: 'Kerstmis', en: 'Christmas Day' }

/** Days of the year that are holidays whatever Easter is, `MM-DD`. */
const FIXED: Record<Jurisdiction, readonly (readonly [string, Text])[]> = {
  // Law of 4 January 1974 on public holidays and royal decree of 18 April 1974, art. 1.
  BE: [
    ['01-01', NEW_YEAR],
    ['05-01', LABOUR],
    ['07-21', { fr: 'Fête nationale', nl: 'Nationale feestdag', en: 'National Day' }],
    ['08-15', ASSUMPTION],
    ['11-01', ALL_SAINTS],
    ['11-11', ARMISTICE],
    ['12-25', CHRISTMAS],
  ],
  // Code du travail, art. L3133-1.
  FR: [
    ['01-01', NEW_YEAR],
    ['05-01', LABOUR],
    ['05-08', { fr: 'Victoire 1945', nl: 'Bevrijding 1945', en: 'Victory 1945' }],
    ['07-14', { fr: 'Fête nationale', nl: 'Nationale feestdag', en: 'National Day' }],
    ['08-15', ASSUMPTION],
    ['11-01', ALL_SAINTS],
    ['11-11', ARMISTICE],
    ['12-25', CHRISTMAS],
  ],
}

/** Days after Easter Sunday. */
const MOVING: readonly (readonly [number, Text])[] = [
  [1, EASTER_MONDAY],
  [39, ASCENSION],
  [50, WHIT_MONDAY],
]

/** The legal holidays of a year, in its order. Regional ones (Alsace-Moselle, the Communities) are not legal holidays there. */
export function holidaysOf(jurisdiction: Jurisdiction, year: number): readonly Holiday[] {
  const known = years.get(`${jurisdiction} ${year}`)
  if (known) return known
  const easter = easterSunday(year)
  const found = [
    ...FIXED[jurisdiction].map(([at, name]) => ({ day: `${year}-${at}`, name })),
    ...MOVING.map(([after, name]) => ({ day: plusDays(easter, after), name })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  years.set(`${jurisdiction} ${year}`, found)
  return found
}
const years = new Map<string, readonly Holiday[]>()

/** Easter of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const month = Math.floor(sum / 31)
  const day = (sum % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
