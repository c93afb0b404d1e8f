import { routes } from '@havre/contracts/wire.ts'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { aSheet, someBudgets } from '../../test/autonomy.ts'
import type { Handler, House } from '../../test/house-replies.ts'
import { aDesk, aLine, aReview, coordinator, now } from '../../test/reviews.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const board = { at: '/contracts' }
const desk = { at: `/contracts/${idOf('8', 0)}/review` }
const withReviews = (own: House['own']): Partial<House> => ({ me: coordinator(), own })
const lines = (...items: ReturnType<typeof aLine>[]) => ({ items, nextCursor: null })

describe('the board of contracts', () => {
  test('says weeks against limits in numbers and as a picture, and Enter opens the review', async () => {
    const other = aLine({
      contractId: idOf('8', 1),
      youthAlias: 'Pin 194',
      review: { status: 'waiting', confirm: true, returnedBy: null, othersTurn: false },
    })
    const { page } = await visit(
      withReviews({ searchContracts: () => lines(aLine(), other), readReview: () => aDesk() }),
      board,
    )
    const rows = page.getByRole('list', { name: 'Contrats' }).locator('> li')
    await rows.first().getByText('6 semaines').waitFor()
    await rows.first().getByRole('img', { name: '6 semaines vécues, au moins 8, au plus 12' }).waitFor()
    await rows.nth(1).getByText('À confirmer par vous').waitFor()
    await rows.first().getByText('Découverte').waitFor()
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
    await expect.poll(() => rows.first().evaluate(one => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${desk.at}`)
  })

  test('says since when there is a draft, and when a text was signed', async () => {
    const waits = { now: null, stageTitle: null, overdueDays: 0 } as const
    const signed = aLine({ ...waits, status: 'signed' })
    const draft = aLine({ ...waits, contractId: idOf('8', 1), status: 'draft', signedOn: null })
    const { page } = await visit(withReviews({ searchContracts: () => lines(signed, draft) }), board)
    await page.getByText('Signé par tous le 12 octobre 2026').waitFor()
    await page.getByText('Brouillon depuis le 1er octobre 2026').waitFor()
  })

  test('leads to the text where no stage has begun, and says that an amendment waits to be put in force', async () => {
    const draft = aLine({ now: null, stageTitle: null, overdueDays: 0, status: 'draft', signedOn: null })
    const ready = aLine({ contractId: idOf('8', 1), youthAlias: 'Pin 194', settle: true })
    const { page } = await visit(withReviews({ searchContracts: () => lines(draft, ready) }), board)
    const rows = page.getByRole('list', { name: 'Contrats' }).locator('> li')
    await rows.nth(1).getByText('Avenant à mettre en vigueur').waitFor()
    expect(await rows.first().getByRole('link').getAttribute('href')).toMatch(/\/rooms\/programme$/)
    expect(await rows.nth(1).getByRole('link').getAttribute('href')).toMatch(/\/review$/)
  })

  test('goes on to the next page behind the first', async () => {
    const searchContracts: Handler = (_, { body }) =>
      routes.searchContracts.body.parse(body).cursor
        ? lines(aLine({ contractId: idOf('8', 1), youthAlias: 'Pin 194' }))
        : { items: [aLine()], nextCursor: 'behind-the-first' }
    const { page } = await visit(withReviews({ searchContracts }), board)
    const rows = page.getByRole('list', { name: 'Contrats' }).locator('> li')
    await page.getByRole('button', { name: 'Voir la suite' }).click()
    await rows.nth(1).getByText('Pin 194').waitFor()
    expect(await rows.count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Voir la suite' }).count()).toBe(0)
  })

  test('filters travel in the body; what is not there and what failed are said', async () => {
    const asked: unknown[] = []
    const searchContracts: Handler = (_, { body }) => {
      asked.push(routes.searchContracts.body.parse(body))
      return lines()
    }
    const here = await visit(withReviews({ searchContracts }), board)
    await here.page.getByText('Aucun contrat ne correspond.').waitFor()
    await here.page.getByRole('button', { name: 'Bilan en retard' }).click()
    await expect.poll(() => asked.at(-1)).toEqual({ mine: false, overdue: true, waiting: false, limit: 100 })
    expect(new URL(here.page.url()).search).toBe('')
    here.refuse('searchContracts', { slug: 'busy' })
    await here.page.reload()
    await here.page.getByText('Les contrats n’ont pas pu être lus.').waitFor()
  })
})

describe('a review', () => {
  test('shows the money since the last one, planned beside real, to who may read it', async () => {
    const month = (month: string, plan: number, real: number) => ({
      month,
      plan: aSheet({}, { month, balance: plan }),
      real: aSheet({}, { month, side: 'real', balance: real }),
    })
    const months = [month('2026-11', 4000, -1250), month('2026-09', 9900, 9900)]
    const here = await visit(
      withReviews({ readReview: () => aDesk(), listBudgets: () => someBudgets(months) }),
      desk,
    )
    const line = here.page.getByText('Il reste : prévu', { exact: false })
    await line.waitFor()
    expect((await line.textContent())?.replaceAll(/[\s\u202f]/gu, ' ')).toContain(
      'prévu 40,00 €, réel −12,50 €, écart −52,50 €',
    )
    expect(await here.page.getByText('septembre 2026', { exact: true }).count()).toBe(0)
    let read = 0
    const hidden = await visit(
      withReviews({
        readReview: () => aDesk(),
        listBudgets: () => {
          read += 1
          return { ...someBudgets(months), full: false, can: { add: false } }
        },
      }),
      desk,
    )
    await hidden.page.getByRole('heading', { name: 'Bilans précédents' }).waitFor()
    await expect.poll(() => read).toBeGreaterThan(0)
    expect(await hidden.page.getByText('Budget depuis', { exact: false }).count()).toBe(0)
  })

  test('offers the acts since the stage began as evidence, and the earlier ones on demand', async () => {
    const asked: unknown[] = []
    const readTimeline: Handler = (_, { body }) => {
      asked.push(routes.readTimeline.body.parse(body).from)
      return { items: [], nextCursor: null }
    }
    const { page } = await visit(withReviews({ readReview: () => aDesk(), readTimeline }), desk)
    await page.getByRole('button', { name: 'Relier un acte à « Repas préparés »' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Aucun acte signé ne correspond.').waitFor()
    expect(new Set(asked)).toEqual(new Set([now.since]))
    await dialog.getByRole('button', { name: /^Actes d’avant le 16 octobre 2026/ }).click()
    await expect.poll(() => asked.at(-1)).toBeUndefined()
  })

  test('asks for each waiver, keeps what was typed when it is refused, and leads to the next contract', async () => {
    const sent: unknown[] = []
    let review = aReview()
    const saveReview: Handler = (_, { body }) => {
      const fields = routes.saveReview.body.parse(body)
      review = aReview({ ...fields, version: review.version + 1 })
      return review
    }
    const decideReview: Handler = (_, { body, ifMatch }) => {
      const { waivers } = routes.decideReview.body.parse(body)
      sent.push([waivers, ifMatch])
      if (waivers.length === 0)
        return {
          slug: 'rule-violated',
          rule: 'waiver-needed',
          errors: [{ pointer: '#/waivers', code: 'below-least' }],
        }
      return { ...review, status: 'decided', nextReviewOn: '2026-12-25', offers: [] }
    }
    const next = aLine({ contractId: idOf('8', 1), youthAlias: 'Pin 194' })
    const { page } = await visit(
      withReviews({
        readReview: (_, { params }) =>
          params.contractId === next.contractId
            ? aDesk({ contractId: next.contractId, youthAlias: 'Pin 194', current: null })
            : aDesk({ current: review }),
        saveReview,
        decideReview,
        searchContracts: () => lines(aLine(), next),
      }),
      desk,
    )
    await page.getByText('Un acte que vous ne pouvez pas lire').waitFor()
    await page.getByRole('radio', { name: 'Passer à l’étape suivante' }).click()
    await page.getByRole('textbox', { name: /^Raison/ }).fill('Elle cuisine depuis des années.')
    await page.getByText('27 novembre 2026 + 4 semaines = 25 décembre 2026').waitFor()
    const day = page.getByRole('textbox', { name: /^Bilan tenu le/ })
    const typed = await day.inputValue()
    await day.press('Control+a')
    await day.press('Backspace')
    await page.getByRole('button', { name: 'Décider' }).click()
    await page.getByText('Écrivez le jour du bilan.').waitFor()
    await expect.poll(() => day.evaluate(one => one === document.activeElement)).toBe(true)
    expect(sent).toEqual([])
    await day.pressSequentially(typed)
    expect(await day.inputValue()).toBe(typed)
    await page.getByRole('button', { name: 'Décider' }).click()
    await page.getByText('Rien n’a été décidé').waitFor()
    await page.getByText('À cocher pour décider ainsi.').waitFor()
    const box = page.getByRole('checkbox', { name: /avant le temps minimum/ })
    await expect.poll(() => box.evaluate(one => one === document.activeElement)).toBe(true)
    await page.getByRole('radio', { name: 'Continuer cette étape' }).click()
    await page.getByText('Rien n’a été décidé').waitFor({ state: 'detached' })
    await page.getByRole('radio', { name: 'Passer à l’étape suivante' }).click()
    expect(await page.getByRole('textbox', { name: /^Raison/ }).inputValue()).toBe(
      'Elle cuisine depuis des années.',
    )
    await page.getByRole('checkbox', { name: /avant le temps minimum/ }).click()
    await page.getByRole('button', { name: 'Décider' }).click()
    await page.getByRole('heading', { name: 'Bilan décidé' }).waitFor()
    expect(sent.map(one => (Array.isArray(one) ? one[0] : one))).toEqual([[], ['belowLeast']])
    await page.getByRole('button', { name: 'Contrat suivant (n)' }).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('heading', { name: 'Bilan de Pin 194' }).waitFor()
  })

  test('that somebody else saved meanwhile keeps both, and lets one be chosen', async () => {
    const theirs = aReview({ version: 7, comment: 'De l’autre fenêtre.' })
    const sent: unknown[] = []
    const saveReview: Handler = (_, { body, ifMatch }) => {
      sent.push(ifMatch)
      if (ifMatch !== '"7"') return { slug: 'stale-version', currentVersion: 7, current: theirs }
      return aReview({ ...routes.saveReview.body.parse(body), version: 8 })
    }
    const { page } = await visit(withReviews({ readReview: () => aDesk(), saveReview }), desk)
    await page.getByLabel('Ce que le jeune en dit').fill('Je suis prête.')
    await page.getByText('Quelqu’un a enregistré avant vous.', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Agenda', exact: true }).first().click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rester' }).click()
    expect(await page.getByLabel('Ce que le jeune en dit').inputValue()).toBe('Je suis prête.')
    await page.getByRole('button', { name: 'Enregistrer ma version' }).click()
    await page
      .getByText(/^Enregistré à/)
      .first()
      .waitFor()
    expect(sent).toEqual(['"1"', '"7"'])
  })

  test('that waits is confirmed or handed back by who may, and nothing in it can be typed', async () => {
    const waits = aReview({
      status: 'waiting',
      decision: 'pass',
      reason: 'Tout est tenu.',
      decidedBy: { id: idOf('a', 4), name: 'Sofie Peeters' },
      offers: [],
      can: { write: false, decide: false, confirm: true, return: true },
    })
    const { page } = await visit(withReviews({ readReview: () => aDesk({ current: waits }) }), desk)
    await page.getByRole('heading', { name: /^Décidé par Sofie Peeters/ }).waitFor()
    await page.getByRole('button', { name: 'Rendre pour correction' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  test('that is past names its criteria, and the stage that it led to', async () => {
    const past = aReview({
      status: 'decided',
      decision: 'pass',
      criteria: [{ key: 'meals', state: 'met', note: null }],
      offers: [],
    })
    const desk2 = aDesk({ now: { ...now, position: 2 }, stage: null, current: null, past: [past] })
    const { page } = await visit(withReviews({ readReview: () => desk2 }), desk)
    await page.getByText('Passer à l’étape suivante, 1 → 2 : Studio').waitFor()
    await page.getByText('Repas préparés · Atteint').waitFor()
  })

  test('of a contract that nobody knows, or that cannot be read, says so', async () => {
    const here = await visit(withReviews({ readReview: () => ({ slug: 'not-found' }) }), desk)
    await here.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await here.page.getByRole('heading', { level: 1 }).textContent()).not.toMatch(/^Bilan de/)
  })

  test('the youth’s own screen shows criteria and plain answers, and no word of the team', async () => {
    const sent: unknown[] = []
    const assessOneself: Handler = (_, { body }) => {
      const said = routes.assessOneself.body.parse(body)
      sent.push(said)
      return { ...said, id: idOf('f', 0), saidOn: '2026-11-27', recordedBy: { id: idOf('a', 0), name: null } }
    }
    const review = aReview({
      criteria: [{ key: 'meals', state: 'notMet', note: 'Mange seule la nuit.' }],
      reason: 'Trop tôt pour nous.',
    })
    const { page } = await visit(
      withReviews({ readReview: () => aDesk({ current: review }), assessOneself }),
      desk,
    )
    await page.getByRole('button', { name: 'Auto-évaluation avec le jeune' }).click()
    const mine = page.getByRole('main', { name: 'Où j’en suis' })
    await mine.getByText('Presque').click()
    expect(await mine.textContent()).not.toMatch(/nuit|Trop tôt|Pas atteint/)
    expect(await page.locator('#root').getAttribute('inert')).toBe('')
    const reload = page.waitForEvent('dialog')
    page.evaluate('location.reload()').catch(() => {})
    await (await reload).dismiss()
    await mine.getByRole('button', { name: 'C’est ce que je dis' }).click()
    await mine.getByText('C’est noté.').waitFor()
    expect(sent).toEqual([{ criteria: [{ key: 'meals', state: 'almost', words: null }], words: null }])
  })
})
