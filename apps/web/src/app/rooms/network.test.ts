import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { withRegisters } from '../../../test/a-tray.ts'
import { dayIn } from '../../../test/days.ts'
import type { House } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

type Referral = Wire['listReferrals']['reply']['items'][number]

const visit = openVisits()
const today = dayIn(0)
const agreementId = idOf('1', 0)
const mission = idOf('3', 0)

describe('the network of a youth', () => {
  const youthId = idOf('b', 0)
  const at = { at: `/youths/${youthId}/rooms/network` }
  const aReferral = (given: Partial<Referral> = {}): Referral => ({
    id: idOf('8', 0),
    youthId,
    partner: { id: mission, name: 'Mission locale des Rives', kind: 'training' },
    agreement: { id: agreementId, title: 'Accord-cadre' },
    entryId: null,
    purpose: 'Un bilan de compétences.',
    tells: ['languages', 'request'],
    told: null,
    toldHow: null,
    document: '',
    agreedOn: null,
    sentOn: null,
    answer: 'pending',
    answeredOn: null,
    endedOn: null,
    outcome: null,
    outcomeWords: '',
    state: 'prepared',
    waitedDays: null,
    version: 1,
    can: { change: true, extract: false },
    ...given,
  })
  const withRoom = (referrals: () => Referral[], own: House['own'] = {}) =>
    withRegisters(
      {
        readSharedPlan: () => ({
          plan: {
            entryId: idOf('9', 0),
            signedOn: '2026-02-01',
            reviewDueOn: '2026-05-02',
            current: true,
            actors: [
              {
                actor: 'Mission locale',
                goals: [
                  { goal: 'Visiter deux ateliers', targetOn: '2026-02-10', state: 'En cours', late: true },
                ],
              },
            ],
          },
          versions: [
            { entryId: idOf('9', 0), signedOn: '2026-02-01', reason: 'Le métier devient le cœur.', goals: 1 },
          ],
        }),
        listReferrals: () => ({
          items: referrals(),
          partners: [
            {
              id: mission,
              name: 'Mission locale des Rives',
              agreements: [{ id: agreementId, title: 'Accord-cadre' }],
            },
          ],
          can: { add: true },
        }),
        ...own,
      },
      'network',
    )

  test('says who does what, what is late and why the plan changed', async () => {
    const { page } = await visit(
      withRoom(() => []),
      at,
    )
    await page.getByRole('heading', { name: 'Mission locale' }).waitFor()
    await page.getByText('Visiter deux ateliers').waitFor()
    await page.getByText('En retard').waitFor()
    await page.getByText('Le métier devient le cœur.').waitFor()
    await page.getByText('Aucune orientation pour ce jeune.').waitFor()
  })

  test('leads to what is told, on paper, where it may be made', async () => {
    const printable = aReferral({ agreedOn: today, can: { change: true, extract: true } })
    const silent = aReferral({ id: idOf('8', 1) })
    const { page } = await visit(
      withRoom(() => [printable, silent]),
      at,
    )
    const links = page.getByRole('link', { name: 'Extrait d’orientation' })
    await links.waitFor()
    expect(await links.getAttribute('href')).toBe(`/youths/${youthId}/documents/referral-${printable.id}`)
  })

  test('shows word for word what will be told before a referral is kept, under the agreement by itself', async () => {
    const made: Referral[] = []
    const own: House['own'] = {
      previewExtract: (_, { body }) => {
        const { purpose } = routes.previewExtract.body.parse(body)
        return {
          lines: [
            { field: 'languages', values: ['ti', 'fr'] },
            { field: 'request', values: [purpose] },
          ],
        }
      },
      createReferral: (_, { body }) => {
        const { purpose, agreementId: under } = routes.createReferral.body.parse(body)
        made.push(aReferral({ purpose, agreement: under ? { id: under, title: 'Accord-cadre' } : null }))
        return made[0]
      },
    }
    const { page, asked } = await visit(
      withRoom(() => made, own),
      at,
    )
    await page.getByRole('button', { name: 'Préparer une orientation' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.getByText('Écrivez ce qu’on demande.').waitFor()
    await dialog.getByRole('combobox', { name: 'Partenaire' }).fill('mission')
    await page.getByRole('option', { name: 'Mission locale des Rives' }).click()
    await dialog.getByLabel('Ce qu’on demande').fill('Un premier entretien.')
    await dialog.getByRole('checkbox', { name: 'Les langues' }).check()
    await dialog.getByRole('button', { name: 'Voir ce qui sera dit' }).click()
    const told = dialog.getByRole('status').filter({ hasText: 'Exactement ceci sera dit' })
    await told.getByText('Tigrinya et Français').waitFor()
    await told.getByText('Un premier entretien.').waitFor()
    await dialog.getByRole('checkbox', { name: 'L’âge, en années' }).check()
    await told.waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Rien ne part tant que le jeune n’a pas dit oui.').waitFor()
    expect(await page.getByRole('button', { name: /^Noter l’envoi/ }).count()).toBe(0)
    expect(asked.find(({ name }) => name === 'createReferral')?.body).toMatchObject({
      agreementId,
      agreedOn: null,
    })
  })

  test('an answer that a colleague noted first is told; what was chosen stays for a second look', async () => {
    let referral = aReferral({
      state: 'sent',
      sentOn: today,
      agreedOn: today,
      told: [],
      toldHow: 'oral',
      version: 2,
    })
    const versions: (string | undefined)[] = []
    const own: House['own'] = {
      answerReferral: (_, { ifMatch }) => {
        versions.push(ifMatch)
        referral = { ...referral, answer: 'refused', state: 'refused', answeredOn: today, version: 3 }
        return ifMatch?.includes('3') ? referral : { slug: 'stale-version', current: referral }
      },
    }
    const { page } = await visit(
      withRoom(() => [referral], own),
      at,
    )
    await page.getByRole('button', { name: /^Noter la réponse/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.getByText(/^Un collègue a été plus rapide/).waitFor()
    await page.getByText('Refusée').first().waitFor()
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(versions).toEqual(['"2"', '"3"'])
  })
})
