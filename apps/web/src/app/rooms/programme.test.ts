import { routes } from '@havre/contracts/wire.ts'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import {
  aContract,
  aminata,
  anApplication,
  aParty,
  aProgramme,
  aText,
  thomas,
  withProgramme,
} from '../../../test/contracts.ts'
import type { Handler } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/programme` }

describe('asking for the programme', () => {
  test('a coordinator accepts against a condition only when the decision says so', async () => {
    const sent: unknown[] = []
    const decideApplication: Handler = (_, { body, ifMatch }) => {
      sent.push([ifMatch, routes.decideApplication.body.parse(body)])
      return anApplication({ status: 'accepted', version: 2 })
    }
    const { page } = await visit(
      withProgramme(() => aProgramme({ applications: [anApplication()] }), { decideApplication }),
      room,
    )
    await page.getByText('Je veux une porte à moi.').waitFor()
    await page.getByRole('button', { name: 'Décider' }).click()
    const form = page.getByRole('dialog')
    await form.getByText('Aucun avis n’a été donné.').waitFor()
    await form.getByRole('radio', { name: 'Accepter' }).click()
    await form.getByLabel('Raison', { exact: false }).first().fill('Elle vit déjà seule depuis un an.')
    await form.getByRole('button', { name: 'Enregistrer la décision' }).click()
    await form.getByText('Aucun avis n’a été donné. La raison doit en parler.').waitFor()
    await form.getByText('La raison doit parler de chacun de ces points.').waitFor()
    expect(sent).toEqual([])
    await form.getByRole('checkbox').click()
    await form.getByRole('button', { name: 'Enregistrer la décision' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      [
        '"1"',
        {
          decision: 'accepted',
          reason: 'Elle vit déjà seule depuis un an.',
          against: ['age', 'skills', 'residence'],
        },
      ],
    ])
  })

  test('keeps the words that were typed when the service refuses them', async () => {
    const askForStudio: Handler = () => ({ slug: 'rule-violated', rule: 'application-waits' })
    const { page } = await visit(
      withProgramme(() => aProgramme({}, { ask: true }), { askForStudio }),
      room,
    )
    await page.getByRole('button', { name: 'Noter une demande' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Ses mots').fill('Une porte à moi')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Une demande attend déjà une décision.').waitFor()
    expect(await form.getByLabel('Ses mots').inputValue()).toBe('Une porte à moi')
  })
})

describe('signing', () => {
  test('offers each person their own signature and no other; by thumb it asks for a witness', async () => {
    const sent: unknown[] = []
    const signContract: Handler = (_, { body }) => {
      sent.push(routes.signContract.body.parse(body))
      return aContract()
    }
    const text = aText({
      parties: [
        aParty({ id: idOf('6', 0), role: 'youth', can: { sign: true, replace: false } }),
        aParty({ id: idOf('6', 1), role: 'referent', person: aminata }),
        aParty({ id: idOf('6', 2), role: 'referent', person: thomas, left: true }),
      ],
    })
    const { page } = await visit(
      withProgramme(() => aProgramme({ contracts: [aContract({ texts: [text] })] }), { signContract }),
      room,
    )
    const parties = page.getByRole('list', { name: 'Parties' })
    await parties.getByText('A quitté l’équipe du dossier').waitFor()
    expect(await parties.getByRole('button').allInnerTexts()).toEqual(['Faire signer'])
    await parties.getByRole('button', { name: 'Faire signer' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('radio', { name: 'Par le pouce' }).click()
    await form.getByRole('checkbox').click()
    await form.getByRole('button', { name: 'Signer' }).click()
    await form.getByText('Il faut un témoin de la maison').waitFor()
    expect(sent).toEqual([])
    await form.getByRole('combobox', { name: /Témoin/ }).fill('Thomas')
    await page.getByRole('option', { name: 'Thomas Lejeune' }).click()
    await form.getByRole('button', { name: 'Signer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      {
        partyId: idOf('6', 0),
        digest: 'a'.repeat(64),
        way: 'thumb',
        witnessId: thomas.id,
        language: 'ar',
        interpreter: 'Interprète au téléphone.',
      },
    ])
  })

  test('the text is read together in both languages, each from its side, without what staff note, and an adult leads back', async () => {
    const { page } = await visit(
      withProgramme(() => aProgramme({ contracts: [aContract()] })),
      room,
    )
    await page.getByRole('button', { name: 'Lire ensemble' }).click()
    const shared = page.getByRole('main', { name: 'Contrat d’autonomie' })
    await shared.getByText('Vivre seul, avec quelqu’un qui répond.').waitFor()
    const purpose = shared.getByRole('heading', { name: 'Ce que nous voulons' })
    expect(await purpose.locator('[lang=ar]').getAttribute('dir')).toBe('rtl')
    expect(await purpose.locator('[lang=ar]').textContent()).toBe('ماذا نريد')
    expect(await shared.textContent()).not.toContain('Interprète au téléphone')
    expect(await page.locator('#root').getAttribute('inert')).toBe('')
  })
})

describe('printing', () => {
  test('leads to the paper of each text and to the sheet of the stage', async () => {
    const texts = [aText({ number: 2, status: 'signed' }), aText({ id: idOf('7', 1), status: 'replaced' })]
    const house = withProgramme(() => aProgramme({ contracts: [aContract({ texts })] }))
    const { page } = await visit(house, room)
    const links = page.getByRole('link', { name: 'Imprimer' })
    await links.first().waitFor()
    const hrefs = await links.evaluateAll(all => all.map(one => one.getAttribute('href')))
    expect(hrefs).toEqual([0, 1].map(n => `/youths/${idOf('b', 0)}/documents/contract-text-${idOf('7', n)}`))
    const sheet = page.getByRole('link', { name: 'Feuille d’étape' })
    expect(await sheet.getAttribute('href')).toBe(
      `/youths/${idOf('b', 0)}/documents/contract-stage-${idOf('7', 0)}`,
    )
  })
})

describe('writing', () => {
  const draft = () =>
    aText({ status: 'draft', digest: null, parties: [], can: { edit: true, settle: false } })
  const programme = () => aProgramme({ contracts: [aContract({ status: 'draft', texts: [draft()] })] })

  test('saves by itself under the version that was read, and says at the field what is refused', async () => {
    const sent: unknown[] = []
    const saveContractText: Handler = (_, { body, ifMatch }) => {
      const given = routes.saveContractText.body.parse(body)
      sent.push([ifMatch, given.content.purpose, given.content.stages[0]?.mostWeeks])
      if ((given.content.stages[0]?.mostWeeks ?? 0) < 4)
        return {
          slug: 'rule-violated',
          rule: 'stage-limits',
          errors: [{ pointer: '#/content/stages/0/mostWeeks', code: 'below-least' }],
        }
      return { ...draft(), ...given, version: 4 }
    }
    const { page } = await visit(withProgramme(programme, { saveContractText }), room)
    await page.getByLabel('But', { exact: true }).fill('Mes clés')
    await expect.poll(() => sent).toEqual([['"3"', 'Mes clés', 12]])
    const most = page.getByLabel('Au plus (semaines)').first()
    await most.fill('3')
    await page.getByText('Moins que le minimum de semaines.').waitFor()
    expect([await most.inputValue(), sent.length]).toEqual(['3', 2])
    await most.fill('6')
    await page.getByText('Moins que le minimum de semaines.').waitFor({ state: 'detached' })
    expect(sent.at(-1)).toEqual(['"4"', 'Mes clés', 6])
  })

  test('names what is missing when it is proposed, and takes nothing away', async () => {
    const proposeContractText: Handler = () => ({
      slug: 'rule-violated',
      rule: 'too-few-referents',
      errors: [{ pointer: '#/content/parties/referents', code: 'too-few-referents' }],
    })
    const { page } = await visit(withProgramme(programme, { proposeContractText }), room)
    await page.getByRole('button', { name: 'Proposer à la signature' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Proposer à la signature' }).click()
    await page.getByText('Il faut deux référents au moins.').first().waitFor()
    expect(await page.getByText('Il faut deux référents au moins.').count()).toBe(2)
    expect(await page.getByLabel('But', { exact: true }).inputValue()).toContain('Vivre seul')
  })

  const amending = (begun: string[], stages = draft().content.stages) => {
    const text = draft()
    const texts = [
      { ...text, id: idOf('7', 1), number: 2, content: { ...text.content, stages } },
      aText({ status: 'signed' }),
    ]
    return () => aProgramme({ contracts: [aContract({ status: 'running', begun, texts })] })
  }

  test('offers neither to move nor to remove a stage that was begun', async () => {
    const { page } = await visit(withProgramme(amending(['discovery'])), room)
    await page.getByText('Une étape commencée garde sa place').waitFor()
    expect(await page.getByRole('button', { name: /l’étape 1$/ }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Monter l’étape 2' }).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: 'Enlever l’étape 2' }).isDisabled()).toBe(false)
  })

  test('puts a stage back that was begun after it had been left out', async () => {
    const sent: unknown[] = []
    const saveContractText: Handler = (_, { body }) => {
      const given = routes.saveContractText.body.parse(body)
      sent.push(given.content.stages.map(({ key }) => key))
      return { ...draft(), ...given, version: 4 }
    }
    const [, last] = draft().content.stages
    const overtaken = amending(['discovery', 'studio'], last && [last])
    const { page } = await visit(withProgramme(overtaken, { saveContractText }), room)
    expect(await page.getByRole('button', { name: 'Enlever l’étape 1' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Ajouter une étape' }).click()
    await page.getByRole('button', { name: 'Monter l’étape 2' }).click()
    await expect.poll(() => sent.at(-1)).toEqual(['discovery', 'studio'])
  })
})

test('the numbers of a contract lie side by side, field by field', async () => {
  const compareContractTexts: Handler = (_, { body }) => {
    expect(routes.compareContractTexts.body.parse(body)).toEqual({ from: 1, to: 2 })
    return { items: [{ path: 'stages.discovery.mostWeeks', before: 12, after: 20 }] }
  }
  const texts = [
    aText({ id: idOf('7', 1), number: 2, status: 'signed', reason: 'Horaire changé' }),
    aText({ status: 'replaced' }),
  ]
  const { page } = await visit(
    withProgramme(() => aProgramme({ contracts: [aContract({ status: 'signed', texts })] }), {
      compareContractTexts,
    }),
    room,
  )
  await page.getByRole('button', { name: 'Comparer avec le n° 1' }).click()
  const row = page.getByRole('row', { name: /Découverte · Au plus/ })
  await row.waitFor()
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['12', '20'])
})

test('night staff see the rules at the door and nothing else', async () => {
  const rules = { stage: 2, presence: 'daily', visits: 'daytime', suspended: false } as const
  const { page } = await visit(
    withProgramme(() => ({ ...aProgramme(), rules, detail: null })),
    room,
  )
  await page.getByText('Quelqu’un passe chaque jour').waitFor()
  await page.getByText('Visites le jour').waitFor()
  expect(await page.getByRole('heading', { name: 'Entrée dans le programme' }).count()).toBe(0)
})

test('the room can be read and used by everybody', async () => {
  const now = {
    position: 1,
    weeks: 11,
    leastOn: '2026-10-01',
    mostOn: '2026-12-01',
    standing: 'nearEnd' as const,
    nextReviewOn: '2026-12-01',
  }
  const running = aContract({
    status: 'running',
    now,
    runs: [{ id: idOf('4', 0), position: 1, since: '2026-09-08', until: null, outcome: null, weeks: 11 }],
    texts: [aText({ status: 'signed', signedOn: '2026-09-01' })],
  })
  const { page } = await visit(
    withProgramme(() => aProgramme({ contracts: [running], applications: [anApplication()] })),
    room,
  )
  await page.getByText('11 semaines').waitFor()
  await page.getByText('Bientôt au maximum').waitFor()
  await page.evaluate(axe.source)
  const found: axe.Result[] = await page.evaluate('axe.run().then(result => result.violations)')
  expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
