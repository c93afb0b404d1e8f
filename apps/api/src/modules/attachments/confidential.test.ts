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
      `SELECT action, compartment FROM trace WHERE action = 'attachment.opened' AND object_ids = ARRAY[$1::uuid]`,
      [attached.id],
    )
    expect(traces).toEqual([{ action: 'attachment.opened', compartment: 'EDUC' }])
    expect((await fetchBytes(house, referent, attached.id)).bytes.equals(TEXT)).toBe(true)
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

  it('is raised on a signed entry too, by whoever writes or signs there, and never lowered', async () => {
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

  it('passes its class on to the version that replaces it', async () => {
    const { referent, entryId } = await referentWithDraft(house)
    const old = await attach(house, referent, entryId, 'a.txt', TEXT, { confidential: true })
    const next = await attach(house, referent, entryId, 'a.txt', Buffer.from('Suite.'), {
      replacesId: old.body.id,
    })
    expect(next.body).toMatchObject({ confidential: true, number: 2, name: null })
  })
})
