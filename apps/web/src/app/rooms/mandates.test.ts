import type { Wire } from '@havre/contracts/wire.ts'
import { expect, test } from 'vitest'
import { withRegisters } from '../../../test/a-tray.ts'
import type { House } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

type Mandate = Wire['createMandate']['reply']

const visit = openVisits()
const aMandate = (): Mandate => ({
  id: idOf('c', 0),
  youthId: idOf('b', 0),
  kind: 'saj',
  authority: 'Service de l’aide à la jeunesse',
  reference: null,
  startsOn: '2026-09-01',
  endsOn: null,
  reviewOn: null,
  endedBecause: null,
  note: null,
  version: 1,
  can: { change: true },
})

test('a mandate waits for a day that is none, is refused at its day, and keeps its key until it is changed', async () => {
  const keys: (string | undefined)[] = []
  const own: House['own'] = {
    readStays: () => ({ stays: [], mandates: [], places: null, can: { add: true } }),
    createMandate: (_, { idempotencyKey }) => {
      keys.push(idempotencyKey)
      if (keys.length < 3) return { slug: 'internal' }
      return keys.length === 3
        ? {
            slug: 'rule-violated',
            rule: 'dates-out-of-order',
            errors: [{ pointer: '#/endsOn', code: 'before-start' }],
          }
        : aMandate()
    },
  }
  const { page } = await visit(withRegisters(own, 'stays'), { at: `/youths/${idOf('b', 0)}/rooms/stays` })
  await page.getByRole('button', { name: 'Ajouter un mandat' }).click()
  const form = page.getByRole('dialog', { name: 'Ajouter un mandat' })
  const review = form.getByLabel('À revoir le')
  const end = form.getByLabel('Fin prévue ou réelle')
  const add = form.getByRole('button', { name: 'Ajouter', exact: true })
  await review.fill('31/02/2027')
  await end.fill('01/03/2026')
  await add.click()
  await expect.poll(() => review.evaluate(one => one === document.activeElement)).toBe(true)
  expect(keys).toEqual([])
  await review.fill('28/02/2027')
  const send = async (times: number) => {
    await add.click()
    await expect.poll(() => keys.length).toBe(times)
  }
  await send(1)
  await form.getByText('Le mandat n’a pas été enregistré.').waitFor()
  await send(2)
  await form.getByLabel('Note').fill('Vu avec le service')
  await send(3)
  await form.getByText('Cette date ne va pas avec les autres.').waitFor()
  await end.fill('01/03/2028')
  await send(4)
  await form.waitFor({ state: 'detached' })
  expect(keys[1]).toBe(keys[0])
  expect(new Set(keys).size).toBe(3)
})
