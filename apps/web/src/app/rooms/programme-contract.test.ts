import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { aContract, aParty, aProgramme, aText, withProgramme } from '../../../test/contracts.ts'
import type { Handler } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/programme` }
const focused = "document.activeElement?.closest('h2')?.textContent ?? ''"

const draft = (given: Partial<ReturnType<typeof aText>['content']> = {}) => {
  const text = aText({ status: 'draft', digest: null, parties: [], can: { edit: true, settle: false } })
  return { ...text, content: { ...text.content, ...given } }
}
const written = (text = draft()) =>
  aProgramme({
    contracts: [
      aContract({
        status: 'draft',
        texts: [text],
        possible: [{ act: 'break_off', possible: true, why: null }],
        can: { act: true, amend: false },
      }),
    ],
  })

describe('a contract in writing', () => {
  test('that is refused says so, and where; the change that puts it right is saved', async () => {
    const sent: number[] = []
    const saveContractText: Handler = (_, { body }) => {
      const given = routes.saveContractText.body.parse(body)
      const [first] = given.content.stages
      sent.push(first?.leastWeeks ?? 0)
      if (first && first.mostWeeks < first.leastWeeks)
        return {
          slug: 'rule-violated',
          rule: 'stage-limits',
          errors: [{ pointer: '#/content/stages/0/mostWeeks', code: 'below-least' }],
        }
      return { ...draft(), ...given, version: 4 }
    }
    const { page } = await visit(
      withProgramme(() => written(draft({ purpose: '' })), { saveContractText }),
      room,
    )
    await page.getByLabel('Au moins (semaines)').first().fill('20')
    await page.getByText('Pas enregistré : étape 1, semaines à corriger').first().waitFor()
    expect(await page.getByText('Hors ligne', { exact: false }).count()).toBe(0)
    await page.getByRole('button', { name: 'Proposer à la signature' }).click()
    await page.getByText('À remplir avant de proposer.').waitFor()
    const purpose = page.getByLabel('But', { exact: true })
    await expect.poll(() => purpose.evaluate(one => one === document.activeElement)).toBe(true)
    await page.getByLabel('Au moins (semaines)').first().fill('2')
    await page
      .getByText(/^Enregistré à/)
      .first()
      .waitFor()
    expect(sent.at(-1)).toBe(2)
  })

  test('asks before words that were refused, or could not be sent, are left; merely typed, they go out with the page', async () => {
    let refuses = true
    const sent: string[] = []
    const saveContractText: Handler = (_, { body }) => {
      const given = routes.saveContractText.body.parse(body)
      sent.push(given.content.purpose)
      return refuses
        ? {
            slug: 'rule-violated',
            rule: 'stage-limits',
            errors: [{ pointer: '#/content/purpose', code: 'too-long' }],
          }
        : { ...draft(), ...given, version: 4 }
    }
    const { page } = await visit(
      withProgramme(() => written(), { saveContractText }),
      room,
    )
    const purpose = page.getByLabel('But', { exact: true })
    const away = page.getByRole('link', { name: 'Agenda', exact: true }).first()
    const question = page.getByRole('alertdialog', { name: 'Quitter sans enregistrer ?' })
    await purpose.fill('Vivre seule.')
    await page.getByText('Pas enregistré', { exact: false }).first().waitFor()
    await away.click()
    await question.getByRole('button', { name: 'Rester' }).click()
    await question.waitFor({ state: 'detached' })
    await page.context().setOffline(true)
    await purpose.fill('Vivre seule, au calme.')
    await page.getByText('Hors ligne', { exact: false }).first().waitFor()
    await away.click()
    await question.waitFor()
    expect(await purpose.inputValue()).toBe('Vivre seule, au calme.')
    // The line is back and the words are kept: there is nothing to ask any more, and the way is free.
    refuses = false
    await page.context().setOffline(false)
    await expect.poll(() => new URL(page.url()).pathname, { timeout: 20_000 }).toBe('/calendar')
    expect(sent.at(-1)).toBe('Vivre seule, au calme.')
    await page.goBack()
    await purpose.fill('Vivre seule, en ville.')
    await away.click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/calendar')
    await expect.poll(() => sent.at(-1)).toBe('Vivre seule, en ville.')
  })

  test('has a place for what is added, and asks before a stage goes', async () => {
    const saveContractText: Handler = (_, { body }) => ({
      ...draft(),
      ...routes.saveContractText.body.parse(body),
      version: 4,
    })
    const { page } = await visit(
      withProgramme(() => written(), { saveContractText }),
      room,
    )
    await page.getByRole('button', { name: 'Ajouter un critère' }).first().click()
    await page.keyboard.type('Lever seul')
    expect(await page.getByLabel('Critère 2', { exact: true }).inputValue()).toBe('Lever seul')
    await page.getByRole('button', { name: 'Ajouter un poste' }).click()
    await page.keyboard.type('Gaz')
    await page.getByRole('button', { name: 'Enlever « Gaz »' }).waitFor()
    await page.getByRole('navigation', { name: 'Aller à une étape' }).getByText('2. Studio').click()
    await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('2. Studio')
    await page.getByRole('button', { name: 'Enlever l’étape 1' }).click()
    const asked = page.getByRole('alertdialog')
    await asked.getByText('Enlever l’étape 1, « Découverte » ?').waitFor()
    await asked.getByRole('button', { name: 'Enlever l’étape' }).click()
    await asked.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('1. Studio')
  })

  test('is asked for once before its words are frozen, and the page goes to what is signed', async () => {
    let proposed = 0
    const proposeContractText: Handler = () => {
      proposed += 1
      return aContract()
    }
    const { page } = await visit(
      withProgramme(() => (proposed ? aProgramme({ contracts: [aContract()] }) : written()), {
        proposeContractText,
      }),
      room,
    )
    await page.getByRole('button', { name: 'Abandonner le brouillon' }).waitFor()
    await page.getByRole('button', { name: 'Proposer à la signature' }).click()
    await page.getByText('Ce texte ne changera plus', { exact: false }).waitFor()
    expect(proposed).toBe(0)
    await page.getByRole('alertdialog').getByRole('button', { name: 'Proposer à la signature' }).click()
    await expect.poll(() => page.evaluate(focused)).toBe('Texte n° 1')
    expect(proposed).toBe(1)
  })
})

test('a contract that was given up before it ran is not called broken off', async () => {
  const by = { id: idOf('a', 0), name: 'Sofie Peeters' }
  const acts = [{ id: idOf('4', 0), act: 'break_off' as const, on: '2026-11-26', reason: 'Il part.', by }]
  const contract = aContract({ status: 'broken_off', endedOn: '2026-11-26', acts })
  const { page } = await visit(
    withProgramme(() => aProgramme({ contracts: [contract] })),
    room,
  )
  await page.getByText('Abandonné', { exact: true }).first().waitFor()
  expect(await page.getByText('Rompu', { exact: true }).count()).toBe(0)
})

describe('a contract that was proposed', () => {
  test('is corrected while nobody has signed it, and amended afterwards', async () => {
    let signed = false
    const mine = () =>
      aParty({
        id: idOf('6', 0),
        role: 'youth',
        can: { sign: !signed, replace: false },
        ...(signed && {
          state: 'signed',
          signature: {
            way: 'screen',
            signedAt: '2026-11-27T10:00:00.000Z',
            language: 'fr',
            interpreter: null,
            recordedBy: { id: idOf('a', 0), name: null },
            witness: null,
            signedOn: null,
            paper: null,
            drawing: null,
          },
        }),
      })
    const programme = () =>
      aProgramme({
        contracts: [aContract({ texts: [aText({ parties: [mine()] })], can: { act: false, amend: true } })],
      })
    const signContract: Handler = () => {
      signed = true
      return aContract()
    }
    const { page } = await visit(withProgramme(programme, { signContract }), room)
    await page.getByRole('button', { name: 'Corriger ce texte' }).waitFor()
    await page.getByRole('button', { name: 'Faire signer' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('checkbox').click()
    await form.getByRole('button', { name: 'Signer' }).click()
    await page.getByRole('button', { name: 'Écrire un avenant' }).waitFor()
    await form.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Le jeune')
  })

  test('and signed for a later day says which instead of the button; an old refusal goes with the next word', async () => {
    const why = { fr: 'Ce contrat commence le mardi 1er décembre 2026.', nl: '-', en: '-' }
    const contract = aContract({
      status: 'signed',
      possible: [
        { act: 'start', possible: false, why },
        { act: 'break_off', possible: true, why: null },
      ],
      can: { act: true, amend: false },
    })
    const actOnContract: Handler = () => ({
      slug: 'rule-violated',
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/on', code: 'dates-out-of-order' }],
    })
    const { page } = await visit(
      withProgramme(() => aProgramme({ contracts: [contract] }), { actOnContract }),
      room,
    )
    await page.getByText(why.fr).first().waitFor()
    expect(await page.getByRole('button', { name: 'Commencer', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Renoncer au contrat' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Raison').fill('Il part.')
    await form.getByRole('button', { name: 'Renoncer au contrat' }).click()
    await form.getByText('il vient avant', { exact: false }).first().waitFor()
    await form.getByLabel('Le', { exact: true }).fill('26/11/2026')
    await form.getByText('il vient avant', { exact: false }).first().waitFor({ state: 'detached' })
  })
})
