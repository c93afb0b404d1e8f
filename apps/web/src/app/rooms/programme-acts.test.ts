import { routes } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { aContract, aParty, aProgramme, aText, withProgramme } from '../../../test/contracts.ts'
import { draftOfToday } from '../../../test/entries.ts'
import type { Handler } from '../../../test/house-replies.ts'
import { openVisits } from '../../../test/visit.ts'
import { idOf } from '../../../test/youths.ts'

const visit = openVisits()
const room = { at: `/youths/${idOf('b', 0)}/rooms/programme` }

test('a draft is made once it was said what is made, and not by a stray tap', async () => {
  const keys: unknown[] = []
  const openContract: Handler = (_, { body }) => {
    keys.push(body)
    return aContract({ status: 'draft' })
  }
  const { page } = await visit(
    withProgramme(() => aProgramme({}, { open: true }), { openContract }),
    room,
  )
  await page.getByRole('button', { name: 'Commencer un contrat' }).click()
  const form = page.getByRole('dialog')
  await form.getByText('Un brouillon est créé', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  expect(keys).toEqual([])
  await page.getByRole('button', { name: 'Commencer un contrat' }).click()
  await form.getByRole('button', { name: 'Créer le brouillon' }).click()
  await form.waitFor({ state: 'detached' })
  expect(keys).toEqual([{}])
})

test('a contract that is over has no text in force, and says at its head when it ended and why', async () => {
  const by = { id: idOf('a', 0), name: 'Sofie Peeters' }
  const acts = [{ id: idOf('4', 0), act: 'end' as const, on: '2026-11-26', reason: 'Elle a ses clés.', by }]
  const texts = [aText({ status: 'ended', signedOn: '2026-01-05' })]
  const contract = aContract({ status: 'ended', startsOn: '2026-01-05', endedOn: '2026-11-26', acts, texts })
  const { page } = await visit(
    withProgramme(() => aProgramme({ contracts: [contract] })),
    room,
  )
  await page.getByText('N’est plus en vigueur', { exact: true }).waitFor()
  await page.getByText('Fini le 26 novembre 2026').waitFor()
  await page.getByText('Elle a ses clés.').first().waitFor()
  expect(await page.getByText('En vigueur', { exact: true }).count()).toBe(0)
})

describe('a signature on paper', () => {
  test('takes its scan in the same form: what was typed stays when a file is refused, and is signed with the next', async () => {
    const asked: string[] = []
    const sent: unknown[] = []
    const note = { ...draftOfToday(), kind: 'auton-note', compartment: 'AUTON' as const }
    const files: string[] = []
    const own: Record<string, Handler> = {
      startEntry: (_, { body }) => {
        const { kind, answers } = routes.startEntry.body.parse(body)
        asked.push(`start ${kind}: ${String(answers?.facts)}`)
        return note
      },
      listAttachments: () => ({ items: [], can: { attach: true } }),
      announceAttachment: (_, { body }) => {
        const { name } = routes.announceAttachment.body.parse(body)
        files.push(name)
        return name.endsWith('.heic')
          ? {
              slug: 'rule-violated',
              rule: 'attachment-refused',
              errors: [{ pointer: '#/name', code: 'heic' }],
            }
          : { id: idOf('1', 9), version: 1 }
      },
      sendAttachment: () => {
        asked.push('bytes')
        return anAttachment(files.at(-1) ?? '')
      },
      discardEntry: () => {
        asked.push('discard')
        return undefined
      },
      signEntry: () => {
        asked.push('sign note')
        return { ...note, status: 'signed' as const }
      },
      signContract: (_, { body }) => {
        sent.push(routes.signContract.body.parse(body))
        return aContract()
      },
    }
    const parties = [aParty({ id: idOf('6', 0), role: 'youth', can: { sign: true, replace: false } })]
    const { page } = await visit(
      withProgramme(() => aProgramme({ contracts: [aContract({ texts: [aText({ parties })] })] }), own),
      room,
    )
    await page.getByRole('button', { name: 'Faire signer' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('radio', { name: 'Sur papier' }).click()
    await form.getByLabel('Interprète', { exact: false }).fill('Madame Haddad, sur place.')
    await form.getByRole('checkbox').click()
    await form.getByRole('button', { name: 'Signer' }).click()
    await form.getByText('Joignez le papier signé.').waitFor()
    await form.getByText('Donnez le jour.').waitFor()
    await form.getByLabel('Date écrite sur le papier').fill('26/11/2026')
    const box = form.locator('input[type=file]').first()
    await box.setInputFiles({ name: 'photo.heic', mimeType: 'image/heic', buffer: Buffer.from('x') })
    await form.getByText('photo.heic').waitFor()
    await form.getByRole('button', { name: 'Signer' }).click()
    await form.getByText('HEIC', { exact: false }).first().waitFor()
    expect(sent).toEqual([])
    await box.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
    await form.getByText('Ce fichier ne peut pas être le papier signé', { exact: false }).waitFor()
    await box.setInputFiles({ name: 'contrat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
    await form.getByRole('button', { name: 'Signer' }).click()
    await form.waitFor({ state: 'detached' })
    const start = 'start auton-note: Contrat d’autonomie, texte n° 1 : papier signé, Le jeune.'
    expect(asked.map(one => one.replaceAll(/[\s\u202f]+/gu, ' '))).toEqual([
      start,
      'discard',
      start,
      'bytes',
      'sign note',
    ])
    expect(sent).toEqual([
      {
        partyId: idOf('6', 0),
        digest: 'a'.repeat(64),
        way: 'paper',
        attachmentId: idOf('1', 9),
        signedOn: '2026-11-26',
        language: 'ar',
        interpreter: 'Madame Haddad, sur place.',
      },
    ])
  })

  test('says the day on the paper, and leads to it', async () => {
    const asked: unknown[] = []
    const entryId = draftOfToday().id
    const signature = {
      way: 'paper' as const,
      signedAt: '2026-11-27T10:00:00.000Z',
      signedOn: '2026-11-24',
      paper: { id: idOf('1', 9), entryId },
      language: 'fr',
      interpreter: null,
      recordedBy: { id: idOf('a', 0), name: null },
      witness: null,
      drawing: null,
    }
    const parties = [aParty({ id: idOf('6', 0), role: 'youth', state: 'signed', signature })]
    const listAttachments: Handler = (_, { params }) => {
      asked.push(params.entryId)
      return { items: [anAttachment('Contrat signé.pdf')], can: { attach: false } }
    }
    const { page } = await visit(
      withProgramme(() => aProgramme({ contracts: [aContract({ texts: [aText({ parties })] })] }), {
        listAttachments,
      }),
      room,
    )
    await page.getByText('Sur papier · 24 novembre 2026', { exact: false }).waitFor()
    await page.getByRole('button', { name: /^Papier signé.: Le jeune$/u }).click()
    await page.getByRole('dialog', { name: 'Contrat signé.pdf' }).waitFor()
    expect(asked).toEqual([entryId])
  })
})

function anAttachment(name: string) {
  return {
    id: idOf('1', 9),
    entryId: draftOfToday().id,
    type: 'pdf' as const,
    name,
    bytes: 4,
    confidential: false,
    loweringAsked: false,
    scan: 'clean' as const,
    preview: { as: 'picture' as const, shown: 1, pages: 1 },
    fingerprint: null,
    seriesId: idOf('1', 9),
    number: 1,
    addedBy: { id: idOf('a', 0), name: 'Camille Demo' },
    addedAt: new Date().toISOString(),
    version: 2,
    can: { remove: true, raise: true, askLowering: false, lower: false },
  }
}
