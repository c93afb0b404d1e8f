import { describe, expect, test } from 'vitest'
import { dayNumber, fullYears, readTypedDate, typedForm } from './civil-date.ts'

const read = (text: string, min?: string, max?: string) => readTypedDate(text, { thisYear: 2026, min, max })

describe('a person types a date', () => {
  test.each(['3/4/27', '03/04/27', '03-04-2027', '3.4.2027', '3 4 2027', ' 3/4/2027 ', '2027-04-03'])(
    '%s is the third of April, day first',
    text => {
      expect(read(text)).toEqual({ ok: true, date: '2027-04-03' })
    },
  )

  test.each([
    '31/4/2027',
    '29/2/2027',
    '29/02/1900',
    '0/1/2027',
    '1/13/2027',
    '32/1/2027',
    '2027-02-30',
    '1/0/27',
  ])('%s is refused: the calendar has no such day', text => {
    expect(read(text)).toEqual({ ok: false, reason: 'impossible' })
  })

  test.each([
    'demain',
    '3 avril 2027',
    '3/4-2027',
    '2027/04/03',
    '3/4/02027',
    '2027-4-3',
    '3//4/2027',
    '１/２/2027',
    '3/4/2027 10:00',
  ])('%s is refused as not a date', text => {
    expect(read(text)).toEqual({ ok: false, reason: 'form' })
  })

  test.each(['3', '3/', '3/4', '3/4/', '3/4/2', '3/4/202', '2027-', '2027-04'])(
    '%s is still being typed',
    text => {
      expect(read(text)).toEqual({ ok: false, reason: 'incomplete' })
    },
  )

  test.each(['1/1/1850', '1/1/2150', '31/12/1899'])('%s is refused as out of range', text => {
    expect(read(text)).toEqual({ ok: false, reason: 'range' })
  })

  test('a leap day is accepted in a leap year only', () => {
    expect(read('29/2/28')).toEqual({ ok: true, date: '2028-02-29' })
    expect(read('29/2/2000')).toEqual({ ok: true, date: '2000-02-29' })
  })

  test('two-digit years of a birth fall in the past, near years in the future', () => {
    expect(read('1/1/09')).toEqual({ ok: true, date: '2009-01-01' })
    expect(read('1/1/46')).toEqual({ ok: true, date: '2046-01-01' })
    expect(read('1/1/47')).toEqual({ ok: true, date: '1947-01-01' })
    expect(read('1/1/99')).toEqual({ ok: true, date: '1999-01-01' })
  })

  test('the bounds of a field are kept, ends included', () => {
    expect(read('10/6/2026', '2026-06-10', '2026-06-11').ok).toBe(true)
    expect(read('11/6/2026', '2026-06-10', '2026-06-11').ok).toBe(true)
    expect(read('12/6/2026', '2026-06-10', '2026-06-11')).toEqual({ ok: false, reason: 'range' })
  })

  test('every day of ten years comes back as it was written', () => {
    for (let n = dayNumber('2019-12-31'); n < dayNumber('2030-01-01'); n += 1) {
      const iso = new Date(n * 86_400_000).toISOString().slice(0, 10)
      expect(read(typedForm(iso))).toEqual({ ok: true, date: iso })
      expect(read(iso)).toEqual({ ok: true, date: iso })
    }
  })
})

describe('age', () => {
  test('turns on the birthday, not before', () => {
    expect(fullYears('2010-06-15', '2026-06-14')).toBe(15)
    expect(fullYears('2010-06-15', '2026-06-15')).toBe(16)
  })
  test('a birthday on 29 February counts from 1 March in a common year', () => {
    expect(fullYears('2008-02-29', '2026-02-28')).toBe(17)
    expect(fullYears('2008-02-29', '2026-03-01')).toBe(18)
  })
})
