import type { ExitRoom as Room } from '@havre/contracts/exit-plans.ts'
import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../../test/days.ts'
import { anExit, aPlan, aRoom, aStep, lena, withExit } from '../../../test/exits.ts'
import type { Handler } from '../../../test/house-replies.ts'
import { openVisits, type Visit } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/exit` }
const typed = (day: string) => day.split('-').reverse().join('/')
const sentTo = ({ asked }: Visit, endpoint: string) =>
  asked.filter(({ name }) => name === endpoint).map(({ body }) => body)

describe('the room of an exit', () => {
  test('says first how near it is, why it is red, and on what it stands; each step says its law', async () => {
    const { page } = await visit(
      withExit(() =>
        aRoom({
          alarmDays: { first: 60, last: 20 },
          stayLapses: true,
          stayEnds: { title: { fr: 'Carte A', nl: 'A-kaart', en: 'A card' }, on: '2026-11-30' },
          first: {
            code: 'be.exit.youth-care',
            title: { fr: 'L’aide jusqu’à 20 ans', nl: 'Hulp tot 20', en: 'Care to 20' },
            pillar: null,
            on: '2026-12-01',
            state: 'due',
            lastOn: '2026-12-08',
            lost: false,
          },
        }),
      ),
      room,
    )
    await page.getByText(/^Carte A : jusqu’au .*30 novembre 2026, avant la sortie$/).waitFor()
    await page.getByText('11 jours').waitFor()
    expect(await page.getByText(/^\d+ jours avant$/).allInnerTexts()).toEqual([
      '60 jours avant',
      '20 jours avant',
    ])
    await page.getByText('À 30 jours ou moins, il manque : revenus.').waitFor()
    await page.getByText('les 18 ans, par règle').waitFor()
    await page.getByText('3 sur 5').waitFor()
    await page.getByText('Candidature envoyée').waitFor()
    const first = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'À faire d’abord' }) })
    await first.getByText('L’aide jusqu’à 20 ans').waitFor()
    // The day of the house, and the last one of the law.
    await first.getByText(/^au plus tard le mardi 1er décembre 2026$/).waitFor()
    await first.getByText('après le 8 décembre 2026, le droit est perdu').waitFor()
    const steps = page.getByRole('list', { name: 'Les étapes' }).locator('> li')
    await steps.nth(1).getByText('en retard').waitFor()
    await steps.nth(0).getByText('Ce qui change, et la source').click()
    await steps.nth(0).getByText('Loi d’essai, art. 7').waitFor()
    const print = page.getByRole('link', { name: 'Imprimer pour le jeune' })
    expect(await print.getAttribute('href')).toBe(`/youths/${idOf('b', 0)}/documents/exit-youth`)
  })

  test('shows no button to who only reads, and opens a plan where there is none', async () => {
    const readOnly = aRoom({
      items: [
        aStep('be.exit.income', 'Un revenu', { can: { done: false, notApplicable: false } }),
        aStep('be.exit.youth-care', 'Aide à la jeunesse', {
          can: { done: false, notApplicable: false },
          deadline: {
            rule: 'be.sfwb.extension',
            due: '2026-12-07',
            actBy: '2026-11-30',
            status: 'open',
            procedureId: null,
          },
        }),
      ],
      plan: aPlan({ can: { change: false, exit: false, readDestination: false, readWords: false } }),
      stayLapses: true,
      can: { open: false, change: false },
    })
    const reader = await visit(
      withExit(() => readOnly),
      room,
    )
    await reader.page.getByText('3 sur 5').waitFor()
    // Why the stay counts as planned, and no day of a paper; no line for words that are not theirs to read.
    await reader.page.getByText('Aucun titre de séjour ne court jusqu’à la sortie').waitFor()
    expect(await reader.page.getByText('Plan de sécurité').count()).toBe(0)
    await reader.page
      .getByText('la maison le fait au plus tard le 30 nov. 2026 ; dernier jour légal le 7 déc. 2026')
      .waitFor()
    for (const name of [
      /C’est fait/,
      /Sans objet/,
      'Changer les piliers',
      'Noter la sortie',
      'Demander un relais',
    ])
      expect(await reader.page.getByRole('button', { name }).count()).toBe(0)

    let plan: ReturnType<typeof aPlan> | null = null
    const openExitPlan: Handler = (_, { idempotencyKey }) => {
      expect(idempotencyKey).toMatch(/^[0-9a-f-]{36}$/)
      plan = aPlan()
      return plan
    }
    const writer = await visit(
      withExit(() => aRoom({ plan, can: { open: plan === null, change: plan !== null } }), { openExitPlan }),
      room,
    )
    await writer.page.getByText('aucun pilier ne compte comme présent').waitFor()
    await writer.page.getByRole('button', { name: 'Ouvrir le plan de sortie' }).click()
    await writer.page.getByText('Candidature envoyée').waitFor()
  })

  test('writes only what was changed of the pillars, and keeps what was typed where somebody was faster', async () => {
    let tries = 0
    const changeExitPlan: Handler = (_, { ifMatch, body }) => {
      routes.changeExitPlan.body.parse(body)
      tries += 1
      return tries === 1
        ? { slug: 'stale-version' }
        : aPlan({ version: Number(ifMatch?.replaceAll('"', '')) + 1 })
    }
    const here = await visit(
      withExit(() => aRoom(), { changeExitPlan }),
      room,
    )
    await here.page.getByRole('button', { name: 'Changer les piliers' }).click()
    const form = here.page.getByRole('dialog')
    await form.getByRole('radiogroup', { name: 'Revenus' }).getByText('prévu').click()
    await form.getByLabel('Sur quoi cela repose').nth(1).fill('Dossier CPAS')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Ce que vous avez écrit est gardé').waitFor()
    expect(await form.getByLabel('Sur quoi cela repose').nth(1).inputValue()).toBe('Dossier CPAS')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    const body = { pillars: { income: { state: 'planned', note: 'Dossier CPAS' } } }
    expect(sentTo(here, 'changeExitPlan')).toEqual([body, body])
  })

  test('writes over nothing that a colleague saved while a form was open', async () => {
    let plan = aPlan()
    const colleague = {
      documents: { ...plan.documents, bank: 'ready' as const },
      pillars: { ...plan.pillars, income: { state: 'missing' as const, note: 'Dossier CPAS' } },
    }
    const changeExitPlan: Handler = (_, { ifMatch, body }) => {
      routes.changeExitPlan.body.parse(body)
      if (ifMatch === `"${plan.version}"` && plan.version > 3) return plan
      plan = aPlan({ ...colleague, version: 4 })
      return { slug: 'stale-version' }
    }
    for (const [opens, group, state, body] of [
      ['Préparer le départ', 'Identité', 'demandé', { documents: { identity: 'asked' } }],
      ['Changer les piliers', 'Revenus', 'prévu', { pillars: { income: { state: 'planned' } } }],
    ] as const) {
      plan = aPlan()
      const here = await visit(
        withExit(() => aRoom({ plan }), { changeExitPlan }),
        room,
      )
      await here.page.getByRole('button', { name: opens }).click()
      const form = here.page.getByRole('dialog')
      await form.getByRole('radiogroup', { name: group }).getByText(state).click()
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await form.getByText('Ce que vous avez écrit est gardé').waitFor()
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await form.waitFor({ state: 'detached' })
      expect(sentTo(here, 'changeExitPlan')).toEqual([body, body])
    }
  })

  test('asks why a step does not apply, and says a lodging’s law at its field', async () => {
    const settleExitItem: Handler = () => ({
      id: idOf('7', 0),
      code: 'be.exit.income',
      outcome: 'notApplicable',
      on: dayIn(0),
      note: 'Travaille déjà',
      by: lena,
      version: 1,
      can: { withdraw: true },
    })
    const reason = { fr: 'Pas d’hôtel (art. L221-2-3)', nl: 'Geen hotel', en: 'No hotel' }
    const changeExitPlan: Handler = () => ({
      slug: 'rule-violated',
      rule: 'lodging-refused',
      errors: [{ pointer: '#/lodging', code: 'hotel-forbidden' }],
      reasons: [reason],
    })
    const here = await visit(
      withExit(() => aRoom(), { settleExitItem, changeExitPlan }),
      room,
    )
    const { page } = here
    await page.getByRole('button', { name: 'Sans objet : Un revenu' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Sans objet' }).click()
    await form.getByText('À remplir.').waitFor()
    await form.getByLabel('Pourquoi cela ne le concerne pas').fill('Travaille déjà')
    await form.getByRole('button', { name: 'Sans objet' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sentTo(here, 'settleExitItem')).toMatchObject([
      { outcome: 'notApplicable', note: 'Travaille déjà' },
    ])

    await page.getByRole('button', { name: 'Préparer le départ' }).click()
    await form.getByRole('combobox', { name: /vivra/ }).click()
    await page.getByRole('option', { name: 'Hôtel' }).click()
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.getByText('Pas d’hôtel (art. L221-2-3)').waitFor()
    await form.getByText('Interdit, sauf urgence de deux mois au plus.').waitFor()
    expect(await form.getByLabel('L’au revoir').inputValue()).toBe('Repas du vendredi')
    expect(sentTo(here, 'changeExitPlan')).toEqual([{ lodging: 'hotel' }])
  })
})

describe('the exit', () => {
  test('names what it will be before it is written, and asks why nobody takes over', async () => {
    let left = false
    const recordExit: Handler = (_, { ifMatch, body, idempotencyKey }) => {
      routes.recordExit.body.parse(body)
      expect([ifMatch, idempotencyKey]).toEqual(['"3"', expect.stringMatching(/^[0-9a-f-]{36}$/)])
      left = true
      return anExit()
    }
    const after = () => aRoom({ plan: aPlan({ closed: true }), exits: [anExit()], readiness: null })
    const here = await visit(
      withExit(() => (left ? after() : aRoom()), { recordExit }),
      room,
    )
    await here.page.getByRole('button', { name: 'Noter la sortie' }).click()
    const form = here.page.getByRole('dialog')
    await form.getByText('ce sera une sortie sèche. Manque : Revenus.').waitFor()
    await form.getByRole('combobox', { name: 'Motif' }).click()
    await here.page.getByRole('option', { name: 'Majorité' }).click()
    await form.getByRole('button', { name: 'Noter la sortie' }).click()
    await form.getByText('À remplir.').waitFor()
    await form.getByLabel('Pourquoi personne ne prend le relais').fill('Aucune place')
    await form.getByRole('button', { name: 'Noter la sortie' }).click()
    await here.page.getByText('Sans relais : Aucune place').waitFor()
    await here.page.getByText('1 pilier manquait').waitFor()
    expect(sentTo(here, 'recordExit')).toEqual([
      { on: dayIn(0), reason: 'majority', unpreparedBecause: 'Aucune place' },
    ])
  })

  test('keeps asking why nobody takes over, once the service asked, whatever else is typed', async () => {
    const recordExit: Handler = (_, { body }) =>
      routes.recordExit.body.parse(body).unpreparedBecause
        ? anExit()
        : {
            slug: 'rule-violated',
            rule: 'exit-needs-relay',
            errors: [{ pointer: '#/unpreparedBecause', code: 'required' }],
          }
    const relay = {
      id: idOf('9', 0),
      partnerId: null,
      name: 'Le Seuil',
      purpose: null,
      contact: null,
      askedOn: dayIn(-9),
      answer: 'accepted',
      answeredOn: dayIn(0),
      version: 1,
      can: { change: false },
    } as const
    const here = await visit(
      withExit(() => aRoom({ relays: [relay] }), { recordExit }),
      room,
    )
    await here.page.getByRole('button', { name: 'Noter la sortie' }).click()
    const form = here.page.getByRole('dialog')
    const because = form.getByLabel('Pourquoi personne ne prend le relais')
    await form.getByRole('combobox', { name: 'Motif' }).click()
    await here.page.getByRole('option', { name: 'Majorité' }).click()
    expect(await because.count()).toBe(0)
    await form.getByRole('button', { name: 'Noter la sortie' }).click()
    await because.waitFor()
    await form.getByLabel('Ce qui s’est passé').fill('Partie tôt')
    expect(await because.count()).toBe(1)
    await because.fill('Aucune place')
    await form.getByRole('button', { name: 'Noter la sortie' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sentTo(here, 'recordExit').at(-1)).toMatchObject({
      note: 'Partie tôt',
      unpreparedBecause: 'Aucune place',
    })
  })

  test('is followed up: late is said, and who was not reached has no answers to give', async () => {
    const holdFollowUp: Handler = (_, { body }) => {
      const given = routes.holdFollowUp.body.parse(body)
      return { id: idOf('7', 1), ...given, dueOn: dayIn(-10), by: lena, version: 1, can: { change: true } }
    }
    const gone = () => aRoom({ plan: aPlan({ closed: true }), exits: [anExit()], readiness: null })
    const here = await visit(withExit(gone, { holdFollowUp }), room)
    await here.page.getByText('en retard').waitFor()
    await here.page.getByRole('button', { name: 'Noter le suivi à 1 mois' }).click()
    const form = here.page.getByRole('dialog')
    await form.getByText('joint', { exact: true }).click()
    await form.getByRole('combobox', { name: 'Logement' }).click()
    await here.page.getByRole('option', { name: 'stable' }).click()
    await form.getByText('pas joint', { exact: true }).click()
    expect(await form.getByRole('combobox', { name: 'Logement' }).count()).toBe(0)
    await form.getByLabel('Le jour').fill(typed(dayIn(-1)))
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sentTo(here, 'holdFollowUp')).toMatchObject([
      { month: 1, reached: 'no', housing: null, heldOn: dayIn(-1) },
    ])
  })

  test('is corrected by who may, with why; what it said before stays beside it', async () => {
    let [right, tried] = [false, false]
    const before = {
      id: idOf('6', 1),
      on: dayIn(-40),
      reason: 'majority',
      lodging: null,
    } as const
    const correction = { ...before, why: 'Mauvais motif', by: lena, at: new Date().toISOString() }
    const exit = () =>
      right
        ? anExit({ reason: 'family', corrections: [correction] })
        : anExit({ can: { followUp: false, correct: true, withdraw: false } })
    const correctExit: Handler = (_, { ifMatch, body }) => {
      routes.correctExit.body.parse(body)
      expect(ifMatch).toBe('"1"')
      if (!tried) {
        tried = true
        const fr = 'L’arrivée dans « Studio 2 » est notée le mardi 3 mars 2026.'
        const errors = [{ pointer: '#/on', code: 'before-place' }]
        return {
          slug: 'rule-violated',
          rule: 'dates-out-of-order',
          errors,
          reasons: [{ fr, nl: '', en: '' }],
        }
      }
      right = true
      return exit()
    }
    const gone = () => aRoom({ plan: aPlan({ closed: true }), exits: [exit()], readiness: null })
    const here = await visit(withExit(gone, { correctExit }), room)
    await here.page.getByRole('button', { name: 'Corriger la sortie' }).click()
    const form = here.page.getByRole('dialog')
    await form.getByRole('combobox', { name: 'Motif' }).click()
    await here.page.getByRole('option', { name: 'Famille' }).click()
    await form.getByRole('button', { name: 'Corriger la sortie' }).click()
    await form.getByText('À remplir.').waitFor()
    await form.getByLabel('Pourquoi corriger').fill('Mauvais motif')
    await form.getByRole('button', { name: 'Corriger la sortie' }).click()
    // What began when, and the day that is wrong.
    await form.getByText('L’arrivée dans « Studio 2 » est notée le mardi 3 mars 2026.').waitFor()
    await form.getByText('Ce jour précède l’arrivée dans la place.').waitFor()
    expect(await form.getByText('Cet hébergement est refusé.').count()).toBe(0)
    await form.getByRole('button', { name: 'Corriger la sortie' }).click()
    await here.page
      .getByRole('list', { name: 'Ce qui était écrit avant' })
      .getByText('Mauvais motif')
      .waitFor()
    expect(await here.page.getByRole('button', { name: 'Corriger la sortie' }).count()).toBe(0)
    expect(sentTo(here, 'correctExit').at(-1)).toMatchObject({ reason: 'family', why: 'Mauvais motif' })
  })

  test('that was none is taken back with why, and the room says what is to be opened by hand', async () => {
    let back = false
    const taken: Room['withdrawnExits'][number] = {
      id: idOf('8', 0),
      on: dayIn(-1),
      reason: 'majority',
      by: lena,
      withdrawnBy: lena,
      withdrawnAt: new Date().toISOString(),
      why: 'Revenue le soir',
      stillEnded: ['place', 'contract'],
    }
    const withdrawExit: Handler = (_, { ifMatch, body }) => {
      routes.withdrawExit.body.parse(body)
      expect(ifMatch).toBe('"1"')
      back = true
      return taken
    }
    const exit = anExit({ can: { followUp: false, correct: false, withdraw: true } })
    const here = await visit(
      withExit(
        () =>
          back
            ? aRoom({ withdrawnExits: [taken] })
            : aRoom({ plan: aPlan({ closed: true }), exits: [exit], readiness: null, first: null }),
        { withdrawExit },
      ),
      room,
    )
    await here.page.getByRole('button', { name: 'Annuler la sortie' }).click()
    const form = here.page.getByRole('dialog')
    await form.getByText('le dossier reprend sa phase').waitFor()
    await form.getByText('ne reviennent pas d’eux-mêmes').waitFor()
    await form.getByRole('button', { name: 'Annuler la sortie' }).click()
    await form.getByText('À remplir.').waitFor()
    await form.getByLabel('Pourquoi l’annuler').fill('Revenue le soir')
    await form.getByRole('button', { name: 'Annuler la sortie' }).click()
    await here.page.getByText('À rouvrir à la main').waitFor()
    await here.page.getByText('Son contrat est terminé').waitFor()
    await here.page.getByRole('list', { name: 'Sorties annulées' }).getByText('Revenue le soir').waitFor()
    expect(sentTo(here, 'withdrawExit')).toEqual([{ why: 'Revenue le soir' }])
  })

  test('without a phase before it promises none when it is taken back', async () => {
    const exit = anExit({ comesBack: false, can: { followUp: false, correct: false, withdraw: true } })
    const here = await visit(
      withExit(() => aRoom({ plan: aPlan({ closed: true }), exits: [exit], readiness: null, first: null })),
      room,
    )
    await here.page.getByRole('button', { name: 'Annuler la sortie' }).click()
    const form = here.page.getByRole('dialog')
    await form.getByText('le dossier reste « Parti »').waitFor()
    expect(await form.getByText('reprend sa phase').count()).toBe(0)
  })

  test('asks for the destination when it is opened only, and writes it at its version', async () => {
    const known = {
      planId: idOf('5', 0),
      destination: 'Namur',
      before: ['Liège'],
      version: 2,
      can: { change: true },
    }
    const plan = aPlan({ can: { change: false, exit: false, readDestination: true, readWords: true } })
    const changeExitDestination: Handler = (_, { ifMatch }) => {
      expect(ifMatch).toBe('"2"')
      return known
    }
    const here = await visit(
      withExit(() => aRoom({ plan }), { readExitDestination: () => known, changeExitDestination }),
      room,
    )
    const button = here.page.getByRole('button', { name: 'Destination' })
    await button.waitFor()
    expect(sentTo(here, 'readExitDestination')).toEqual([])
    await button.click()
    const form = here.page.getByRole('dialog')
    await form.getByText('Liège').waitFor()
    await form.getByLabel('Adresse ou nom du lieu').fill('Mons')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    expect(sentTo(here, 'changeExitDestination')).toEqual([{ destination: 'Mons' }])
  })

  test('that nobody recorded is asked for, and a room that cannot be read says so', async () => {
    const unrecorded = await visit(
      withExit(() =>
        aRoom({ plan: null, readiness: null, exitUnrecorded: true, can: { open: true, change: false } }),
      ),
      room,
    )
    await unrecorded.page.getByText('personne n’a noté comment').waitFor()
    const failing = await visit(
      withExit(() => aRoom(), { getExit: () => ({ slug: 'busy' }) }),
      room,
    )
    await failing.page.getByText('La sortie n’a pas pu être lue.').waitFor()
  })
})
