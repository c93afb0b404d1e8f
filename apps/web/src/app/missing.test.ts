import { describe, expect, test } from 'vitest'
import type { House } from '../../test/house-replies.ts'
import { aMissing } from '../../test/missing.ts'
import { person } from '../../test/people.ts'
import { openVisits } from '../../test/visit.ts'
import { youthFiles } from '../../test/youths.ts'

const visit = openVisits()
const tablet = { width: 820, height: 1180 }
const candidates = (): House['own'] => ({
  listMissingCandidates: () => ({
    asOf: new Date().toISOString(),
    items: youthFiles(3, 0).map(({ id, alias, languages }) => ({
      id,
      alias,
      age: 15,
      languages,
      missingId: null,
    })),
  }),
})
/** An episode as the wire carries it. */
const episode = (changes: Parameters<typeof aMissing>[0] = {}) => {
  const { skewMs: _, ...one } = aMissing(changes)
  return one
}

describe('choosing who is missing', () => {
  const at = { at: '/missing', viewport: tablet }

  test('takes one press for the youth and one more; the moment of the first is kept when the line fails', async () => {
    const one = episode()
    const { page, asked, refuse } = await visit(
      { own: { ...candidates(), openMissing: () => one, getMissing: () => one } },
      at,
    )
    await page.getByRole('button', { name: /Hêtre 3/ }).click()
    const sure = page.getByRole('dialog')
    refuse('openMissing', { slug: 'not-allowed' })
    await sure.getByRole('button', { name: 'Ouvrir, l’horloge démarre' }).click()
    await sure.getByRole('alert').first().waitFor()
    refuse('openMissing', undefined)
    await sure.getByRole('button', { name: 'Ouvrir, l’horloge démarre' }).click()
    await page.getByRole('region', { name: 'Temps écoulé' }).waitFor()
    const [first, second] = asked.filter(({ name }) => name === 'openMissing').map(({ body }) => body)
    expect(second).toEqual(first)
  })

  test('is reached by one key from another screen, and shown to nobody who may not say so', async () => {
    const { page } = await visit({ own: candidates() }, { at: '/youths' })
    await page.getByRole('heading', { name: 'Jeunes' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('signaler une disparition').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('!')
    await page.getByRole('heading', { name: 'Qui manque ?' }).waitFor()

    const me = person({ can: { ...person().can, reportMissing: false } })
    const outside = await visit({ me, own: candidates() }, at)
    await outside.page.getByText('Cette page est introuvable.').first().waitFor()
  })

  test('says when nobody is in the house, when it fails, and tries again', async () => {
    const nobody = () => ({ asOf: new Date().toISOString(), items: [] })
    const { page, refuse } = await visit({ own: { listMissingCandidates: nobody } }, at)
    await page.getByText(/^Personne dans la maison/).waitFor()
    refuse('listMissingCandidates', { slug: 'invalid-request' })
    await page.reload()
    await page.getByText('La liste n’a pas pu être lue.').waitFor()
    refuse('listMissingCandidates', undefined)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByText(/^Personne dans la maison/).waitFor()
  })
})

describe('an episode', () => {
  const at = { at: `/missing/${episode().id}`, viewport: tablet }

  test('shows the clock, the next call with what to say, and notes it with one press', async () => {
    const one = episode()
    const recordMissingStep = () => {
      const steps = one.steps.map(step =>
        step.code === 'director' ? { ...step, state: 'done' as const } : step,
      )
      return Object.assign(one, { steps, version: 2, next: null })
    }
    const { page, asked } = await visit({ own: { getMissing: () => one, recordMissingStep } }, at)
    await page
      .getByRole('region', { name: 'Temps écoulé' })
      .getByText(/^0:20:\d\d$/)
      .waitFor()
    await page.getByRole('button', { name: 'Fait à l’instant' }).first().click()
    await expect
      .poll(() => asked.find(({ name }) => name === 'recordMissingStep')?.body)
      .toMatchObject({ step: 'director', outcome: 'done' })
  })

  test('asks before what is being noted of a search is left', async () => {
    const { page } = await visit({ own: { getMissing: () => episode() } }, at)
    const seen = page.getByLabel('Où, qui, ce qui a été vu')
    await seen.fill('La gare, deux éducateurs, personne.')
    await page.getByRole('link', { name: 'Aujourd’hui', exact: true }).first().click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rester' }).click()
    expect(await seen.inputValue()).toBe('La gare, deux éducateurs, personne.')
  })

  test('that I may only read has no button, and one that is hidden is a page that does not exist', async () => {
    const read = episode({ can: { change: false, print: false } })
    const { page, refuse } = await visit({ own: { getMissing: () => read } }, at)
    await page.getByRole('region', { name: 'Temps écoulé' }).waitFor()
    expect(await page.getByRole('button', { name: 'Fait à l’instant' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Clore' }).count()).toBe(0)
    refuse('getMissing', { slug: 'not-found' })
    await page.reload()
    await page.getByText('Cette page est introuvable.').first().waitFor()
  })

  test('stays above every other screen while it is fresh, and lets go of the strip after a month', async () => {
    const item = (hours: number) => {
      const lastSeenAt = new Date(Date.now() - hours * 3_600_000).toISOString()
      return { ...episode({ lastSeenAt, noticedAt: lastSeenAt }), next: null }
    }
    const fresh = await visit({ own: { listMissing: () => ({ items: [item(24 * 29)] }) } }, { at: '/youths' })
    await fresh.page
      .getByRole('link', { name: /Hêtre 3/ })
      .first()
      .waitFor()
    await fresh.page.getByRole('list', { name: 'Disparitions en cours' }).waitFor()
    const old = await visit(
      { own: { listMissing: () => ({ items: [item(24 * 31)] }), ...candidates() } },
      { at: '/youths' },
    )
    await old.page
      .getByRole('link', { name: /Hêtre 3/ })
      .first()
      .waitFor()
    expect(await old.page.getByRole('list', { name: 'Disparitions en cours' }).count()).toBe(0)
    await old.page.getByRole('link', { name: 'Disparition', exact: true }).click()
    await old.page.getByText('Hêtre 3').first().waitFor()
  })
})

describe('the description sheet', () => {
  const at = { at: `/missing/${episode().id}/sheet`, viewport: tablet }

  test('is asked for the outside unless somebody says otherwise, and says what that means', async () => {
    const { page, asked, refuse } = await visit({ own: { getMissing: () => episode() } }, at)
    refuse('previewDocument', { slug: 'not-allowed' })
    await page.getByText(/^Sans lieu, ni collègue, ni autre jeune/).waitFor()
    await expect
      .poll(() => asked.find(({ name }) => name === 'previewDocument')?.body)
      .toMatchObject({ audience: 'external' })
    await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  })

  test('of an episode that is hidden from me is a page that does not exist', async () => {
    const { page, refuse } = await visit({}, { at: '/today' })
    refuse('getMissing', { slug: 'not-found' })
    await page.goto(page.url().replace('/today', at.at))
    await page.getByText('Cette page est introuvable.').first().waitFor()
  })
})
