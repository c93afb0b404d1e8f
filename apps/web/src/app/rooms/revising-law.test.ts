import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../../test/days.ts'
import type { Handler } from '../../../test/house-replies.ts'
import { aDetail, aLaw, aProcedure, jurist, pastEvent, withLaw } from '../../../test/law.ts'
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

describe('completing an event', () => {
  const noted = (note: string | null, version = 4) =>
    aLaw([aProcedure({ version, detail: aDetail({ events: [pastEvent({ note })] }) })])

  test('begins from the note that stands there, sends only what changed, and erases it only when told to', async () => {
    const sent: unknown[] = []
    const changeEvent: Handler = (_, { body }) => {
      sent.push(routes.changeEvent.body.parse(body))
      return noted('x').procedures[0]
    }
    const { page } = await visit(
      withLaw(() => noted('Vu au guichet 4'), { changeEvent }),
      room,
    )
    const open = async () => {
      await page.getByRole('button', { name: 'Compléter' }).click()
      const form = page.getByRole('dialog')
      const note = form.getByLabel('Note', { exact: false }).first()
      const save = async () => form.getByRole('button', { name: 'Enregistrer' }).click()
      return { form, note, save, closed: () => form.waitFor({ state: 'detached' }) }
    }
    const first = await open()
    expect(await first.note.inputValue()).toBe('Vu au guichet 4')
    await first.note.fill('Vu au guichet 4, avec le tuteur')
    await first.save()
    await first.closed()
    const second = await open()
    await second.note.fill('')
    await second.save()
    await second.form.getByText('Cochez pour l’effacer, ou écrivez-la de nouveau.').waitFor()
    expect(sent).toEqual([{ note: 'Vu au guichet 4, avec le tuteur' }])
    await second.form.getByRole('checkbox', { name: 'Effacer la note qui était écrite' }).click()
    await second.save()
    await second.closed()
    expect(sent[1]).toEqual({ note: null })
  })

  test('shows what a colleague wrote there meanwhile before it is written over', async () => {
    let law = noted('Avant')
    const sent: unknown[] = []
    const changeEvent: Handler = (_, { body, ifMatch }) => {
      sent.push([ifMatch, routes.changeEvent.body.parse(body)])
      if (sent.length > 1) return law.procedures[0]
      law = noted('Avant, dit la collègue', 5)
      return { slug: 'stale-version', current: law.procedures[0] }
    }
    const { page } = await visit(
      withLaw(() => law, { changeEvent }),
      room,
    )
    await page.getByRole('button', { name: 'Compléter' }).click()
    const form = page.getByRole('dialog')
    const note = form.getByLabel('Note', { exact: false }).first()
    await note.fill('Avant, et après')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Un collègue y a écrit entre-temps : Avant, dit la collègue').waitFor()
    expect(await note.inputValue()).toBe('Avant, et après')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      ['"4"', { note: 'Avant, et après' }],
      ['"5"', { note: 'Avant, et après' }],
    ])
  })
})
