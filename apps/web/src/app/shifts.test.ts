import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { aHandover, aNote, aRollCall } from '../../test/shifts.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()

describe('a roll call', () => {
  const at = (id: string) => ({ at: `/roll-calls/${id}`, viewport: { width: 820, height: 1180 } })

  /** A house that keeps the round as the service does. */
  function aRound(round = aRollCall()) {
    return {
      own: {
        getRollCall: () => round,
        searchRollCalls: () => ({ items: [round], nextCursor: null, can: { start: true } }),
        checkYouth: (
          _: unknown,
          { params, body }: { params: Partial<Record<string, string>>; body: unknown },
        ) => {
          const { state } = routes.checkYouth.body.parse(body)
          const line = round.lines.find(({ youthId }) => youthId === params.youthId)
          if (!line) return { slug: 'not-found' as const }
          Object.assign(line, {
            state,
            version: line.version + 1,
            checkedBy: { id: '0199f000-0000-7000-8000-a00000000000', name: 'Camille Demo' },
            checkedAt: new Date().toISOString(),
          })
          return line
        },
        closeRollCall: () =>
          Object.assign(round, { closedAt: new Date().toISOString(), can: { check: false } }),
      },
    }
  }

  test('is made by keyboard alone: one key each, the arrows between youths, and the end asks for who was not seen', async () => {
    const round = aRollCall()
    const { page, asked } = await visit(aRound(round), at(round.id))
    await page.getByRole('heading', { name: 'Appel de la nuit' }).waitFor()
    await page.getByRole('button', { name: `${round.lines[0]?.alias} : Là` }).focus()
    await page.keyboard.press('1')
    await page.keyboard.press('5')
    await expect
      .poll(() => asked.filter(({ name }) => name === 'checkYouth').map(one => one.body))
      .toEqual([{ state: 'here' }, { state: 'missing' }])
    await page.getByRole('button', { name: 'Terminer l’appel' }).click()
    const sure = page.getByRole('alertdialog')
    await sure.getByText('Terminer sans avoir vu tout le monde ?').waitFor()
    await sure.getByRole('button', { name: 'Continuer' }).click()
    expect(asked.some(({ name }) => name === 'closeRollCall')).toBe(false)
  })

  test('leads from whoever is not found straight to the alarm, with that youth chosen', async () => {
    const round = aRollCall()
    const house = aRound(round)
    const [first] = round.lines
    const candidate = {
      id: first?.youthId ?? '',
      alias: first?.alias ?? '',
      age: 15,
      languages: [],
      missingId: null,
    }
    const listMissingCandidates = () => ({ asOf: new Date().toISOString(), items: [candidate] })
    const { page } = await visit({ own: { ...house.own, listMissingCandidates } }, at(round.id))
    await page.getByRole('button', { name: `${first?.alias} : Manque` }).click()
    await page.getByRole('link', { name: `Disparition ${first?.alias}` }).click()
    const sure = page.getByRole('dialog', { name: new RegExp(first?.alias ?? '') })
    await sure.getByRole('button', { name: 'Ouvrir, l’horloge démarre' }).waitFor()
    await page.keyboard.press('Escape')
    await sure.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Qui manque ?' }).waitFor()
  })

  test('when a colleague has just said otherwise, says what, and the tap can be made again', async () => {
    const round = aRollCall()
    const house = aRound(round)
    const [first] = round.lines
    const theirs = {
      ...first,
      state: 'out' as const,
      version: 2,
      checkedBy: round.startedBy,
      checkedAt: round.startedAt,
    }
    const { page, refuse } = await visit(house, at(round.id))
    refuse('checkYouth', { slug: 'stale-version', current: theirs })
    await page.getByRole('button', { name: `${first?.alias} : Là` }).click()
    await page
      .getByText(/Rosa Mancini a noté autre chose au même moment : « En sortie »/)
      .first()
      .waitFor()
    refuse('checkYouth', undefined)
    await page.getByRole('button', { name: `${first?.alias} : Là` }).click()
    await expect.poll(() => round.lines[0]?.state).toBe('here')
  })

  test('that is over shows where each one was', async () => {
    const done = aRollCall({
      closedAt: new Date().toISOString(),
      closedBy: { id: '0199f000-0000-7000-8000-a00000000001', name: 'Rosa Mancini' },
      can: { check: false },
      counts: { here: 2, family: 1 },
    })
    for (const [n, line] of done.lines.entries()) line.state = n === 1 ? 'family' : 'here'
    const { page } = await visit({ own: { getRollCall: () => done } }, at(done.id))
    const rows = page.getByRole('list', { name: 'Appel' }).getByRole('listitem')
    await page.getByText('2 là · 1 en famille').waitFor()
    expect(await rows.nth(1).textContent()).toContain('En famille')
    expect(await page.getByRole('button', { name: /: Là$/ }).count()).toBe(0)
  })

  test('the list says when there is none, when it fails, and tries again', async () => {
    const empty = { items: [], nextCursor: null, can: { start: false } }
    const { page, refuse } = await visit({ own: { searchRollCalls: () => empty } }, { at: '/roll-calls' })
    await page.getByText('Aucun appel pour le moment.').waitFor()
    expect(await page.getByRole('button', { name: 'Appel de la nuit' }).count()).toBe(0)
    refuse('searchRollCalls', { slug: 'invalid-request' })
    await page.reload()
    await page.getByText('Les appels n’ont pas pu être lus.').waitFor()
    refuse('searchRollCalls', undefined)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByText('Aucun appel pour le moment.').waitFor()
  })
})

describe('the handover', () => {
  const handover = { at: '/handover' }

  test('tells the words to the house, the rounds and each youth, and what is new is marked as read one by one', async () => {
    const told = aHandover()
    const { page, asked } = await visit(
      { own: { readHandover: () => told, markRead: () => undefined } },
      handover,
    )
    await page.getByText('3 éléments à lire').waitFor()
    const note = page.getByRole('listitem').filter({ hasText: 'La porte du jardin ferme mal.' }).first()
    await note.getByText('Important').waitFor()
    await page.getByText('3 là').waitFor()
    await page.getByRole('heading', { name: told.outings[0]?.youthAlias ?? '' }).waitFor()
    await page.getByRole('button', { name: 'Lu : La porte du jardin ferme mal.' }).click()
    await expect
      .poll(() => asked.find(({ name }) => name === 'markRead')?.body)
      .toEqual({ ids: [told.notes[0]?.id], asOf: told.asOf })
  })

  test('keeps the words of a note when a colleague changed it meanwhile, and says so', async () => {
    const told = aHandover({ notes: [aNote({ can: { change: true } })] })
    const { page, refuse } = await visit({ own: { readHandover: () => told } }, handover)
    await page.getByRole('button', { name: 'Modifier le mot' }).click()
    const form = page.getByRole('dialog', { name: 'Modifier le mot' })
    await form.getByLabel('Pour celles et ceux qui arrivent').fill('La porte du jardin est réparée.')
    // The list is read again behind the dialog: the note stands there in a newer version, and is no longer mine to change.
    told.notes = [aNote({ version: 2, words: 'Réparation demain.', can: { change: false } })]
    refuse('changeHouseNote', { slug: 'stale-version', current: told.notes[0] })
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText(/Quelqu’un a modifié ce mot entre-temps/).waitFor()
    await page.getByText('Réparation demain.').waitFor()
    expect(await form.getByLabel('Pour celles et ceux qui arrivent').inputValue()).toBe(
      'La porte du jardin est réparée.',
    )
  })

  test('says when nothing is new, when it fails, and tries again', async () => {
    const quiet = aHandover({ unread: 0, notes: [], outings: [], rollCalls: [] })
    const { page, refuse } = await visit({ own: { readHandover: () => quiet } }, handover)
    await page.getByText('Vous avez tout lu.').waitFor()
    await page.getByText('Aucun mot en cours.').waitFor()
    refuse('readHandover', { slug: 'invalid-request' })
    await page.reload()
    await page.getByText('La relève n’a pas pu être lue.').waitFor()
    refuse('readHandover', undefined)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByText('Vous avez tout lu.').waitFor()
  })
})
