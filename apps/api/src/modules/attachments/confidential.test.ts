import { describe, expect, it } from 'vitest'
import { type Attached, attach, fetchBytes, referentWithDraft } from '../../../test/attaching.ts'
import { ifMatch, openHouse, type Person } from '../../../test/harness.ts'
import { grantFile } from '../../demo/access-builders.ts'
import { buildAccount } from '../../demo/builders.ts'

const house = await openHouse()
const TEXT = Buffer.from('Menaces reçues.')
const first = async (person: Person, entryId: string) =>
  (await person.call<{ items: Attached[] }>('GET', `/api/v1/entries/${entryId}/attachments`)).body.items[0]
const raise = (person: Person, id: string, version: number) =>
  person.call<Attached>('POST', `/api/v1/attachments/${id}/raising`, {}, ifMatch(version))

async function signedWithFile(more: object = {}) {
  const draft = await referentWithDraft(house)
  const { body } = await attach(house, draft.referent, draft.entryId, 'menace.txt', TEXT, more)
  await house.rows(
    `UPDATE entry SET status = 'signed', signed_at = now(), signed_by = author_id WHERE id = $1`,
    [draft.entryId],
  )
  return { ...draft, attached: body }
}

describe('a confidential file', () => {
  it('says neither its name nor its fingerprint until somebody asks, which leaves a trace', async () => {
    const { referent, entryId, attached } = await signedWithFile({ confidential: true })
    expect(await first(referent, entryId)).toMatchObject({
      confidential: true,
      name: null,
      fingerprint: null,
    })
    const opened = await referent.call<Attached>('POST', `/api/v1/attachments/${attached.id}/opening`, {})
    expect(opened.body).toMatchObject({ name: 'menace.txt', fingerprint: { received: null } })
    const traces = await house.rows(
      `SELECT action, compartment, reason FROM trace WHERE action = 'attachment.opened' AND object_ids = ARRAY[$1::uuid]`,
      [attached.id],
    )
    expect(traces).toEqual([{ action: 'attachment.opened', compartment: 'EDUC', reason: 'confidential' }])
    expect((await fetchBytes(house, referent, attached.id)).bytes.equals(TEXT)).toBe(true)
    const taken = await house.rows(
      `SELECT reason FROM trace WHERE action = 'attachment.read' AND object_ids = ARRAY[$1::uuid]`,
      [attached.id],
    )
    expect(taken).toEqual([{ reason: 'confidential' }])
  })

  it('is not there for anybody from outside, who reads the other files of the entry', async () => {
    const { file, entryId, attached, referent } = await signedWithFile()
    const guardian = await house.person('GUA')
    const [requestedBy, approvedBy] = [await buildAccount(house, ['COO']), await buildAccount(house, ['DIR'])]
    await grantFile(house, file, guardian.id, { requestedBy, approvedBy }, { compartments: ['EDUC'] })
    expect((await fetchBytes(house, guardian, attached.id)).status).toBe(200)
    expect((await raise(referent, attached.id, attached.version)).status).toBe(200)
    expect(await first(guardian, entryId)).toBeUndefined()
    expect((await fetchBytes(house, guardian, attached.id)).status).toBe(404)
    expect((await fetchBytes(house, referent, attached.id)).status).toBe(200)
  })

  it('is raised on a signed entry too, by whoever writes or signs there, and never lowered by hand', async () => {
    const { attached, entryId } = await signedWithFile()
    const coordinator = await house.person('COO')
    const nurse = await house.person('PSY')
    expect((await raise(nurse, attached.id, attached.version)).status).toBe(404)
    expect((await raise(coordinator, attached.id, 9)).status).toBe(412)
    expect((await raise(coordinator, attached.id, attached.version)).body).toMatchObject({
      confidential: true,
      version: 3,
    })
    expect((await first(coordinator, entryId))?.can.raise).toBe(false)
    await expect(
      house.rows('UPDATE attachment SET confidential = false WHERE id = $1', [attached.id]),
    ).rejects.toMatchObject({ code: 'HV001' })
  })

  it('becomes ordinary again when one person asks and a second, coordinator or director, agrees', async () => {
    const { attached, entryId, referent } = await signedWithFile({ confidential: true })
    const [asker, second] = [await house.person('COO'), await house.person('COO')]
    const ask = (by: Person, version: number) =>
      by.call<Attached>('POST', `/api/v1/attachments/${attached.id}/lowering-request`, {}, ifMatch(version))
    const lower = (by: Person, version: number) =>
      by.call<Attached>('POST', `/api/v1/attachments/${attached.id}/lowering`, {}, ifMatch(version))
    expect((await lower(second, attached.version)).status).toBe(403)
    // A director reads there and neither writes nor signs.
    expect((await ask(await house.person('DIR'), attached.version)).status).toBe(403)
    const asked = await ask(asker, attached.version)
    expect(asked.body).toMatchObject({
      confidential: true,
      loweringAsked: true,
      name: null,
      can: { lower: false },
    })
    const { version } = asked.body
    expect((await ask(referent, version)).status).toBe(403)
    // Neither who asked, nor who is not of the two roles.
    expect((await lower(asker, version)).status).toBe(403)
    expect((await lower(referent, version)).status).toBe(403)
    expect((await lower(second, 1)).status).toBe(412)
    expect((await first(second, entryId))?.can).toMatchObject({ lower: true, askLowering: false })
    const lowered = await lower(second, version)
    expect(lowered.body).toMatchObject({ confidential: false, loweringAsked: false, name: 'menace.txt' })
    const traces = await house.rows(
      `SELECT action, account_id FROM trace WHERE action LIKE 'attachment.lower%' AND object_ids = ARRAY[$1::uuid] ORDER BY id`,
      [attached.id],
    )
    expect(traces).toEqual([
      { action: 'attachment.lowering-asked', account_id: asker.id },
      { action: 'attachment.lowered', account_id: second.id },
    ])
  })

  it('passes its class on to the version that replaces it', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const old = await attach(house, referent, entryId, 'a.txt', TEXT, { confidential: true })
    const next = await attach(house, referent, entryId, 'a.txt', Buffer.from('Suite.'), {
      replacesId: old.body.id,
    })
    expect(next.body).toMatchObject({ confidential: true, number: 2, name: null })
  })
})
