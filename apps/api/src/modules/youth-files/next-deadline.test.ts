import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { describe, expect, it } from 'vitest'
import { once, type Person } from '../../../test/harness.ts'
import { openLawHouse } from '../../../test/law-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import type { BuiltFile } from '../../demo/builders.ts'

const { house, legal, director, fileOf, outsider, withCertificate } = await openLawHouse()

describe('the next date of the law', () => {
  const open = async (file: BuiltFile, by: Person) =>
    (await by.call<YouthFile>('GET', `/api/v1/youth-files/${file.id}`)).body

  it('is told with the file to who reads its law, in full or where it stands, and to nobody else', async () => {
    const file = await fileOf()
    const { body } = await withCertificate(file)
    const nearest = body.deadlines.filter(({ nature }) => nature !== 'from').map(({ actBy }) => actBy)
    const actBy = nearest.toSorted()[0]
    const title = body.deadlines.find(one => one.actBy === actBy)?.title
    expect(title?.fr).toBeTruthy()
    const referent = await house.person('EDU', 'REF')
    await nameOnFile(house, file, referent.id, 'referent')
    const guardian = await outsider(file, 'GUA')
    for (const one of [legal, director, referent, guardian])
      expect((await open(file, one)).nextDeadline).toEqual({ title, actBy })
    const educator = await house.person('EDU')
    const told = await open(file, educator)
    // What everybody sees counts tasks only: a date of the law must not show through it.
    expect([told.alias, told.nextDeadline, told.nextDueOn]).toEqual([file.alias, null, '2026-01-19'])
    expect(JSON.stringify(told)).not.toContain(actBy)
  })

  it('is what must be done, not what becomes possible, and no longer what was met', async () => {
    const file = await fileOf()
    await withCertificate(file)
    const all = `UPDATE legal_deadline SET status = 'met' WHERE youth_id = $1 AND rule <> 'be.thb.ai.end'`
    await house.rows(all, [file.id])
    expect((await open(file, legal)).nextDeadline?.actBy).toBe('2026-04-12')
    await house.rows(`UPDATE legal_deadline SET nature = 'from' WHERE youth_id = $1`, [file.id])
    expect((await open(file, legal)).nextDeadline).toBeNull()
  })

  it('of a paper that no procedure watches says what ends', async () => {
    const file = await fileOf()
    const paper = { paper: 'passport', issuedOn: '2020-01-01', validUntil: '2026-05-01', original: 'safe' }
    await legal.call('POST', `/api/v1/youth-files/${file.id}/residence-documents`, paper, once())
    expect((await open(file, legal)).nextDeadline).toMatchObject({ title: { fr: 'Fin du document' } })
  })
})
