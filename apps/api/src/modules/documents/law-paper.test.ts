import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { textOf } from '../../../test/pdf-text.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-01-20T09:00:00Z') })
let legal: Person
let file: BuiltFile
beforeAll(async () => {
  legal = await house.person('LEG')
  file = await buildFile(house, { birthOn: '2010-05-04' })
  await nameOnFile(house, file, legal.id, 'legal')
  const opened = await legal.call<LegalProcedure>(
    'POST',
    `/api/v1/youth-files/${file.id}/legal-procedures`,
    {
      definition: 'be.thb',
      facts: { unaccompanied: 'yes', recognisedCentre: 'yes' },
      note: 'Note de l’équipe',
    },
    once(),
  )
  const record = (version: number, body: object) =>
    legal.call('POST', `/api/v1/legal-procedures/${opened.body.id}/events`, body, {
      ...once(),
      ...ifMatch(version),
    })
  await record(1, { event: 'referral_to_recognised_centre', on: '2026-01-05', note: 'Note de l’équipe' })
  await record(2, { event: 'ai_issued', on: '2026-01-12' })
  await buildEntry(house, file, {
    kind: 'hearing',
    authorId: legal.id,
    answers: {
      before: 'immigrationOffice',
      hearingOn: '2026-02-03',
      withYouth: ['lawyer', 'guardian'],
      outcome: 'planned',
    },
  })
  await buildEntry(house, file, {
    kind: 'statement-reference',
    authorId: legal.id,
    answers: { authority: 'federalPolice', madeOn: '2026-01-15', number: 'PV-KANARI' },
  })
})
const TELLING = /mensenhandel|slachtoffer|bedenk|traite|victime|réflexion/i
/** What another reader of Office files makes of it, properties included. */
function docxText(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'))
  try {
    writeFileSync(join(folder, 'letter.docx'), bytes)
    const words = execFileSync('docx2txt', [join(folder, 'letter.docx'), '-'], { encoding: 'utf8' })
    const properties = execFileSync('unzip', ['-p', join(folder, 'letter.docx'), 'docProps/core.xml'], {
      encoding: 'utf8',
    })
    expect(properties).not.toMatch(/creator|lastModifiedBy|company/i)
    // That reader writes a straight mark for a curved one.
    return words.replaceAll(/\s+/g, ' ').replaceAll("'", '’')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const order = (form: string, audience: string, language = 'fr'): Order => ({
  document: { what: 'law', form },
  audience,
  language,
  reason: 'Rendez-vous chez l’avocat du 3 février',
})
async function printed(form: string, audience: string, language = 'fr', youthId = file.id) {
  const asked = order(form, audience, language)
  const preview = await previewAs(legal, youthId, asked)
  const { status, pdf } = await printAs(house, legal, youthId, asked, preview.body)
  expect([form, status]).toEqual([form, 201])
  return textOf(pdf).replaceAll(/[\s\u200B]+/gu, ' ')
}

describe('the procedures of a youth on paper', () => {
  it('the sheet says where they stand, how each date was found and how sure it is, without a note of the team', async () => {
    const text = await printed('sheet', 'external')
    for (const words of [
      'Attestation d’immatriculation',
      '12 avril 2026',
      'estimation',
      '+ 3 mois',
      'Orientation vers un centre reconnu',
      'n’est pas un avis juridique',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Note de l’équipe')
    const [row] = await house.rows('SELECT what, purpose FROM document_print WHERE youth_id = $1', [file.id])
    expect(row).toEqual({ what: 'law', purpose: 'law-sheet' })
  })

  it('the pack for a hearing holds the hearing and what to bring, and nothing of a statement', async () => {
    const text = await printed('hearing', 'internal')
    for (const words of ['Office des étrangers', '3 février 2026', 'À emporter'])
      expect(text).toContain(words)
    expect(text).not.toContain('PV-KANARI')
  })

  it('a procedure that has ended stays on the sheet while an appeal runs', async () => {
    const other = await buildFile(house, { birthOn: '2010-05-04' })
    await nameOnFile(house, other, legal.id, 'legal')
    const opened = await legal.call<LegalProcedure>(
      'POST',
      `/api/v1/youth-files/${other.id}/legal-procedures`,
      { definition: 'be.thb', facts: { recognisedCentre: 'yes' } },
      once(),
    )
    const record = (version: number, event: object) =>
      legal.call('POST', `/api/v1/legal-procedures/${opened.body.id}/events`, event, {
        ...once(),
        ...ifMatch(version),
      })
    await record(1, { event: 'stay_ended_decision', on: '2026-01-19', mode: 'registered' })
    expect(await printed('sheet', 'internal', 'fr', other.id)).toContain('Recours en annulation au CCE')
    await record(2, { event: 'no_appeal', on: '2026-01-20' })
    expect(await printed('sheet', 'internal', 'fr', other.id)).not.toContain('Recours en annulation')
  })

  it('the pack holds the coming hearing, however many there were before', async () => {
    const busy = await buildFile(house, { birthOn: '2010-05-04' })
    await nameOnFile(house, busy, legal.id, 'legal')
    for (let month = 1; month <= 22; month++)
      await buildEntry(house, busy, {
        kind: 'hearing',
        authorId: legal.id,
        occurredAt: new Date(Date.UTC(2024, month - 1, 3, 9)),
        answers: {
          before: 'immigrationOffice',
          hearingOn: new Date(Date.UTC(2024, month - 1, 3)).toISOString().slice(0, 10),
          withYouth: ['lawyer'],
          outcome: 'planned',
        },
      })
    const text = await printed('hearing', 'internal', 'fr', busy.id)
    expect(text).toContain('3 octobre 2025')
    expect(text).not.toContain('3 janvier 2024')
  })

  it('the youth’s own path says in plain words where they are, what may come and who helps', async () => {
    const text = await printed('path', 'youth', 'nl')
    for (const words of ['Mijn weg', 'Attest van immatriculatie', 'Je advocaat', 'Je mag nee zeggen'])
      expect(text).toContain(words)
    // Whoever the child fears may find it: it does not say what happened to them.
    expect(text).not.toMatch(TELLING)
    await house.rows(`UPDATE youth_file SET languages = ARRAY['ar'] WHERE id = $1`, [file.id])
    const beside = await printed('path', 'youth', 'fr')
    expect(beside).toContain('Mon chemin')
    await house.rows(`UPDATE youth_file SET languages = ARRAY['ti'] WHERE id = $1`, [file.id])
    expect(await printed('path', 'youth', 'fr')).toContain('n’existe pas encore dans ta langue')
    expect((await previewAs(legal, file.id, order('path', 'external'))).status).toBe(400)
    expect((await previewAs(legal, file.id, order('sheet', 'youth'))).status).toBe(400)
  })

  it('the path names no time to reflect, which only victims are given, neither as next nor as now', async () => {
    const other = await buildFile(house, { birthOn: '2010-05-04' })
    await nameOnFile(house, other, legal.id, 'legal')
    const opened = await legal.call<LegalProcedure>(
      'POST',
      `/api/v1/youth-files/${other.id}/legal-procedures`,
      {
        definition: 'be.thb',
        facts: { unaccompanied: 'no', validPermit: 'no', recognisedCentre: 'yes' },
      },
      once(),
    )
    const happens = async (version: number, event: string, on: string) => {
      const url = `/api/v1/legal-procedures/${opened.body.id}/events`
      const answer = await legal.call('POST', url, { event, on }, { ...once(), ...ifMatch(version) })
      expect(answer.status).toBe(201)
      const text = await printed('path', 'youth', 'fr', other.id)
      expect(text).toContain('Mon chemin')
      expect(text).not.toMatch(TELLING)
    }
    await happens(1, 'referral_to_recognised_centre', '2026-01-05')
    await happens(2, 'annex15_issued', '2026-01-12')
  })

  it('a letter is an Office file as well: the same words, opened by another program, naming nobody', async () => {
    const asked = order('opinion', 'external')
    const { body } = await previewAs(legal, file.id, asked)
    const seen = { digest: body.digest, preparedAt: body.preparedAt }
    const reply = await house.app.inject({
      method: 'POST',
      url: `/api/v1/youth-files/${file.id}/documents`,
      headers: { authorization: `Bearer ${legal.token}`, ...once() },
      payload: { ...asked, seen, format: 'docx' },
    })
    expect([reply.statusCode, reply.headers['content-disposition']]).toEqual([
      201,
      `attachment; filename="document-${body.reference.toLowerCase()}.docx"`,
    ])
    // The register knows what left again, not the pages that were shown before.
    const [print] = await house.rows('SELECT digest FROM document_print WHERE reference = $1', [
      body.reference,
    ])
    expect(print?.digest).toEqual(createHash('sha256').update(reply.rawPayload).digest())
    const words = docxText(reply.rawPayload)
    for (const said of [
      'Demande d’avis au tuteur et à l’avocat',
      '27 janvier 2026',
      'Sans réponse, rien ne change',
    ])
      expect(words).toContain(said)
    const renewal = await printed('renewal', 'court')
    expect(renewal).toContain('(document à compléter)')
  })

  it('is for who reads the law of the file in full', async () => {
    const referent = await house.person('EDU', 'REF')
    await nameOnFile(house, file, referent.id, 'referent')
    expect((await previewAs(referent, file.id, order('sheet', 'internal'))).status).toBe(403)
    const choices = (by: Person) =>
      by.call<{ law: string[] }>('GET', `/api/v1/youth-files/${file.id}/documents`)
    expect((await choices(referent)).body.law).toEqual([])
    expect((await choices(legal)).body.law).toEqual(['sheet', 'hearing', 'path', 'renewal', 'opinion'])
    // Where nothing runs, the same holds.
    const quiet = await buildFile(house)
    await nameOnFile(house, quiet, referent.id, 'referent')
    await nameOnFile(house, quiet, legal.id, 'legal')
    for (const form of ['sheet', 'renewal'])
      expect((await previewAs(referent, quiet.id, order(form, 'internal'))).status).toBe(403)
    expect(await printed('renewal', 'court', 'fr', quiet.id)).toContain('sans attendre cette fin')
    const lapsed = { paper: 'a_card', issuedOn: '2025-07-01', validUntil: '2026-01-10' }
    const path = `/api/v1/youth-files/${quiet.id}/residence-documents`
    expect((await legal.call('POST', path, lapsed, once())).status).toBe(201)
    const late = await printed('renewal', 'court', 'fr', quiet.id)
    for (const said of ['Carte A, jusqu’au 10 janvier 2026', 'est arrivé à son terme'])
      expect(late).toContain(said)
    const educator = await house.person('EDU')
    expect((await previewAs(educator, file.id, order('sheet', 'internal'))).status).toBe(404)
  })
})
