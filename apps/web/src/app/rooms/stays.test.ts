import type { Mandate } from '@havre/contracts/stays.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { withRegisters } from '../../../test/a-tray.ts'
import type { House } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()

describe('a mandate', () => {
  test('that a colleague changed meanwhile is told of; what was typed stays, what they wrote is not written over', async () => {
    let mandate: Mandate = {
      id: idOf('8', 0),
      youthId: idOf('b', 0),
      kind: 'saj',
      authority: 'SAJ de Mons',
      reference: null,
      startsOn: '2026-09-01',
      endsOn: null,
      reviewOn: null,
      endedBecause: null,
      note: null,
      version: 1,
      can: { change: true },
    }
    const sent: unknown[] = []
    const own: House['own'] = {
      readStays: () => ({ stays: [], mandates: [mandate], places: null, can: { add: true } }),
      changeMandate: (_, { body, ifMatch }) => {
        const { authority, reference } = routes.changeMandate.body.parse(body)
        sent.push([ifMatch, authority, reference])
        if (sent.length > 1) return mandate
        mandate = { ...mandate, authority: 'SAJ de Namur', version: 2 }
        return { slug: 'stale-version', current: mandate }
      },
    }
    const { page } = await visit(withRegisters(own, 'stays'), { at: `/youths/${idOf('b', 0)}/rooms/stays` })
    await page.getByRole('button', { name: 'Modifier le mandat' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Référence du dossier chez eux').fill('R-9')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText(/^Quelqu’un a modifié ce mandat entre-temps/).waitFor()
    await expect.poll(() => form.getByLabel('Autorité ou service').inputValue()).toBe('SAJ de Namur')
    expect(await form.getByLabel('Référence du dossier chez eux').inputValue()).toBe('R-9')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sent).toEqual([
      ['"1"', 'SAJ de Mons', 'R-9'],
      ['"2"', 'SAJ de Namur', 'R-9'],
    ])
  })
})
