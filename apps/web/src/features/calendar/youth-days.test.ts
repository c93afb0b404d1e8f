import { describe, expect, test } from 'vitest'
import { setLanguage } from '../../lib/locale.ts'
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

  test('are those of the common calendar, in digits of every clock', () => {
    expect(dateIn(weekLanguage(['prs']), monday)).toContain('30')
    expect(dateIn(weekLanguage(['ar']), monday)).toContain('30')
  })
})
