import { expect, test } from 'vitest'
import { readTypedDuration, readTypedTime } from './typed-time.ts'

test.each([
  ['9:05', '09:05'],
  ['9h05', '09:05'],
  ['9.05', '09:05'],
  ['905', '09:05'],
  ['0905', '09:05'],
  ['14 h', '14:00'],
  ['14h', '14:00'],
  ['23:59', '23:59'],
  ['0:00', '00:00'],
])('a person types the time %s and it is read as %s', (text, time) => {
  expect(readTypedTime(text)).toBe(time)
})

test.each(['24:00', '9:60', '9', '9:', '9:5', 'midi', '', '12:30:10', '2510'])(
  'the time %s is refused',
  text => {
    expect(readTypedTime(text)).toBeUndefined()
  },
)

test.each([
  ['45', 45],
  ['45 min', 45],
  ['1h20', 80],
  ['1:20', 80],
  ['2 h', 120],
  ['1 u 05', 65],
  ['90 minutes', 90],
  ['0', 0],
])('a person types the duration %s and it is read as %i minutes', (text, minutes) => {
  expect(readTypedDuration(text)).toBe(minutes)
})

test.each(['', '1:', '25h', '1h70', '-5', '1,5 h', 'une heure', '2000'])(
  'the duration %s is refused',
  text => {
    expect(readTypedDuration(text)).toBeUndefined()
  },
)
