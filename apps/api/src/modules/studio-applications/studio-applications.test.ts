import type { AutonomyContract } from '@havre/contracts/autonomy-contracts.ts'
import type { StudioApplication } from '@havre/contracts/studio-applications.ts'
import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import { describe, expect, it } from 'vitest'
import { openContractHouse } from '../../../test/contract-house.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry } from '../../demo/builders.ts'

const { house, coordinator, director, aminata, thomas, fileOf, read, ask, decide, open, act } =
  await openContractHouse()

const say = (application: StudioApplication, by: Person, body: object = { opinion: 'favourable' }) =>
  by.call<StudioApplication & { rule?: string }>(
    'POST',
    `/api/v1/studio-applications/${application.id}/opinions`,
    body,
    once(),
  )
const conditions = async (file: Awaited<ReturnType<typeof fileOf>>, by = coordinator) => {
  const { body } = await read(file, by)
  return Object.fromEntries(body.detail?.conditions.map(one => [one.condition, one]) ?? [])
}

describe('asking for the studio programme', () => {
  it('keeps the youth’s own words sealed, and one application at a time', async () => {
    const file = await fileOf()
    const asked = await ask(file, aminata, { wishedFrom: '2026-08-01' })
    expect([asked.status, asked.body]).toMatchObject([
      201,
      {
        status: 'asked',
        askedOn: '2026-06-01',
        words: 'Je veux cuisiner chez moi.',
        wishedFrom: '2026-08-01',
      },
    ])
    const rows = await house.rows('SELECT words FROM studio_application WHERE id = $1', [asked.body.id])
    expect(String(rows[0]?.words)).not.toContain('cuisiner')
    const second = await ask(file)
    expect([second.status, second.body.rule]).toEqual([422, 'application-waits'])
    expect((await ask(file, director)).status).toBe(404)
  })

  it('is not noted while a contract is not over', async () => {
    const file = await fileOf()
    const contract = (await open(file)).body
    const refused = await ask(file)
    expect([refused.status, refused.body.rule]).toEqual([422, 'contract-runs'])
    expect((await act(contract, 'break_off')).status).toBe(201)
    expect((await ask(file)).status).toBe(201)
  })

  it('is not of tomorrow, and wishes for no day before it was asked', async () => {
    const file = await fileOf()
    expect((await ask(file, aminata, { askedOn: '2026-06-02' })).body).toMatchObject({
      rule: 'in-the-future',
      errors: [{ pointer: '#/askedOn' }],
    })
    expect((await ask(file, aminata, { wishedFrom: '2026-05-31' })).body).toMatchObject({
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/wishedFrom' }],
    })
  })

  it('is neither older than the stay nor wishes for a day years ahead', async () => {
    const file = await fileOf()
    await house.rows(`UPDATE youth_file SET arrived_on = '2026-04-01' WHERE id = $1`, [file.id])
    const refused = async (dates: object) => (await ask(file, aminata, dates)).body
    expect(await refused({ askedOn: '2026-03-31' })).toMatchObject({
      rule: 'date-out-of-bounds',
      errors: [{ pointer: '#/askedOn', code: 'before-arrival' }],
    })
    expect(await refused({ wishedFrom: '2036-08-01' })).toMatchObject({
      rule: 'date-out-of-bounds',
      errors: [{ pointer: '#/wishedFrom', code: 'too-far-ahead' }],
    })
    expect((await ask(file, aminata, { askedOn: '2026-04-01', wishedFrom: '2028-05-31' })).status).toBe(201)
  })
})

describe('the conditions', () => {
  it('are what the records say today, with where they come from', async () => {
    const file = await fileOf()
    expect(await conditions(file)).toMatchObject({
      lifeProject: { answer: 'unknown', entryId: null },
      age: { answer: 'yes', on: '2009-05-04' },
      skills: { answer: 'unknown' },
      residence: { answer: 'unknown' },
    })
    const occurredAt = new Date('2026-05-20T10:00:00Z')
    const entryId = await buildEntry(house, file, {
      authorId: aminata.id,
      kind: 'life-project',
      answers: { direction: 'stay' },
      occurredAt,
    })
    const skillsId = await buildEntry(house, file, {
      authorId: aminata.id,
      kind: 'skills-inventory',
      occurredAt,
    })
    const paper = { paper: 'a_card', issuedOn: '2026-01-01', validUntil: '2026-05-31' }
    const legal = await house.person('LEG')
    await house.rows(
      `INSERT INTO file_team (centre_id, youth_id, account_id, function) VALUES ($1, $2, $3, 'legal')`,
      [house.centreId, file.id, legal.id],
    )
    expect(
      (await legal.call('POST', `/api/v1/youth-files/${file.id}/residence-documents`, paper, once())).status,
    ).toBe(201)
    expect(await conditions(file)).toMatchObject({
      lifeProject: { answer: 'yes', on: '2026-05-20', entryId },
      skills: { answer: 'yes', entryId: skillsId },
      residence: { answer: 'no', on: '2026-05-31' },
    })
    // A referent knows how the stay stands, an educator without the file's law does not.
    expect((await conditions(file, aminata)).residence?.answer).toBe('no')
    const educator = await house.person('EDU')
    await house.rows(
      `INSERT INTO file_team (centre_id, youth_id, account_id, function) VALUES ($1, $2, $3, 'educator')`,
      [house.centreId, file.id, educator.id],
    )
    expect((await conditions(file, educator)).residence?.answer).toBe('unknown')
  })

  it('look at the papers on the day that is wished', async () => {
    const file = await fileOf()
    const legal = await house.person('LEG')
    await nameOnFile(house, file, legal.id, 'legal')
    const paper = { paper: 'a_card', issuedOn: '2026-01-01', validUntil: '2026-07-31' }
    await legal.call('POST', `/api/v1/youth-files/${file.id}/residence-documents`, paper, once())
    expect((await conditions(file)).residence).toMatchObject({ answer: 'yes', on: '2026-07-31' })
    const { body } = await ask(file, aminata, { wishedFrom: '2026-08-01' })
    expect((await conditions(file)).residence).toMatchObject({ answer: 'no', on: '2026-07-31' })
    const others = ['lifeProject', 'age', 'skills']
    expect((await decide(body, { decision: 'accepted', against: others })).body.rule).toBe(
      'condition-not-met',
    )
  })

  it('are followed by a contract from the day that was wished, in the language of the file', async () => {
    const file = await fileOf()
    await house.rows(`UPDATE youth_file SET languages = '{ti,fr}' WHERE id = $1`, [file.id])
    const { body } = await ask(file, aminata, { wishedFrom: '2026-08-01' })
    await decide(body, { decision: 'accepted', against: ADMISSION_CONDITIONS })
    const path = `/api/v1/youth-files/${file.id}/autonomy-contracts`
    const opened = await coordinator.call<AutonomyContract>('POST', path, {}, once())
    expect([opened.status, opened.body.texts]).toMatchObject([
      201,
      [{ language: 'ti', effectiveOn: '2026-08-01' }],
    ])
  })

  it('do not decide: against one that is not met or not known, the decision names it', async () => {
    const file = await fileOf({ birthOn: '2012-01-01' })
    const { body } = await ask(file)
    for (const against of [[], ['age'], ['lifeProject', 'skills', 'residence']]) {
      const refused = await decide(body, { decision: 'accepted', against })
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { rule: 'condition-not-met', errors: [{ pointer: '#/against' }] },
      ])
    }
    const taken = await decide(body, { decision: 'accepted', against: ADMISSION_CONDITIONS })
    expect([taken.status, taken.body]).toMatchObject([200, { against: ADMISSION_CONDITIONS }])
  })
})

describe('opinions and the decision', () => {
  it('come from referents, one each, and change until the decision', async () => {
    const file = await fileOf()
    const { body } = await ask(file)
    const first = await say(body, aminata, { opinion: 'reserved', words: 'Les nuits restent difficiles.' })
    expect([first.status, first.body.opinions]).toMatchObject([
      201,
      [{ opinion: 'reserved', words: 'Les nuits restent difficiles.', by: { id: aminata.id } }],
    ])
    expect((await say(body, aminata)).status).toBe(409)
    expect((await say(body, coordinator)).status).toBe(403)
    const opinion = first.body.opinions[0]
    const path = `/api/v1/studio-opinions/${opinion?.id}`
    expect((await thomas.call('PATCH', path, { opinion: 'unfavourable' }, ifMatch(1))).status).toBe(403)
    const changed = await aminata.call<StudioApplication>(
      'PATCH',
      path,
      { opinion: 'favourable' },
      ifMatch(1),
    )
    expect(changed.body.opinions).toMatchObject([
      { opinion: 'favourable', words: 'Les nuits restent difficiles.', version: 2 },
    ])
    expect((await aminata.call('PATCH', path, { opinion: 'reserved' }, ifMatch(1))).status).toBe(412)
    await decide(body, { decision: 'accepted', against: ADMISSION_CONDITIONS })
    const late = await aminata.call('PATCH', path, { opinion: 'reserved' }, ifMatch(2))
    expect([late.status, late.body]).toMatchObject([422, { rule: 'already-decided' }])
    expect((await say(body, thomas)).body).toMatchObject({ rule: 'already-decided' })
  })

  it('are refused by PostgreSQL too, once it is decided or from who is no referent', async () => {
    const file = await fileOf()
    const { body } = await ask(file)
    await decide(body, { decision: 'refused' })
    const rows = await house.rows('SELECT status, reason FROM studio_application WHERE id = $1', [body.id])
    expect([rows[0]?.status, String(rows[0]?.reason)]).toEqual([
      'refused',
      expect.not.stringContaining('Prêt'),
    ])
    await expect(
      house.rows(`UPDATE studio_application SET status = 'accepted' WHERE id = $1`, [body.id]),
    ).rejects.toMatchObject({ code: 'HVC08' })
  })

  it('is the coordinator’s, with a reason, also when refused; a referent only validates the own files', async () => {
    const file = await fileOf()
    const { body } = await ask(file)
    expect((await decide(body, { decision: 'accepted' }, aminata)).status).toBe(403)
    const silent = await decide(body, { decision: 'refused', reason: '' })
    expect([silent.status, silent.body.errors]).toMatchObject([400, [{ pointer: '#/reason' }]])
    const deferred = await decide(body, { decision: 'deferred', reason: 'Attendre la grille de juin.' })
    expect(deferred.body).toMatchObject({ status: 'deferred', decidedBy: { id: coordinator.id } })
    const both = await Promise.all([
      decide(deferred.body, { decision: 'accepted', against: ADMISSION_CONDITIONS }),
      decide(deferred.body, { decision: 'refused' }, director),
    ])
    expect(both.map(({ status }) => status).filter(status => status === 200)).toHaveLength(1)
    const again = await decide(both.find(({ status }) => status === 200)?.body ?? body, {
      decision: 'deferred',
    })
    expect(again.body).toMatchObject({ rule: 'already-decided' })
  })

  it('is no longer needed where the youth no longer asks', async () => {
    const file = await fileOf()
    const { body } = await ask(file)
    const path = `/api/v1/studio-applications/${body.id}/withdrawal`
    const gone = await aminata.call('POST', path, {}, ifMatch(1))
    expect([gone.status, gone.body]).toMatchObject([200, { status: 'withdrawn' }])
    expect((await ask(file)).status).toBe(201)
  })
})
