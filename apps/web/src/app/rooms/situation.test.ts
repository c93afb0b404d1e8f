import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import type { Handler } from '../../../test/house-replies.ts'
import { aDetail, aLaw, aPaper, aProcedure, withLaw } from '../../../test/law.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/procedures` }

describe('the situation that dates are computed with', () => {
  test('holds the birth date computed with, names the one of the file, and saving something else does not take that over', async () => {
    const sent: unknown[] = []
    const changeProcedure: Handler = (_, { body, ifMatch }) => {
      sent.push([ifMatch, routes.changeProcedure.body.parse(body)])
      return aProcedure({ version: 5 })
    }
    const detail = aDetail({ bornOn: '2010-03-04', birthChanged: true })
    const law = aLaw([aProcedure({ detail })], { bornOn: '2009-01-15' })
    const { page } = await visit(
      withLaw(() => law, { changeProcedure }),
      room,
    )
    await page.getByText(/Le dossier retient maintenant une autre date de naissance/).waitFor()
    await page.getByRole('button', { name: 'Situation', exact: true }).click()
    const form = page.getByRole('dialog')
    expect(await form.getByLabel('Date de naissance retenue').inputValue()).toBe('04/03/2010')
    await form.getByText(/Le dossier retient maintenant le jeudi 15 janvier 2009/).waitFor()
    await form.getByLabel('Référence de l’autorité').fill('R-9')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([['"4"', { reference: 'R-9' }]])
  })

  test('Escape asks once before typed words go, and closes at once where nothing was typed', async () => {
    const { page } = await visit(
      withLaw(() => aLaw([aProcedure()])),
      room,
    )
    const form = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Situation', exact: true }).click()
    await form.waitFor()
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Situation', exact: true }).click()
    await form.getByLabel('Référence de l’autorité').fill('R-9')
    await page.keyboard.press('Escape')
    await form.getByText(/Échap encore une fois/).waitFor()
    expect(await form.getByLabel('Référence de l’autorité').inputValue()).toBe('R-9')
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
  })

  test('a colleague who was faster is told of; what was typed stays, and what they changed is not written over', async () => {
    let version = 4
    const sent: unknown[] = []
    const law = () => aLaw([aProcedure({ version, detail: aDetail({ note: `Note ${version}` }) })])
    const changeProcedure: Handler = (_, { body, ifMatch }) => {
      sent.push([ifMatch, routes.changeProcedure.body.parse(body)])
      if (sent.length > 1) return aProcedure({ version: 6 })
      version = 5
      return { slug: 'stale-version', current: aProcedure({ version }) }
    }
    const { page } = await visit(withLaw(law, { changeProcedure }), room)
    await page.getByRole('button', { name: 'Situation', exact: true }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Référence de l’autorité').fill('R-9')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await page.locator('main').getByText('Note 5').waitFor()
    await form.getByText(/Quelqu’un vient de changer cette procédure/).waitFor()
    expect(await form.getByLabel('Référence de l’autorité').inputValue()).toBe('R-9')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      ['"4"', { reference: 'R-9' }],
      ['"5"', { reference: 'R-9' }],
    ])
  })
})

describe('a paper', () => {
  test('that a colleague changed meanwhile is told of; what was typed stays, and only that goes out', async () => {
    const documents = [aPaper({ can: { change: true } })]
    const sent: unknown[] = []
    const changeResidenceDocument: Handler = (_, { body, ifMatch }) => {
      sent.push([ifMatch, routes.changeResidenceDocument.body.parse(body)])
      const theirs = aPaper({ version: 2, note: 'Vue par le tuteur.', can: { change: true } })
      if (sent.length > 1) return theirs
      documents.splice(0, 1, theirs)
      return { slug: 'stale-version', current: theirs }
    }
    const { page } = await visit(
      withLaw(() => aLaw([], { documents }), { changeResidenceDocument }),
      room,
    )
    await page.getByRole('button', { name: 'Modifier', exact: true }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Numéro du document').fill('B-17')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await page.locator('main').getByText('Vue par le tuteur.').waitFor()
    await form.getByText('Rien n’a été enregistré.').waitFor()
    expect(await form.getByLabel('Numéro du document').inputValue()).toBe('B-17')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      ['"1"', { number: 'B-17' }],
      ['"2"', { number: 'B-17' }],
    ])
  })
})
