import { type DocumentChoices, PRINTED } from '@havre/contracts/documents.ts'
import type { Partner } from '@havre/contracts/partners.ts'
import type { Referral } from '@havre/contracts/referrals.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { buildTellable } from '../../../test/network-house.ts'
import { textOf } from '../../../test/pdf-text.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const PURPOSE = 'Un premier bilan de compétences en cuisine.'
const house = await openHouse()
let coordinator: Person
let referent: Person
let file: BuiltFile
let partnerId: string
beforeAll(async () => {
  coordinator = await house.person('COO')
  referent = await house.person('EDU', 'REF')
  const partner = { name: 'Mission locale des Rives', kind: 'training', helps: ['training'] }
  partnerId = (await coordinator.call<Partner>('POST', '/api/v1/partners', partner, once())).body.id
  file = await buildTellable(house, referent)
})

async function prepared(changes: object = {}): Promise<Referral> {
  const given = {
    partnerId,
    purpose: PURPOSE,
    tells: ['usualName', 'languages', 'request'],
    agreedOn: day(0),
  }
  const path = `/api/v1/youth-files/${file.id}/referrals`
  return (await referent.call<Referral>('POST', path, { ...given, ...changes }, once())).body
}
const order = ({ id }: { id: string }, audience = 'external', language = 'fr'): Order => ({
  document: { what: 'referral', referralId: id },
  audience,
  language,
})
async function printed(of: Order) {
  const { body: seen } = await previewAs(coordinator, file.id, of)
  const { status, pdf } = await printAs(house, coordinator, file.id, of, seen)
  expect([status, seen.leaks]).toEqual([201, []])
  return textOf(pdf).replaceAll(/[\s\u200B]+/gu, ' ')
}

describe('the extract of a referral on paper', () => {
  it('tells what the youth agreed to and nothing else, and stands in the register with its purpose', async () => {
    const text = await printed(order(await prepared()))
    for (const words of ['Se fait appeler', 'Saba', 'Tigrinya, Français', PURPOSE])
      expect(text).toContain(words)
    expect(text).toContain('Extrait d’orientation')
    for (const words of ['Genêt', '641', 'Rives', '17', 'fille']) expect(text).not.toContain(words)
    const { body } = await coordinator.call<DocumentChoices>(
      'GET',
      `/api/v1/youth-files/${file.id}/documents`,
    )
    expect(body.printed[0]).toMatchObject({ what: 'referral', audience: 'external', reason: PURPOSE })
    const traces = await house.rows(
      "SELECT 1 FROM trace WHERE youth_id = $1 AND action = 'document.printed-external'",
      [file.id],
    )
    expect(traces.length).toBe(1)
  })

  it('says again, once it was sent, what was told then', async () => {
    const referral = await prepared({ tells: ['age', 'gender'] })
    const path = `/api/v1/referrals/${referral.id}/sending`
    const sent = await referent.call<Referral>('POST', path, { sentOn: day(0), how: 'document' }, ifMatch(1))
    expect(sent.body.can.extract).toBe(true)
    await house.rows("UPDATE youth_file SET gender = 'other' WHERE id = $1", [file.id])
    const text = await printed(order(referral, 'external', 'nl'))
    await house.rows("UPDATE youth_file SET gender = 'girl' WHERE id = $1", [file.id])
    expect(text).toContain('meisje')
    expect(text).not.toContain('anders')
  })

  it('once handed over, was told as its reference says, though the file changed since', async () => {
    const referral = await prepared({ tells: ['gender', 'request'] })
    const { body: seen } = await previewAs(coordinator, file.id, order(referral))
    const { status } = await printAs(house, coordinator, file.id, order(referral), seen)
    await house.rows("UPDATE youth_file SET gender = 'other' WHERE id = $1", [file.id])
    const send = (one: Referral) =>
      referent.call<Referral>(
        'POST',
        `/api/v1/referrals/${one.id}/sending`,
        { sentOn: day(0), how: 'document', document: seen.reference.toLowerCase() },
        ifMatch(1),
      )
    const sent = await send(referral)
    const other = await send(await prepared({ tells: ['gender'] }))
    await house.rows("UPDATE youth_file SET gender = 'girl' WHERE id = $1", [file.id])
    expect([status, sent.status, sent.body.told]).toEqual([
      201,
      200,
      [
        { field: 'gender', values: ['girl'] },
        { field: 'request', values: [PURPOSE] },
      ],
    ])
    // That paper was about another referral.
    expect(other.body.told).toEqual([{ field: 'gender', values: ['other'] }])
  })

  it('stands in a register that knows every document there is to print', async () => {
    const [check] = await house.rows(
      "SELECT pg_get_constraintdef(oid) AS said FROM pg_constraint WHERE conname = 'document_print_what_check'",
    )
    const known = [...String(check?.said).matchAll(/'([a-z]+)'/g)].map(([, what]) => what)
    expect(known.toSorted()).toEqual([...PRINTED].toSorted())
  })

  it('is not made before the youth agreed, for another reader, of another file, nor of one that ended unsent', async () => {
    const silent = await prepared({ agreedOn: null })
    expect(silent.can.extract).toBe(false)
    const refusal = async (of: Order, youthId = file.id, by = coordinator) => {
      const { status, body } = await previewAs(by, youthId, of)
      return [status, (body as { rule?: string }).rule]
    }
    expect(await refusal(order(silent))).toEqual([422, 'youth-has-not-agreed'])
    const referral = await prepared()
    expect(await refusal(order(referral, 'court'))).toEqual([400, undefined])
    expect(await refusal(order(referral), (await buildFile(house)).id)).toEqual([404, undefined])
    expect((await refusal(order(referral), file.id, await house.person('GUA')))[0]).toBe(404)
    const end = { endedOn: day(0), outcome: 'stopped' }
    const ended = await referent.call<Referral>(
      'POST',
      `/api/v1/referrals/${referral.id}/ending`,
      end,
      ifMatch(1),
    )
    expect([ended.status, ended.body.can.extract]).toEqual([200, false])
    expect(await refusal(order(referral))).toEqual([422, 'nothing-to-print'])
    const { body } = await coordinator.call<DocumentChoices>(
      'GET',
      `/api/v1/youth-files/${file.id}/documents`,
    )
    expect(body.referrals).not.toContain(silent.id)
    expect(body.referrals).not.toContain(referral.id)
  })
})
