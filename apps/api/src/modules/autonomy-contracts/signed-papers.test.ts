import type { ContractText } from '@havre/contracts/autonomy-contracts.ts'
import { describe, expect, it } from 'vitest'
import { attach } from '../../../test/attaching.ts'
import { newest, openContractHouse } from '../../../test/contract-house.ts'
import { pdf } from '../../../test/corpus/pdf.ts'
import { photo } from '../../../test/corpus/pictures.ts'
import type { Person } from '../../../test/harness.ts'
import { grantFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry } from '../../demo/builders.ts'

const it_ = await openContractHouse()
const { house, aminata, thomas, coordinator, director, fileOf, read, partyOf, sign, proposed, drafted } = it_
const { setClock, propose } = it_

const TODAY = '2026-06-01'
const PICTURE = await photo()
type Given = { kind?: string; name?: string; bytes?: Buffer; signed?: boolean; by?: Person; more?: object }

/** A file that hangs on an act of the youth. */
async function kept(file: BuiltFile, given: Given = {}): Promise<string> {
  const {
    kind = 'auton-note',
    name = 'papier.jpg',
    bytes = PICTURE,
    signed = true,
    by = aminata,
    more,
  } = given
  const entryId = await buildEntry(house, file, { kind, authorId: by.id, status: 'draft' })
  const { status, body } = await attach(house, by, entryId, name, bytes, more)
  expect(status).toBe(200)
  if (signed)
    await house.rows(
      `UPDATE entry SET status = 'signed', signed_at = now(), signed_by = author_id WHERE id = $1`,
      [entryId],
    )
  return body.id
}
const onPaper = (text: ContractText, attachmentId: string, signedOn: string | null = TODAY) =>
  sign(text, 'youth', aminata, { way: 'paper', attachmentId, ...(signedOn && { signedOn }) })
const scansOf = async (file: BuiltFile) =>
  (await read(file, aminata)).body.detail?.choices.scans.map(({ id }) => id)
/** What PostgreSQL says of that paper, asked behind the back of the service. */
const insert = (text: ContractText, attachmentId: string, signedOn: string, signedAt: string) =>
  house.rows(
    `INSERT INTO contract_signature (centre_id, youth_id, text_id, party_id, way, attachment_id, signed_on, language, signed_at, digest,
       created_by)
     SELECT centre_id, youth_id, text_id, id, 'paper', $3, $4, 'fr', $5, $2, $6 FROM contract_party WHERE id = $1`,
    [partyOf(text, 'youth')?.id, text.digest, attachmentId, signedOn, signedAt, aminata.id],
  )

describe('a signed paper', () => {
  it('is a PDF or a picture of a signed note that came after the text: nothing else is offered, or taken', async () => {
    const file = await fileOf()
    const draft = await drafted(file)
    const before = await kept(file)
    const text = newest((await propose(draft)).body)
    const other = await fileOf()
    const unfit = [
      before,
      await kept(file, { name: 'notes.txt', bytes: Buffer.from('Signé.') }),
      await kept(file, { kind: 'studio-inventory', name: 'etat.jpg' }),
      await kept(file, { signed: false }),
      await kept(file, { more: { confidential: true } }),
      await kept(other),
      crypto.randomUUID(),
    ]
    const fit = [await kept(file), await kept(file, { name: 'papier.pdf', bytes: pdf() })]
    expect((await scansOf(file))?.toSorted()).toEqual(fit.toSorted())
    for (const id of unfit) {
      const refused = await onPaper(text, id)
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { rule: 'not-to-sign', errors: [{ pointer: '#/attachmentId', code: 'no-signed-paper' }] },
      ])
      await expect(insert(text, id, TODAY, `${TODAY}T09:00:00Z`)).rejects.toMatchObject({ code: 'HVC05' })
    }
    expect((await onPaper(text, fit[1] ?? '')).status).toBe(201)
  })

  it('is opened from the signature by who reads it', async () => {
    const file = await fileOf()
    const text = await proposed(file)
    const id = await kept(file)
    await onPaper(text, id)
    const guardian = await house.person('GUA')
    const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
    await grantFile(house, file, guardian.id, approvers, { compartments: ['AUTON'] })
    const paperFor = async (who: Person) => {
      const [contract] = (await read(file, who)).body.detail?.contracts ?? []
      return contract && partyOf(newest(contract), 'youth')?.signature?.paper
    }
    for (const who of [thomas, director, guardian]) expect(await paperFor(who)).toMatchObject({ id })
    await house.rows('UPDATE attachment SET confidential = true WHERE id = $1', [id])
    expect([(await paperFor(thomas))?.id, await paperFor(guardian)]).toEqual([id, null])
  })
})

describe('the day on a paper', () => {
  it('is given, not before the text was proposed and not after today; in PostgreSQL too', async () => {
    const file = await fileOf()
    const text = await proposed(file)
    const id = await kept(file)
    setClock('2026-06-04T21:30:00Z')
    const days = [
      { on: null, rule: 'not-to-sign', code: 'day-of-paper' },
      { on: '2026-05-31', rule: 'dates-out-of-order', code: 'before-proposal' },
      { on: '2026-06-05', rule: 'in-the-future', code: 'in-the-future' },
    ]
    for (const { on, rule, code } of days) {
      const refused = await onPaper(text, id, on)
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { rule, errors: [{ pointer: '#/signedOn', code }] },
      ])
      if (on)
        await expect(insert(text, id, on, '2026-06-04T21:30:00Z')).rejects.toMatchObject({ code: 'HVC05' })
    }
    const taken = await onPaper(text, id, '2026-06-02')
    expect(partyOf(newest(taken.body), 'youth')?.signature).toMatchObject({
      signedOn: '2026-06-02',
      signedAt: '2026-06-04T21:30:00.000Z',
    })
    setClock(`${TODAY}T09:00:00Z`)
  })

  it('is not asked of what is signed here', async () => {
    const text = await proposed(await fileOf())
    expect((await sign(text, 'youth', aminata, { signedOn: TODAY })).body).toMatchObject({
      rule: 'not-to-sign',
      errors: [{ pointer: '#/signedOn' }],
    })
    const taken = await sign(text, 'youth', aminata)
    expect(partyOf(newest(taken.body), 'youth')?.signature).toMatchObject({ signedOn: null, paper: null })
  })
})

it('a draft of an amendment is the house’s: from outside it is read once it is proposed, in PostgreSQL too', async () => {
  const file = await fileOf()
  const contract = await it_.running(file)
  const draft = newest((await it_.amend(contract)).body)
  const people = { guardian: await house.person('GUA'), lawyer: await house.person('LAW') }
  const approvers = { requestedBy: coordinator.id, approvedBy: director.id }
  for (const { id } of Object.values(people))
    await grantFile(house, file, id, approvers, { compartments: ['AUTON'] })
  const textsFor = async (who: Person) =>
    (await read(file, who)).body.detail?.contracts[0]?.texts.map(({ status }) => status)
  const inTable = async (who: Person) => {
    const text = {
      name: 'texts',
      text: 'SELECT status FROM contract_text WHERE youth_id = $1',
      values: [file.id],
    }
    const [rows] = await house.door.group(who.sid, [text])
    return rows?.map(({ status }) => status).toSorted()
  }
  expect(await textsFor(director)).toEqual(['draft', 'signed'])
  expect([await textsFor(people.guardian), await inTable(people.guardian)]).toEqual([['signed'], ['signed']])
  const compared = { from: 1, to: 2 }
  const path = `/api/v1/autonomy-contracts/${contract.id}/comparison`
  expect((await people.guardian.call('POST', path, compared)).status).toBe(404)
  expect([(await read(file, people.lawyer)).status, await inTable(people.lawyer)]).toEqual([404, []])

  const saved = await it_.save(draft, { effectiveOn: '2026-07-01' })
  expect((await propose(saved.body)).status).toBe(200)
  expect([await textsFor(people.guardian), await inTable(people.guardian)]).toEqual([
    ['proposed', 'signed'],
    ['proposed', 'signed'],
  ])
  expect((await people.guardian.call('POST', path, compared)).status).toBe(200)
})
