import { describe, expect, test } from 'vitest'
import { setLanguage } from '../../lib/locale.ts'
import { DAY_NAMES } from './day-names.ts'
import { dateIn, weekdayIn, weekLanguage } from './youth-days.ts'

const monday = '2026-11-30'

describe('the days of a youth’s week', () => {
  test.each([
    [['ar', 'fr'], 'الاثنين', true, 'fr'],
    [['prs', 'ps'], 'دوشنبه', true, 'nl'],
    [['am', 'ti', 'en'], 'ሰኞ', false, 'en'],
    [['ti', 'ar'], 'ሰኑይ', false, 'nl'],
    [['ro', 'rom'], 'luni', false, 'nl'],
    // Nobody taught the browser Edo or Pidgin: the next language that it knows.
    [['bin', 'en'], 'Monday', false, 'en'],
    [['bin'], 'maandag', false, 'nl'],
  ])('%j are named in it and run its way', (spoken, name, rightToLeft, ui) => {
    setLanguage('nl')
    const language = weekLanguage(spoken)
    expect([weekdayIn(language, monday), language.rightToLeft, language.ui]).toEqual([name, rightToLeft, ui])
  })

  // A browser carries fewer languages than Node, which knows them all: what we carry for it is what Node says.
  test.each(Object.entries(DAY_NAMES))('in %s are named as in the CLDR', (tag, { days, months }) => {
    const name = (options: Intl.DateTimeFormatOptions, day: Date) =>
      new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
        .formatToParts(day)
        .find(({ type }) => type === ('weekday' in options ? 'weekday' : 'month'))
        ?.value.replaceAll("'", '’')
    expect(days.split('|')).toEqual(
      Array.from({ length: 7 }, (_, n) => name({ weekday: 'long' }, new Date(Date.UTC(2026, 10, 23 + n)))),
    )
    expect(months.split('|')).toEqual(
      Array.from({ length: 12 }, (_, n) =>
        name({ day: 'numeric', month: 'long' }, new Date(Date.UTC(2026, n, 22))),
      ),
    )
  })

  test('are those of the common calendar, in digits of every clock', () => {
    expect(dateIn(weekLanguage(['prs']), monday)).toContain('30')
    expect(dateIn(weekLanguage(['ar']), monday)).toContain('30')
  })
})
