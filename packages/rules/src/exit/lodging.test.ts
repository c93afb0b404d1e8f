import { expect, it } from 'vitest'
import { refuseLodging } from './lodging.ts'

const hotel = { lodging: 'hotel', from: '2026-12-31', until: '2027-02-28', emergency: true } as const

it('a French house plans no hotel, but in an emergency for two months at most', () => {
  expect(refuseLodging('FR', { ...hotel, emergency: false })).toMatchObject({
    field: 'lodging',
    code: 'hotel-forbidden',
  })
  expect(refuseLodging('FR', { ...hotel, from: null })).toMatchObject({
    field: 'lodgingFrom',
    code: 'start-required',
  })
  expect(refuseLodging('FR', { ...hotel, until: null })).toMatchObject({
    field: 'lodgingUntil',
    code: 'end-required',
  })
  // Two months from 31 December end with February.
  expect(refuseLodging('FR', hotel)).toBeNull()
  const tooLong = refuseLodging('FR', { ...hotel, until: '2027-03-01' })
  expect(tooLong).toMatchObject({ field: 'lodgingUntil', code: 'too-long' })
  expect(tooLong?.reason.fr).toContain('L221-2-3')
  expect(refuseLodging('FR', { ...hotel, lodging: 'youthHostel', emergency: false })?.code).toBe(
    'hotel-forbidden',
  )
})

it('a Belgian house may, and nobody plans an end before the start', () => {
  expect(refuseLodging('BE', { ...hotel, emergency: false, until: null })).toBeNull()
  expect(refuseLodging('BE', { ...hotel, until: '2026-12-30' })).toMatchObject({ code: 'before-start' })
  expect(refuseLodging('FR', { lodging: null, from: null, until: null, emergency: false })).toBeNull()
})
