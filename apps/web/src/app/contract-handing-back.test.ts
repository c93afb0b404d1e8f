import { routes } from '@havre/contracts/wire.ts'
import { expect, test } from 'vitest'
import type { Handler, House } from '../../test/house-replies.ts'
import { aDesk, aReview, coordinator } from '../../test/reviews.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const desk = { at: `/contracts/${idOf('8', 0)}/review` }
const withReviews = (own: House['own']): Partial<House> => ({ me: coordinator(), own })
const sofie = { id: idOf('a', 4), name: 'Sofie Peeters' }
const returns = [
  { id: idOf('3', 0), reason: 'Le budget de juin manque.', by: sofie, at: '2026-11-26T10:00:00.000Z' },
]
const waits = aReview({
  status: 'waiting',
  decision: 'pass',
  decidedBy: sofie,
  offers: [],
  can: { write: false, decide: false, confirm: true, return: true },
})

test('a decision is handed back with what has to be corrected', async () => {
  const sent: unknown[] = []
  let current = waits
  const returnReview: Handler = (_, { body }) => {
    sent.push(routes.returnReview.body.parse(body))
    current = aReview({ returns, myPart: 'returned', can: { ...waits.can, confirm: false, return: false } })
    return current
  }
  const { page } = await visit(withReviews({ readReview: () => aDesk({ current }), returnReview }), desk)
  await page.getByRole('button', { name: 'Rendre pour correction' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Rendre pour correction' }).click()
  const reason = form.getByLabel('Ce qui est à corriger')
  await expect.poll(() => reason.evaluate(one => one === document.activeElement)).toBe(true)
  expect(sent).toEqual([])
  await reason.fill('Le budget de juin manque.')
  await form.getByRole('button', { name: 'Rendre pour correction' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText('Vous l’avez rendu', { exact: false }).waitFor()
  expect(sent).toEqual([{ reason: 'Le budget de juin manque.' }])
  expect(await page.getByRole('textbox').count()).toBe(0)
})

test('who corrects reads why, by whom and when; so does who reads it later', async () => {
  const past = aReview({ status: 'decided', decision: 'pass', offers: [], returns })
  const { page } = await visit(
    withReviews({ readReview: () => aDesk({ current: aReview({ returns }), past: [past] }) }),
    desk,
  )
  const lists = page.getByRole('list', { name: 'Rendu pour correction' })
  await lists.nth(1).waitFor()
  for (const at of [0, 1]) {
    const words = await lists.nth(at).textContent()
    expect(words).toMatch(/par Sofie Peeters, .*26.*Le budget de juin manque\./u)
    expect(words?.includes('puis corrigé')).toBe(at === 1)
  }
})

test('who wrote in a review is told why somebody else confirms it', async () => {
  const mine = { ...waits, myPart: 'wrote' as const, can: { ...waits.can, confirm: false } }
  const { page } = await visit(withReviews({ readReview: () => aDesk({ current: mine }) }), desk)
  await page.getByText('une autre personne le confirme', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: 'Confirmer la décision' }).count()).toBe(0)
})

test('criteria of which nothing was said are asked about, and said not seen by one press', async () => {
  let review = aReview({ decision: 'repeat', reason: 'Encore un mois.' })
  const saveReview: Handler = (_, { body }) => {
    review = aReview({ ...routes.saveReview.body.parse(body), version: review.version + 1 })
    return review
  }
  const decideReview: Handler = () =>
    review.criteria.length > 0
      ? { ...review, status: 'decided', offers: [] }
      : {
          slug: 'rule-violated',
          rule: 'criteria-unjudged',
          errors: [{ pointer: '#/criteria/meals', code: 'not-judged' }],
        }
  const { page } = await visit(
    withReviews({ readReview: () => aDesk({ current: review }), saveReview, decideReview }),
    desk,
  )
  await page.getByRole('button', { name: 'Décider' }).click()
  await page.getByText('1 critère n’est pas évalué').waitFor()
  const criterion = page.getByRole('region', { name: 'Repas préparés' })
  await criterion.getByText('À dire, même si personne ne l’a vu.').waitFor()
  await page.getByRole('button', { name: /^Noter/ }).click()
  expect(await criterion.getByRole('radio', { name: 'Pas vu' }).isChecked()).toBe(true)
  const decide = page.getByRole('button', { name: 'Décider' })
  await expect.poll(() => decide.evaluate(one => one === document.activeElement)).toBe(true)
  await decide.click()
  await page.getByRole('heading', { name: 'Bilan décidé' }).waitFor()
  expect(review.criteria).toEqual([{ key: 'meals', state: 'notSeen', note: null }])
})

test('what was judged after the refusal stays as it was said, and only the others are said not seen', async () => {
  const stage = aDesk().stage
  const [meals] = stage?.criteria ?? []
  if (!stage || !meals) throw new Error('a desk without criteria')
  const criteria = [meals, { ...meals, key: 'washing', text: 'Lessive faite' }]
  let review = aReview({ decision: 'repeat', reason: 'Encore un mois.' })
  const saveReview: Handler = (_, { body }) => {
    review = aReview({ ...routes.saveReview.body.parse(body), version: review.version + 1 })
    return review
  }
  const decideReview: Handler = () => ({
    slug: 'rule-violated',
    rule: 'criteria-unjudged',
    errors: criteria.map(({ key }) => ({ pointer: `#/criteria/${key}`, code: 'not-judged' })),
  })
  const readReview = () => aDesk({ current: review, stage: { ...stage, criteria } })
  const { page } = await visit(withReviews({ readReview, saveReview, decideReview }), desk)
  await page.getByRole('button', { name: 'Décider' }).click()
  await page.getByText('2 critères ne sont pas évalués').waitFor()
  const cooked = page.getByRole('region', { name: 'Repas préparés' })
  await cooked.getByRole('radio', { name: 'Atteint', exact: true }).press('Space')
  await page.getByText('1 critère n’est pas évalué').waitFor()
  await page.getByRole('button', { name: /^Noter/ }).click()
  await expect
    .poll(() => review.criteria)
    .toEqual([
      { key: 'meals', state: 'met', note: null },
      { key: 'washing', state: 'notSeen', note: null },
    ])
})

test('each evidence is taken back under its own name', async () => {
  const [one] = aDesk().evidence
  if (!one) throw new Error('a desk without evidence')
  const evidence = [one, { ...one, id: idOf('d', 1), addedBy: sofie, addedAt: '2026-11-20T10:00:00.000Z' }]
  const taken: unknown[] = []
  const takeBackEvidence: Handler = (_, { params }) => {
    taken.push(params.evidenceId)
    return { id: params.evidenceId, version: 2 }
  }
  const { page } = await visit(withReviews({ readReview: () => aDesk({ evidence }), takeBackEvidence }), desk)
  const buttons = page.getByRole('button', { name: /^Retirer .*des preuves de .*Repas préparés/u })
  await buttons.nth(1).waitFor()
  const names = await buttons.evaluateAll(all => all.map(button => button.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(2)
  expect(names[1]).toMatch(/relié par Sofie Peeters/)
  await buttons.nth(1).dblclick()
  const asks = page.getByRole('alertdialog')
  await asks.getByText('relié par Sofie Peeters', { exact: false }).waitFor()
  expect(taken).toEqual([])
  await asks.getByRole('button', { name: 'Retirer la preuve' }).click()
  await expect.poll(() => taken).toEqual([idOf('d', 1)])
})
