import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  age,
  byWord,
  civilDay,
  date,
  dateTime,
  duration,
  longDate,
  relativeDay,
  setTimeZone,
  time,
} from './formats.ts'
import { fromBrowser, setLanguage } from './locale.ts'

beforeEach(() => setLanguage('fr'))
afterEach(() => setTimeZone('Europe/Brussels'))

describe('a date reads as people of the language write it', () => {
  test('in French, Dutch and English', () => {
    expect(longDate('2027-04-03')).toBe('samedi 3 avril 2027')
    setLanguage('nl')
    expect(longDate('2027-04-03')).toBe('zaterdag 3 april 2027')
    setLanguage('en')
    expect(date('2027-04-03')).toBe('3 April 2027')
  })

  test('the first and the last day of a year stay in their year, whatever the zone', () => {
    setTimeZone('Pacific/Auckland')
    expect(date('2026-12-31')).toBe('31 décembre 2026')
    setTimeZone('America/Los_Angeles')
    expect(date('2027-01-01')).toBe('1er janvier 2027')
  })

  test('the first of a month is 1er in French only', () => {
    expect([longDate('2026-12-01'), date('2026-12-11'), date('2026-12-21')]).toEqual([
      'mardi 1er décembre 2026',
      '11 décembre 2026',
      '21 décembre 2026',
    ])
    setLanguage('nl')
    expect(date('2026-12-01')).toBe('1 december 2026')
  })

  test('the day is named relative to today, in words a person would use', () => {
    expect(relativeDay('2026-11-22', '2026-11-22')).toBe('aujourd’hui')
    expect(relativeDay('2026-11-23', '2026-11-22')).toBe('demain')
    expect(relativeDay('2026-11-18', '2026-11-22')).toBe('il y a 4 jours')
    expect(relativeDay('2027-03-01', '2026-11-22')).toBe('dans 3 mois')
    setLanguage('nl')
    expect(relativeDay('2026-11-21', '2026-11-22')).toBe('gisteren')
  })
})

describe('an instant is shown in the time zone of the centre', () => {
  test('on both sides of the change of clocks', () => {
    expect(time('2026-10-25T00:30:00Z')).toBe('02:30')
    expect(time('2026-10-25T01:30:00Z')).toBe('02:30')
    expect(time('2026-10-25T02:30:00Z')).toBe('03:30')
    expect(dateTime('2026-07-01T22:30:00Z')).toBe('2 juillet 2026, 00:30')
  })

  test('late in the evening it is still today', () => {
    expect(civilDay('2026-11-22T22:59:00Z')).toBe('2026-11-22')
    expect(civilDay('2026-11-22T23:00:00Z')).toBe('2026-11-23')
  })
})

test('an age is given in full years, with the word', () => {
  expect(age('2010-11-23', '2026-11-22')).toBe('15 ans')
  expect(age('2010-11-22', '2026-11-22')).toBe('16 ans')
  setLanguage('nl')
  expect(age('2010-11-22', '2026-11-22')).toBe('16 jaar')
})

test('a duration reads in hours and minutes', () => {
  expect([0, 45, 60, 80].map(duration)).toEqual(['0 min', '45 min', '1 h', '1 h 20 min'])
})

test('codes sort by letter and then by number', () => {
  expect(['Saule 4', 'Hêtre 12', 'Érable 7', 'Hêtre 2'].toSorted(byWord)).toEqual([
    'Érable 7',
    'Hêtre 2',
    'Hêtre 12',
    'Saule 4',
  ])
})

test('the browser proposes the language, French where it speaks none of ours', () => {
  expect(fromBrowser(['ar', 'nl-BE', 'fr'])).toBe('nl')
  expect(fromBrowser(['ti', 'ar'])).toBe('fr')
})
