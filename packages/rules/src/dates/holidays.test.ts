import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { holidaysOf } from './holidays.ts'

/** The legal holidays that the library lists beside bank and school holidays, local ones and observances left out. */
function byLibrary(country: string, year: number): string[] {
  return new Holidays(country)
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
}

describe.each(Array.from({ length: 16 }, (_, at) => 2020 + at))('the legal holidays of %i', year => {
  it('are those that a well-kept library knows for Belgium', () => {
    const theirs = new Set(byLibrary('BE', year))
    const ours = holidaysOf('BE', year).map(({ day }) => day)
    expect(ours).toHaveLength(10)
    expect(ours.filter(day => !theirs.has(day))).toEqual([])
    // What they have beside ours falls on a Sunday: Easter and Whitsun themselves.
    const more = [...theirs].filter(day => !ours.includes(day))
    expect(more.filter(day => new Date(`${day}T12:00:00Z`).getUTCDay() !== 0)).toEqual([])
  })

  it('are those that it knows for France', () => {
    const theirs = new Set(byLibrary('FR', year))
    const ours = holidaysOf('FR', year).map(({ day }) => day)
    expect(ours).toHaveLength(11)
    expect(ours.filter(day => !theirs.has(day))).toEqual([])
    const more = [...theirs].filter(day => !ours.includes(day))
    expect(more.filter(day => new Date(`${day}T12:00:00Z`).getUTCDay() !== 0)).toEqual([])
  })
})
