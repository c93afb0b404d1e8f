import type { LegalProcedure, LegalProcedures } from '@havre/contracts/legal-procedures.ts'
import { grantFile, nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../src/demo/builders.ts'
import { ifMatch, once, openHouse, type Person } from './harness.ts'

export const MINOR = { unaccompanied: 'yes', recognisedCentre: 'yes' }

/** A house on 20 January 2026 with two legal officers, a director and a coordinator, and what a procedure is driven with. */
export async function openLawHouse() {
  const start = new Date('2026-01-20T09:00:00Z')
  let clock = start
  const house = await openHouse({ now: () => clock })
  const legal = await house.person('LEG')
  const colleague = await house.person('LEG')
  const director = await house.person('DIR')
  const coordinator = await house.person('COO')

  /** A file of somebody born on 4 May 2010 that both legal officers, and `people`, are named on. */
  async function fileOf(...people: Person[]): Promise<BuiltFile> {
    const file = await buildFile(house)
    await house.rows(`UPDATE youth_file SET birth_on = '2010-05-04' WHERE id = $1`, [file.id])
    for (const one of [legal, colleague, ...people]) await nameOnFile(house, file, one.id, 'legal')
    return file
  }
  /** A guardian or lawyer whose mandate on the file opens its law. */
  async function outsider(file: BuiltFile, role: 'GUA' | 'LAW'): Promise<Person> {
    const one = await house.person(role)
    const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
    await grantFile(house, file, one.id, approvers, { compartments: ['LEGAL'] })
    return one
  }
  const openOn = (file: BuiltFile, body: object = {}, by = legal) =>
    by.call<LegalProcedure>(
      'POST',
      `/api/v1/youth-files/${file.id}/legal-procedures`,
      { definition: 'be.thb', facts: MINOR, ...body },
      once(),
    )
  const add = (
    what: 'events' | 'overrides',
    procedure: LegalProcedure,
    body: object,
    by: Person,
    key: object,
  ) =>
    by.call<LegalProcedure>('POST', `/api/v1/legal-procedures/${procedure.id}/${what}`, body, {
      ...key,
      ...ifMatch(procedure.version),
    })
  const record = (procedure: LegalProcedure, body: object, by = legal, key = once()) =>
    add('events', procedure, body, by, key)
  const propose = (procedure: LegalProcedure, body: object, by = legal) =>
    add('overrides', procedure, body, by, once())
  const changeEvent = (procedure: LegalProcedure, event: string, body: object, by = legal) => {
    const id = procedure.detail?.events.find(one => one.event === event && !one.withdrawn)?.id
    const path = `/api/v1/legal-procedures/${procedure.id}/events/${id}`
    return by.call<LegalProcedure>('PATCH', path, body, ifMatch(procedure.version))
  }
  const read = (file: BuiltFile, by = legal) =>
    by.call<LegalProcedures>('GET', `/api/v1/youth-files/${file.id}/legal-procedures`)

  return {
    house,
    legal,
    colleague,
    director,
    coordinator,
    fileOf,
    outsider,
    openOn,
    record,
    propose,
    changeEvent,
    read,
    /** The house's clock stands there until it is set again; without a day, where it began. */
    setClock: (at?: string) => {
      clock = at ? new Date(at) : start
    },
    /** Referred on 5 January, given the registration certificate on 12 January, no printed date known. */
    async withCertificate(file: BuiltFile) {
      const opened = await openOn(file)
      const referred = await record(opened.body, { event: 'referral_to_recognised_centre', on: '2026-01-05' })
      return record(referred.body, { event: 'ai_issued', on: '2026-01-12' })
    },
  }
}

export const due = ({ deadlines }: Pick<LegalProcedure, 'deadlines'>, rule: string) =>
  deadlines.find(one => one.rule === rule)
