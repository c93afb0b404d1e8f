import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { aDose, aTray } from '../../test/a-tray.ts'
import type { House } from '../../test/house-replies.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()
const round = { at: '/medication', viewport: { width: 820, height: 1180 } }

/** A house with a tray; what is recorded is done in it. */
function aRound(given: House['own'] = {}): Partial<House> {
  const tray = aTray()
  return {
    own: {
      listDueDoses: () => tray,
      recordDose: (_house, { params, body }) => {
        const { outcome, slot } = routes.recordDose.body.parse(body)
        const record = aDose({ treatmentId: params.treatmentId ?? '', outcome, slotTime: slot?.time ?? null })
        tray.slots = tray.slots.map(one =>
          one.treatmentId === params.treatmentId ? { ...one, state: 'done', record } : one,
        )
        return record
      },
      ...given,
    },
  }
}

describe('the round', () => {
  test('shows the late dose first, in words, then what is due, what comes and what may be given if needed', async () => {
    const { page } = await visit(aRound(), round)
    await page.getByText('1 en retard · 1 maintenant').waitFor()
    const late = page.getByRole('list', { name: 'En retard' }).getByRole('listitem')
    expect(await late.textContent()).toMatch(/18:30.*Hêtre 3.*Fer 10 mg.*En retard de 1 h 35 min/)
    expect(await page.getByRole('list', { name: 'À venir' }).textContent()).toContain('22:00')
    const needed = page.getByRole('list', { name: 'Si besoin' }).getByRole('listitem')
    expect(await needed.textContent()).toMatch(/4 h entre deux prises, 4 fois au plus en 24 h.*Pas avant/)
    expect(await needed.getByRole('button', { name: /^Donner/ }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Voir la prise déjà notée' }).click()
    await page
      .getByText(/^Donné à .* par Rosa Mancini$/)
      .first()
      .waitFor()
  })

  test('asks for a second look with whose, what and how much, and Enter confirms: nothing by one touch', async () => {
    const { page, asked } = await visit(aRound(), round)
    const late = page.getByRole('list', { name: 'En retard' })
    await late.getByRole('button', { name: /^Refusé/ }).click()
    const look = page.getByRole('dialog', { name: 'Vérifiez avant de noter' })
    for (const words of ['Hêtre 3', '18:30', 'Fer 10 mg', '1 comprimé', 'Avec un jus d’orange']) {
      await look.getByText(words).first().waitFor()
    }
    expect(asked.filter(({ name }) => name === 'recordDose')).toEqual([])
    expect(await look.getByRole('radio', { name: 'Refusé' }).isChecked()).toBe(true)
    await look.getByRole('button', { name: 'Confirmer : Refusé' }).waitFor()
    await page.keyboard.press('Enter')
    await look.waitFor({ state: 'detached' })
    expect(asked.find(({ name }) => name === 'recordDose')?.body).toMatchObject({
      outcome: 'refused',
      slot: { time: '18:30' },
    })
    await late.waitFor({ state: 'detached' })
  })

  test('tells who was faster, and leaves nothing to press a second time', async () => {
    const tray = aTray()
    const recordDose = () => {
      // The list is read again behind the dialog, and the line is gone from there.
      tray.slots = tray.slots.filter(slot => slot.state !== 'due')
      return { slug: 'already-exists' as const, current: aDose() }
    }
    const { page } = await visit({ own: { listDueDoses: () => tray, recordDose } }, round)
    await page
      .getByRole('list', { name: 'Maintenant' })
      .getByRole('button', { name: /^Donné/ })
      .click()
    const look = page.getByRole('dialog')
    await look.getByRole('button', { name: 'Confirmer : Donné' }).click()
    await look.getByText('Déjà noté par quelqu’un d’autre').waitFor()
    await look.getByText(/^Donné à .* par Rosa Mancini$/).waitFor()
    await page.getByRole('list', { name: 'Maintenant' }).waitFor({ state: 'detached' })
    expect(await look.getByRole('button', { name: /^Confirmer/ }).count()).toBe(0)
  })

  test('corrects a record with a reason and what really happened', async () => {
    const wrong = aDose()
    const tray = aTray()
    tray.slots = tray.slots.flatMap(slot => (slot.state === 'done' ? [{ ...slot, record: wrong }] : []))
    const own: House['own'] = {
      listDueDoses: () => tray,
      correctDose: () => aDose({ voids: wrong.id, voidReason: 'wrong_youth', outcome: 'annulled' }),
    }
    const { page, asked } = await visit({ own }, round)
    await page.getByRole('button', { name: 'Voir la prise déjà notée' }).click()
    await page
      .getByRole('button', { name: /^Corriger/ })
      .first()
      .click()
    const form = page.getByRole('dialog', { name: 'Corriger une prise' })
    await form.getByRole('radio', { name: 'Ce n’était pas ce jeune' }).click()
    await form.getByRole('button', { name: 'Corriger', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    expect(asked.find(({ name }) => name === 'correctDose')?.body).toEqual({ reason: 'wrong_youth' })
  })

  test('says when nobody takes anything, when it fails, and tries again', async () => {
    const empty = { at: new Date().toISOString(), slots: [], needed: [] }
    const { page, refuse } = await visit({ own: { listDueDoses: () => empty } }, round)
    await page.getByText('Personne ne prend de traitement en ce moment.').waitFor()
    refuse('listDueDoses', { slug: 'invalid-request' })
    await page.reload()
    await page.getByText('Les traitements n’ont pas pu être lus.').waitFor()
    refuse('listDueDoses', undefined)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByText('Personne ne prend de traitement en ce moment.').waitFor()
  })
})
