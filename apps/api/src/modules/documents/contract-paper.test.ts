import type { ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { DocumentChoices } from '@havre/contracts/documents.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { newest, whole } from '../../../test/contract-house.ts'
import type { Person } from '../../../test/harness.ts'
import { textOf } from '../../../test/pdf-text.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { openReviewHouse } from '../../../test/review-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import type { BuiltFile } from '../../demo/builders.ts'

const it_ = await openReviewHouse()
const { house, coordinator, aminata, thomas } = it_

type Asked = Partial<Order> & { form?: 'text' | 'stage'; reads?: string }
const order = (text: ContractText, { form = 'text', reads, ...rest }: Asked = {}): Order => ({
  document: { what: 'contract', form, textId: text.id, ...(reads && { language: reads }) },
  audience: 'youth',
  language: 'fr',
  reason: 'Copie pour qui a signé le contrat',
  ...rest,
})
const plain = (text: string) => text.replaceAll(/[\s\u200B]+/gu, ' ')
/** The paper with whatever could give somebody away hidden. */
async function printed(file: BuiltFile, asked: Order, by: Person = coordinator) {
  const first = await previewAs(by, file.id, asked)
  expect([first.status, first.status === 200 ? null : first.body]).toEqual([200, null])
  const settled = { ...asked, decisions: first.body.leaks.map(({ id }) => ({ leak: id, act: 'hide' })) }
  const preview = await previewAs(by, file.id, settled)
  const { status, pdf } = await printAs(house, by, file.id, settled, preview.body)
  expect(status).toBe(201)
  return { pdf, pages: preview.body.pageCount, undrawn: preview.body.undrawn, text: plain(textOf(pdf)) }
}

describe('a text of the contract on paper', () => {
  let file: BuiltFile
  let text: ContractText
  beforeAll(async () => {
    file = await it_.fileOf()
    text = await it_.proposed(file)
  })

  it('says every clause, who is part of it, the money, and each stage with what shows that it is reached', async () => {
    const { text: said } = await printed(file, order(text, { audience: 'internal' }))
    for (const words of [
      'Contrat d’autonomie',
      'Texte n° 1',
      'Ce texte attend des signatures',
      'Vaut à partir du 1er juin 2026',
      'Vivre seul, avec quelqu’un qui répond.',
      'Une présence chaque jour.',
      'Tenir son studio.',
      'Visites le jour.',
      'Violence ou danger pour la maison.',
      'Loyer',
      '250,00 €',
      '-250,00 €',
      'Étape 4 sur 4',
      'Préparation de la sortie',
      'Cuisiner trois repas par semaine',
      'Repas préparés — 3 par semaine, 4 semaines',
      'Durée : de 4 à 12 semaines.',
      'Bilan : toutes les 4 semaines.',
      'quelqu’un passe au studio chaque jour',
      'deux personnes de la maison décident',
      'Tuteur ou tutrice : Me Delvaux',
    ])
      expect(said).toContain(words)
    const [row] = await house.rows('SELECT what, purpose, audience FROM document_print WHERE youth_id = $1', [
      file.id,
    ])
    expect(row).toEqual({ what: 'contract', purpose: 'contract-text', audience: 'internal' })
  })

  it.each([
    ['nl', ['Autonomiecontract', 'Wat het huis belooft', 'Stap 1 van 4', 'Handtekeningen']],
    ['en', ['Autonomy contract', 'What the house promises', 'Stage 1 of 4', 'Signatures']],
  ])('speaks %s around clauses that stay as they were written', async (language, words) => {
    const { text: said } = await printed(file, order(text, { audience: 'external', language }))
    for (const one of [...words, 'Une présence chaque jour.']) expect(said).toContain(one)
  })

  it('stands for the youth in Arabic beside ours, clauses once, and waits for a reader', async () => {
    const { text: said, undrawn } = await printed(file, order(text, { reads: 'ar' }))
    expect(undrawn).toEqual([])
    for (const words of ['Contrat d’autonomie', 'Traduction à faire relire']) expect(said).toContain(words)
    expect(said.split('Tenir son studio.')).toHaveLength(2)
    // Copied letters come in the order in which they are drawn, some of them joined into one sign.
    const letters = said.normalize('NFKC').match(/\p{Script=Arabic}/gu) ?? []
    expect(letters.length).toBeGreaterThan(900)
  })

  it('takes the language in which the text is read, then those of the youth, and says where there is none', async () => {
    const read = await it_.fileOf()
    const draft = await it_.drafted(read)
    const languages = (list: string[]) =>
      house.rows('UPDATE youth_file SET languages = $2 WHERE id = $1', [read.id, list])
    await languages(['ti'])
    await it_.save(draft, { content: whole(draft), language: null })
    expect((await printed(read, order(draft))).text).toContain(
      'n’existe pas encore dans ta langue (Tigrinya)',
    )
    await languages(['ary'])
    expect((await printed(read, order(draft))).text).toMatch(/[\u0600-\u06FF]/)
    const choices = await coordinator.call<DocumentChoices>('GET', `/api/v1/youth-files/${read.id}/documents`)
    expect(choices.body.contracts).toEqual([
      {
        textId: draft.id,
        number: 1,
        status: 'draft',
        forms: ['text'],
        languages: ['fr', 'nl', 'en', 'ar'],
        proposed: 'ar',
      },
    ])
  })

  it('a draft says so on every page and has nothing to sign', async () => {
    const other = await it_.fileOf()
    const draft = await it_.drafted(other)
    const { text: said, pages } = await printed(other, order(draft, { audience: 'internal' }))
    expect(said.split('Texte n° 1, brouillon')).toHaveLength(pages + 1)
    expect(said).toContain('BROUILLON')
    expect(said).toContain('Il n’engage personne')
    expect(said).toContain('Ce brouillon ne se signe pas')
    expect(said).not.toContain('Date et signature')
  })

  it('shows who has signed, when and how, and a box for each who still has to', async () => {
    const other = await it_.fileOf()
    const asked = await it_.proposed(other)
    await it_.sign(asked, 'youth', aminata, { way: 'thumb', witnessId: thomas.id })
    await it_.sign(asked, aminata.id, aminata, { drawing: 'M100 100 L500 700 L900 200 M50 50' })
    const { text: inside } = await printed(other, order(asked, { audience: 'internal' }))
    expect(inside).toMatch(/A mis son empreinte · 1er juin 2026 Témoin : /)
    expect(inside).toContain('A signé à l’écran · 1er juin 2026')
    expect(inside.split('Date et signature')).toHaveLength(4)
    const { text: outside } = await printed(other, order(asked, { audience: 'external' }))
    expect(outside).toContain('devant un témoin')
    expect(outside).not.toContain('Témoin : ')
    const done = await it_.signedBut(asked, 'youth', aminata.id)
    const { text: inForce } = await printed(other, order(newest(done), { audience: 'internal' }))
    expect(inForce).toContain('En vigueur. Tous ont signé.')
    expect(inForce).toContain('Signé par tous le 1er juin 2026.')
    expect(inForce).not.toContain('Date et signature')
  })

  it('names nobody of the house, nor the guardian, outside it; the same letter is the same person', async () => {
    const asked = newest(await it_.signedBut(await it_.proposed(await it_.fileOf()), 'guardian'))
    const { rows } = {
      rows: await house.rows('SELECT youth_id FROM contract_text WHERE id = $1', [asked.id]),
    }
    const at = { id: String(rows[0]?.youth_id) } as BuiltFile
    const names = asked.parties.flatMap(({ person, name }) => [person?.name, name]).filter(one => one != null)
    expect(names).toHaveLength(4)
    const { text: inside } = await printed(at, order(asked, { audience: 'internal' }))
    for (const name of names) expect(inside).toContain(name)
    for (const audience of ['external', 'court', 'youth']) {
      const { text: said } = await printed(at, order(asked, { audience, reads: 'fr' }))
      for (const name of names) expect(said).not.toContain(name)
      for (const called of ['Référent ou référente A', 'Référent ou référente B', 'Direction A'])
        expect(said.split(called).length).toBeGreaterThanOrEqual(3)
    }
  })

  it('has a place for each of more than six who sign, none of them cut', async () => {
    const other = await it_.fileOf()
    const more = await Promise.all([1, 2, 3, 4].map(() => house.person('EDU', 'REF')))
    for (const one of more) await nameOnFile(house, other, one.id, 'referent')
    const draft = newest((await it_.open(other)).body)
    const content = whole(draft)
    const referents = [aminata, thomas, ...more].map(({ id }) => id)
    const saved = await it_.save(draft, {
      content: { ...content, parties: { ...content.parties, referents } },
    })
    const proposal = await it_.propose(saved.body)
    expect([proposal.status, proposal.body.errors]).toEqual([200, undefined])
    const asked = newest(proposal.body)
    expect(asked.parties).toHaveLength(9)
    const { text: said } = await printed(other, order(asked, { reads: 'ar' }))
    expect(said.split('Date et signature')).toHaveLength(10)
    expect(said).toContain('Référent ou référente F')
  })

  it('an amendment says why and what it changes; the text before it, that it no longer counts', async () => {
    const { file: other, contract } = await it_.runs()
    const first = newest(contract)
    const amended = newest((await it_.amend(contract)).body)
    const { text: said } = await printed(other, order(amended, { audience: 'internal' }))
    for (const words of ['Texte n° 2', 'Ce texte change le texte n° 1.', 'Horaire de travail changé.'])
      expect(said).toContain(words)
    const saved = (await it_.save(amended, { content: amended.content, effectiveOn: '2026-06-01' })).body
    await it_.signedBut(newest((await it_.propose(saved)).body))
    expect((await printed(other, order(first))).text).toContain('Remplacé. Un texte plus récent vaut')
  })

  it('is refused to who does not read the programme of the file, and hides from them that it was printed', async () => {
    const night = await house.person('NGT')
    for (const audience of ['internal', 'youth', 'external'])
      for (const form of ['text', 'stage'] as const)
        expect([form, (await previewAs(night, file.id, order(text, { audience, form }))).status]).toEqual([
          form,
          403,
        ])
    const seen = (by: Person) => by.call<DocumentChoices>('GET', `/api/v1/youth-files/${file.id}/documents`)
    const mine = await seen(coordinator)
    expect(mine.body.printed.map(({ what }) => what)).toContain('contract')
    const theirs = await seen(night)
    expect([theirs.status, theirs.body.contracts]).toEqual([200, []])
    expect(theirs.body.printed.map(({ what }) => what)).not.toContain('contract')
  })

  it('is found in its own file and no other', async () => {
    const other = await it_.fileOf()
    expect((await previewAs(coordinator, other.id, order(text))).status).toBe(404)
  })
})

describe('the sheet of a stage', () => {
  it('asks the youth about each criterion on one page, with what both sides said last in a word', async () => {
    const { file, contract } = await it_.runs()
    await it_.assess(contract, {
      criteria: [{ key: 'meals', state: 'almost', words: 'Le riz, oui.' }],
      words: null,
    })
    const criteria = [{ key: 'meals', state: 'partly' as const, note: 'Brûle tout' }]
    await it_.decideReview(
      await it_.reviewOf(contract, { criteria, decision: 'repeat', reason: 'Encore un mois ensemble.' }),
    )
    const { text: said, pages } = await printed(file, order(newest(contract), { form: 'stage', reads: 'fr' }))
    expect(pages).toBe(1)
    for (const words of [
      'Où j’en suis',
      'Étape 1 sur 4',
      'Découverte dans la maison',
      'Repas préparés',
      'Oui, j’y arrive',
      'Presque',
      'Pas encore',
      'Sous les cases, ta dernière réponse : le 1er juin 2026.',
      'Ce que l’équipe a vu : le 1er juin 2026.',
      'toi l’équipe',
      'Prochain bilan : le 29 juin 2026.',
      'Mes mots',
      'Ce que je veux dire',
      'Il n’y a pas de mauvaise réponse.',
    ])
      expect(said).toContain(words)
    expect(said).not.toContain('Brûle tout')
    const { pages: both, text: arabic } = await printed(
      file,
      order(newest(contract), { form: 'stage', reads: 'ar' }),
    )
    expect(both).toBe(1)
    expect(arabic).toMatch(/[\u0600-\u06FF]/)
    const rows = await house.rows('SELECT purpose, language FROM document_print WHERE youth_id = $1', [
      file.id,
    ])
    expect(rows).toContainEqual({ purpose: 'contract-stage', language: 'ar' })
  })

  it('is for the youth alone, and of the text in force', async () => {
    const { file, contract } = await it_.runs()
    const inside = await previewAs(
      coordinator,
      file.id,
      order(newest(contract), { form: 'stage', audience: 'internal' }),
    )
    expect(inside.status).toBe(400)
    const other = await it_.fileOf()
    const draft = await it_.drafted(other)
    const { status, body } = await previewAs(coordinator, other.id, order(draft, { form: 'stage' }))
    expect([status, body]).toMatchObject([422, { rule: 'nothing-to-print' }])
  })
})
