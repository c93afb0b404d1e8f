import { expect, it } from 'vitest'
import { FILE_COMPARTMENTS } from './compartments.ts'
import { MATRIX } from './matrix.ts'
import { readersOf } from './readers.ts'
import { ROLES } from './roles.ts'

const roles = (...asked: Parameters<typeof readersOf>) => readersOf(...asked).map(reader => reader.role)

it('tells for each compartment the roles whose cell says r, and no other', () => {
  for (const compartment of FILE_COMPARTMENTS) {
    const whole = ROLES.filter(role => {
      const readings = [...MATRIX[compartment][role].matchAll(/[APRGS]:([a-z]+)((?: (?![A-Z]:)\S+)*)/g)]
      return readings.some(
        ([, letters = '', words = '']) => letters.includes('r') && !/status|measures|rules|usual/.test(words),
      )
    })
    expect([compartment, roles(compartment).toSorted()]).toEqual([compartment, whole.toSorted()])
  }
})

it('says within what bounds, and opens a part to those whose cell names it', () => {
  expect(readersOf('EDUC').find(reader => reader.role === 'EDU')?.how.length).toBeGreaterThan(0)
  expect(roles('SAFETY', 'measures').length).toBeGreaterThan(roles('SAFETY').length)
  expect(roles('MED', 'reserved').length).toBeLessThan(roles('MED').length)
  expect(roles('LEGAL')).toEqual(expect.arrayContaining(['GUA', 'LAW']))
  expect(roles('LEGAL', 'inside').filter(role => /GUA|LAW|PAR/.test(role))).toEqual([])
})
