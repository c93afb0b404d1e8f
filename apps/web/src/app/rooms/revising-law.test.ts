import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import type { Handler } from '../../../test/house-replies.ts'
import { aDetail, aLaw, aProcedure, dayIn, jurist, withLaw } from '../../../test/law.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/procedures` }
type Detail = ReturnType<typeof aDetail>

describe('an agreed date', () => {
  const agreed = (given: Partial<Detail['overrides'][number]> = {}): Detail['overrides'][number] => ({
    id: idOf('7', 0),
    rule: 'trial.end',
    eventId: null,
    day: dayIn(30),
    reason: 'Courriel du greffe',
    status: 'agreed',
    proposedBy: jurist,
    proposedAt: new Date().toISOString(),
    decidedBy: { id: idOf('a', 8), name: 'Hélène Lambert' },
    putBack: null,
    version: 2,
    can: { decide: false, withdraw: true },
    ...given,
  })

  test('is put back with a reason, which then stands in the history beside who agreed', async () => {
    const sent: unknown[] = []
    let override = agreed()
    const decideOverride: Handler = (_, { params, body, ifMatch }) => {
      sent.push([params.overrideId, ifMatch, routes.decideOverride.body.parse(body)])
      const putBack = { by: jurist, at: new Date().toISOString(), because: 'Le greffe se trompait' }
      override = agreed({ status: 'withdrawn', putBack, can: { decide: false, withdraw: false } })
      return law().procedures[0]
    }
    const law = () => aLaw([aProcedure({ detail: aDetail({ overrides: [override] }) })])
    const { page } = await visit(withLaw(law, { decideOverride }), room)
    await page.getByText('acceptée par Hélène Lambert', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Remettre la date calculée' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Remettre la date calculée' }).click()
    await form.getByText('Écrivez pourquoi, en quelques mots.').waitFor()
    expect(sent).toEqual([])
    await form.getByLabel('Pourquoi').fill(' Le greffe se trompait ')
    await form.getByRole('button', { name: 'Remettre la date calculée' }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByText('remise à la date calculée par Yasmina Ouali : Le greffe se trompait').waitFor()
    await page.getByText('acceptée par Hélène Lambert').waitFor()
    expect(sent).toEqual([[idOf('7', 0), '"2"', { status: 'withdrawn', because: 'Le greffe se trompait' }]])
  })
})

describe('an event that stands there already', () => {
  test('says so at the field, and no more once another day is given', async () => {
    const here = await visit(
      withLaw(() => aLaw([aProcedure()])),
      room,
    )
    const { page } = here
    here.refuse('recordEvent', {
      slug: 'rule-violated',
      rule: 'event-twice',
      errors: [{ pointer: '#/event', code: 'event-twice' }],
    })
    await page.getByRole('button', { name: 'Noter un événement' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('combobox', { name: 'Événement' }).click()
    await page.getByRole('option', { name: 'Décision remise' }).click()
    await form.getByLabel('Le jour').fill('02/03/2026')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    const words = form.getByText('Déjà noté à ce jour : voyez « Ce qui est arrivé ».')
    await words.waitFor()
    expect(await form.getByText('Rien n’a été enregistré.').count()).toBe(0)
    await form.getByLabel('Le jour').fill('03/03/2026')
    await form.getByLabel('Le jour').blur()
    await words.waitFor({ state: 'detached' })
  })
})
