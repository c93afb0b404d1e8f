import { describe, expect, it } from 'vitest'
import { COMPARTMENTS, isFileCompartment } from './compartments.ts'
import { separationOfDuties } from './duties.ts'
import { MATRIX } from './matrix.ts'
import { ROLES } from './roles.ts'

describe('separation of duties', () => {
  it.each(ROLES.filter(role => role !== 'ADM'))('the administrator cannot also be %s', role => {
    expect(separationOfDuties(['ADM', role]).map(problem => problem.code)).toContain('adm_alone')
  })

  const writers = ROLES.filter(role =>
    COMPARTMENTS.some(one => isFileCompartment(one) && /:[a-z]*[cuv]/.test(MATRIX[one][role])),
  )
  const pairs = (['AUD', 'DPO'] as const).flatMap(controller =>
    writers.map(writer => ({ controller, writer })),
  )

  it.each(pairs)('$controller cannot also be $writer, who writes in files', ({ controller, writer }) => {
    expect(separationOfDuties([writer, controller])).toEqual([
      { code: 'controller_writes', roles: [controller, writer] },
    ])
  })

  it('one person may be educator and referent, or auditor and data-protection officer', () => {
    expect(separationOfDuties(['EDU', 'REF'])).toEqual([])
    expect(separationOfDuties(['AUD', 'DPO'])).toEqual([])
  })

  it.each(ROLES)('%s alone, even named twice, is fine', role => {
    expect(separationOfDuties([role, role])).toEqual([])
  })
})
