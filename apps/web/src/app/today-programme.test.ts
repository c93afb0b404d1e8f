import { routes } from '@havre/contracts/wire.ts'
import { expect, test } from 'vitest'
import { aList, anItem } from '../../test/exits.ts'
import type { Handler } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { aLine, coordinator } from '../../test/reviews.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const today = { at: '/today' }
const sofie = { id: idOf('a', 4), name: 'Sofie Peeters' }
const lead = () => {
  const me = coordinator()
  return { ...me, can: { ...me.can, readExits: true } }
}

test('who leads sees on the first screen what studios and exits ask of them, their own part first', async () => {
  const asked: unknown[] = []
  const searchContracts: Handler = (_, { body }) => {
    asked.push(routes.searchContracts.body.parse(body))
    const later = { contractId: idOf('8', 1), youthAlias: 'Pin 194' }
    const waits = { contractId: idOf('8', 3), youthAlias: 'Saule 561' }
    const calm = { contractId: idOf('8', 2), youthAlias: 'Cèdre 837', now: null }
    return {
      items: [
        aLine({ review: { status: 'draft', confirm: false, returnedBy: null, othersTurn: false } }),
        aLine({ ...later, sign: true }),
        aLine({
          ...waits,
          review: { status: 'waiting', confirm: false, returnedBy: null, othersTurn: true },
        }),
        aLine(calm),
      ],
      nextCursor: null,
    }
  }
  const searchExits: Handler = (_, { body }) => {
    expect(routes.searchExits.body.parse(body).levels).toEqual(['red'])
    return aList([anItem(0)])
  }
  const { page } = await visit({ me: lead(), own: { searchContracts, searchExits } }, today)
  const rows = page.getByRole('list', { name: 'Contrats de studio' }).getByRole('listitem')
  await rows.first().getByText('À signer par vous').waitFor()
  await rows
    .nth(1)
    .getByText(/retard/i)
    .waitFor()
  expect(await rows.count()).toBe(2)
  await page.getByRole('list', { name: 'Sorties en rouge' }).getByText('Rouge').waitFor()
  expect(asked[0]).toEqual({ mine: false, overdue: false, waiting: false, limit: 100 })
  await rows.nth(1).getByRole('link').click()
  await page.waitForURL(`**/contracts/${idOf('8', 0)}/review`)
})

test('what was handed back comes first, with who asked for it, except to who did', async () => {
  const back = { status: 'draft' as const, confirm: false, returnedBy: sofie }
  const own = {
    searchContracts: () => ({
      items: [
        aLine({ contractId: idOf('8', 1), sign: true }),
        aLine({ contractId: idOf('8', 2), review: { ...back, othersTurn: true } }),
        aLine({ youthAlias: 'Pin 194', review: { ...back, othersTurn: false } }),
      ],
      nextCursor: null,
    }),
    searchExits: () => aList([]),
  }
  const { page } = await visit({ me: lead(), own }, today)
  const rows = page.getByRole('list', { name: 'Contrats de studio' }).getByRole('listitem')
  await rows.first().getByText('À corriger, demandé par Sofie Peeters').waitFor()
  expect(await rows.first().textContent()).toContain('Pin 194')
  expect(await rows.first().textContent()).not.toMatch(/retard/i)
  expect(await rows.count()).toBe(2)
})

test('a referent is called for the own youths, and by way of the file', async () => {
  const searchContracts: Handler = (_, { body }) => {
    expect(routes.searchContracts.body.parse(body).mine).toBe(true)
    return { items: [aLine({ sign: true })], nextCursor: null }
  }
  const { page } = await visit({ me: person({ roles: ['REF'] }), own: { searchContracts } }, today)
  const row = page.getByRole('list', { name: 'Contrats de studio' }).getByRole('listitem')
  await row.getByText('À signer par vous').waitFor()
  expect(await row.getByRole('link').getAttribute('href')).toContain('/rooms/programme')
  expect(await page.getByRole('link', { name: 'Tous les contrats' }).count()).toBe(0)
})

test('what could not be read is said, so that a quiet day is quiet', async () => {
  const own = {
    searchContracts: () => ({ slug: 'busy' }),
    searchExtraMuros: () => ({ items: [], nextCursor: null, counts: { overdue: 0, week: 0, later: 0 } }),
    searchExits: () => aList([]),
  }
  const { page } = await visit({ me: lead(), own }, today)
  await page.getByText('Les contrats n’ont pas pu être lus.').waitFor()
  expect(await page.getByRole('heading', { name: /Sorties en rouge|extra-muros en retard/ }).count()).toBe(0)
})

test('who has the figures of exits only is not told that exits could not be read', async () => {
  const nobody = () => {
    throw new Error('not asked for')
  }
  const me = person({ roles: ['NGT', 'AUD'] })
  const can = { ...me.can, readExits: false, readExitFigures: true }
  const own = { searchContracts: nobody, searchExits: nobody, searchExtraMuros: nobody }
  const { page } = await visit({ me: { ...me, can }, own }, today)
  await page.getByRole('heading', { name: 'À reprendre' }).waitFor()
  expect(await page.getByText(/pas pu être lu/).count()).toBe(0)
})
