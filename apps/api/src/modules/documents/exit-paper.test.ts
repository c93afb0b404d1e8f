import { EXIT_ITEMS } from '@havre/rules/exit/countdown.ts'
import { describe, expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { bare } from '../../../test/paper-house.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { readContainer } from '../../checker/office-container.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import type { BuiltFile } from '../../demo/builders.ts'
import { EXIT_STEPS } from './exit-step-words.ts'

const rig = await openExitHouse()
const { house, referent, coordinator } = rig

const order = (audience: string, language = 'fr'): Order => ({
  document: { what: 'exit' },
  audience,
  language,
  reason: 'Rencontre de relais du 12 décembre',
})

async function printed(by: Person, file: BuiltFile, asked: Order) {
  const first = await previewAs(by, file.id, asked)
  expect([asked.audience, first.status]).toEqual([asked.audience, 200])
  const { leaks } = first.body
  const settled = { ...asked, decisions: leaks.map(leak => ({ leak: leak.id, act: 'hide' })) }
  const preview = leaks.length > 0 ? await previewAs(by, file.id, settled) : first
  const { status, pdf } = await printAs(house, by, file.id, settled, preview.body)
  expect(status).toBe(201)
  return { text: bare(pdf).replaceAll('\u00A0', ' '), leaks }
}

/** The words of the same paper as an Office file. */
async function inOffice(file: BuiltFile, asked: Order): Promise<string> {
  const first = await previewAs(referent, file.id, asked)
  const decisions = first.body.leaks.map(leak => ({ leak: leak.id, act: 'hide' }))
  const { body } = await previewAs(referent, file.id, { ...asked, decisions })
  const seen = { digest: body.digest, preparedAt: body.preparedAt }
  const reply = await house.app.inject({
    method: 'POST',
    url: `/api/v1/youth-files/${file.id}/documents`,
    headers: { authorization: `Bearer ${referent.token}`, ...once() },
    payload: { ...asked, decisions, seen, format: 'docx' },
  })
  expect(reply.statusCode).toBe(201)
  const parts = await readContainer(reply.rawPayload)
  return parts.get('word/document.xml') ?? ''
}

/** Somebody of 18 in eleven days, with a word of the team on each pillar and one step done. */
async function onTheWay(languages: readonly string[] = ['fr']): Promise<BuiltFile> {
  const file = await rig.fileOf({ languages })
  const { body: plan } = await rig.open(file)
  const { body: relay } = await rig.ask(plan, {
    name: 'Le Seuil',
    purpose: 'Logement accompagné',
    contact: 'Mme Aerts, 02 555 01 23',
  })
  await rig.answer(relay, { answer: 'accepted' })
  await rig.ask(plan, { name: 'Le Gué', purpose: 'Aide au budget' })
  const settled = await rig.settle(plan, {
    code: 'be.exit.guardian',
    outcome: 'done',
    on: '2026-11-20',
    note: 'Note de l’équipe',
  })
  expect(settled.status).toBe(201)
  const { status } = await rig.change(plan, {
    pillars: {
      housing: { state: 'planned', note: 'Chambre promise, rue des Kanaris 12' },
      income: { state: 'missing', note: 'Rendez-vous à prendre' },
      residence: { state: 'ok', note: 'Titre obtenu comme victime' },
      healthCover: { state: 'ok' },
      referencePerson: { state: 'ok', note: 'Sa marraine' },
    },
    lodging: 'supportedHousing',
    safetyPlan: 'Éviter la gare de Kanari',
    farewell: 'Repas du vendredi',
    documents: { identity: 'ready', bank: 'asked' },
  })
  expect(status).toBe(200)
  return file
}

describe('the exit pack in the hand of a youth', () => {
  it('says in plain words what stands, what is left, who to call, what to ask for and when, in three languages', async () => {
    const file = await onTheWay()
    const { text, leaks } = await printed(referent, file, order('youth'))
    for (const words of [
      'Mon départ',
      'Ton départ est prévu le 8 décembre 2026.',
      'Un logement : c’est prévu, pas encore fait.',
      'De l’argent pour vivre : pas encore. On cherche avec toi.',
      'Les soins : c’est prêt.',
      'quand la tutelle finit (20 novembre 2026)',
      'Au plus tard le 8 décembre 2026 : • Signer toi-même',
      'Dans ma pochette : identité.',
      '112',
      'Le Seuil · Logement accompagné',
      'Sa marraine',
      'dernier jour, le 7 décembre 2026',
      'Source : Décret de la Communauté française du 18 janvier 2018, livre III',
      'Après 1 mois : vers le 8 janvier 2027.',
      'Après 12 mois : vers le 8 décembre 2027.',
      'Tu peux revenir en parler',
    ])
      expect(text).toContain(words)
    // Nobody who did not accept; no colour; a step that has passed is not held against them.
    expect(text).not.toMatch(/Le Gué|Rouge|en retard|3[01] (mai|novembre)/)
    expect(leaks.map(({ kind }) => kind)).toEqual(['street', 'phone'])
    const dutch = await printed(referent, file, order('youth', 'nl'))
    expect(dutch.text).toContain('Je kan hulp vragen tot je 20 bent.')
    const english = await printed(referent, file, order('youth', 'en'))
    expect(english.text).toContain('After 6 months: around 8 June 2027.')
    const [row] = await house.rows(
      'SELECT what, purpose, audience FROM document_print WHERE youth_id = $1 LIMIT 1',
      [file.id],
    )
    expect(row).toEqual({ what: 'exit', purpose: 'exit-pack', audience: 'youth' })
  })

  it('holds nothing by which somebody who finds it would find them, or learn what happened', async () => {
    const file = await onTheWay()
    expect((await rig.room(file)).body.plan?.safetyPlan).toBe('Éviter la gare de Kanari')
    const { text } = await printed(referent, file, order('youth'))
    expect(text).toContain('[adresse]')
    expect(text).not.toMatch(/kanari|victime|Note de l’équipe|Repas du vendredi/i)
  })

  it('stands in the youth’s language as well, to the right where it asks; what is not translated says so', async () => {
    const file = await onTheWay(['ar'])
    const { text } = await printed(referent, file, order('youth'))
    for (const words of ['Qui appeler', 'Traduction à faire relire', 'Sa marraine'])
      expect(text).toContain(words)
    // What was shaped for the page is read again in the Office file, in the order in which it is spoken.
    const office = await inOffice(file, order('youth'))
    for (const words of ['مغادرتي', 'مكان للسكن: مخطط له، ولم يتم بعد.', 'بمن أتصل', '8 ديسمبر 2027'])
      expect(office).toContain(words)
    const other = await onTheWay(['ti'])
    expect((await printed(referent, other, order('youth'))).text).toContain(
      'n’existe pas encore dans ta langue',
    )
  })

  it('once they have left, says when news is asked for, and not what lies behind', async () => {
    const file = await rig.fileOf({ languages: ['fr'] })
    const plan = await rig.prepared(file)
    expect((await rig.exit(plan)).status).toBe(201)
    const { text } = await printed(coordinator, file, order('youth'))
    for (const words of [
      'Ton départ : le 27 novembre 2026.',
      'Un logement : c’est prêt.',
      'vers le 27 décembre 2026.',
      'Le Seuil',
    ])
      expect(text).toContain(words)
    const team = await printed(coordinator, file, order('internal'))
    expect(team.text).toContain('Sortie préparée')
  })

  it('holds the day that a procedure keeps among the steps, and the last day of the law with the right', async () => {
    const file = await onTheWay()
    const legal = await house.person('LEG')
    await nameOnFile(house, file, legal.id, 'legal')
    const { body: procedure } = await legal.call<{ id: string }>(
      'POST',
      `/api/v1/youth-files/${file.id}/legal-procedures`,
      { definition: 'be.youth-care' },
      once(),
    )
    const record = (version: number, body: object) =>
      legal.call('POST', `/api/v1/legal-procedures/${procedure.id}/events`, body, {
        ...once(),
        ...ifMatch(version),
      })
    await record(1, { event: 'mandate_given', on: '2026-01-10' })
    const { text } = await printed(referent, file, order('youth'))
    expect(text).toContain('Au plus tard le 30 novembre 2026 : • Demander par écrit l’aide à la jeunesse')
    expect(text).toContain('dernier jour, le 7 décembre 2026')
    await record(2, { event: 'extension_asked', on: '2026-11-26', evidence: 'file' })
    const after = (await printed(referent, file, order('youth'))).text
    expect(after).toContain('Déjà fait • Demander par écrit l’aide à la jeunesse jusqu’à 20 ans')
    expect(after).not.toContain('dernier jour')
  })

  it('has plain words for every step of both laws, but for the one that tells what happened', () => {
    const steps = [...EXIT_ITEMS.BE, ...EXIT_ITEMS.FR]
    const wordless = steps.filter(({ id }) => !EXIT_STEPS[id])
    expect(wordless.map(({ id }) => id)).toEqual(steps.filter(({ telling }) => telling).map(({ id }) => id))
  })
})

describe('the exit pack for others', () => {
  it('gives who takes over the pillars and the steps, and no word, name or place of the house', async () => {
    const file = await onTheWay()
    const { text, leaks } = await printed(coordinator, file, order('external'))
    for (const words of ['Logement', 'prévu', 'fait, 20 novembre 2026', 'La mutualité à son nom'])
      expect(text).toContain(words)
    expect(text).not.toMatch(
      /kanari|victime|équipe\b(?!\.)|marraine|Le Seuil|Le Gué|Rendez-vous|Rouge|en retard|EDU-REF/i,
    )
    expect(leaks).toEqual([])
    expect((await previewAs(coordinator, file.id, order('court'))).status).toBe(400)
  })

  it('gives the team the whole: the colour and why, every relay, the departure, who did what', async () => {
    const file = await onTheWay()
    const { text } = await printed(referent, file, order('internal', 'nl'))
    for (const words of [
      'Rood',
      'Op 30 dagen of minder ontbreekt: inkomen.',
      'Le Gué',
      'Le Seuil',
      'Titre obtenu comme victime',
      'De slachtofferprocedure loopt door',
      'Éviter la gare de Kanari',
      'Note de l’équipe',
    ])
      expect(text).toContain(words)
  })

  it.each(['youth', 'external', 'internal'])('never holds the second address: %s', async audience => {
    const file = await onTheWay()
    await house.rows(`UPDATE youth_file SET phase = 'extra_muros' WHERE id = $1`, [file.id])
    const made = await referent.call<{ id: string }>(
      'POST',
      `/api/v1/youth-files/${file.id}/extra-muros`,
      {
        startedOn: '2026-11-01',
        rhythmWeeks: 2,
        mode: 'visit',
        months: 6,
        referentId: referent.id,
        goals: 'Garder le toit',
      },
      once(),
    )
    const path = `/api/v1/extra-muros/${made.body.id}/second-address`
    const words = { address: 'Rue Quenouillard 12', note: 'Sonner chez Quenouillard' }
    expect((await rig.director.call('POST', path, words, once())).status).toBe(201)
    const { text, leaks } = await printed(rig.director, file, order(audience))
    expect(text).toMatch(/logement/i)
    expect(`${text}${JSON.stringify(leaks)}`).not.toContain('Quenouillard')
  })
})

describe('in France', () => {
  it('names the young-adult contract, the way back before 21 and the numbers of the country', async () => {
    await house.rows(`UPDATE centre SET jurisdiction = 'FR' WHERE id = $1`, [house.centreId])
    try {
      const file = await rig.fileOf({ languages: ['fr'] })
      await rig.open(file)
      const { text } = await printed(referent, file, order('youth'))
      for (const words of [
        'Il faut la demander avant tes 18 ans : dernier jour, le 7 décembre 2026.',
        'L222-5, 5°',
        'Tu peux demander à revenir avant tes 21 ans : dernier jour, le 7 décembre 2029.',
        'La mission locale t’aide pour le travail et la formation, jusqu’au 7 décembre 2034.',
        '115',
      ])
        expect(text).toContain(words)
      expect(text).not.toContain('CPAS')
    } finally {
      await house.rows(`UPDATE centre SET jurisdiction = 'BE' WHERE id = $1`, [house.centreId])
    }
  })
})

describe('who makes it', () => {
  it('is who reads the whole way out of the file; others do not learn that it was made', async () => {
    const file = await onTheWay()
    await printed(referent, file, order('youth'))
    const night = await house.person('NGT')
    await nameOnFile(house, file, night.id)
    type Choices = { exit: string[]; printed: { what: string }[] }
    const choices = async (by: Person) =>
      (await by.call<Choices>('GET', `/api/v1/youth-files/${file.id}/documents`)).body
    expect(await choices(coordinator)).toMatchObject({
      exit: ['youth', 'external', 'internal'],
      printed: [{ what: 'exit' }],
    })
    expect(await choices(night)).toMatchObject({ exit: [], printed: [] })
    expect((await previewAs(night, file.id, order('youth'))).status).toBe(403)
  })

  it('has nothing to print where no plan was ever opened', async () => {
    const file = await rig.fileOf()
    const answer = await previewAs(referent, file.id, order('youth'))
    expect([answer.status, answer.body]).toMatchObject([422, { rule: 'nothing-to-print' }])
    const { body } = await referent.call<{ exit: string[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}/documents`,
    )
    expect(body.exit).toEqual([])
  })
})
