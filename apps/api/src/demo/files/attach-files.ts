import { createHash } from 'node:crypto'
import type { AttachmentType } from '@havre/contracts/attachment-types.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import { checkFile } from '../../checker/check-file.ts'
import { attachmentSeal, newFileKey } from '../../modules/attachments/attachment-seal.ts'
import { CHUNK_BYTES, chunkSeal, chunksOf } from '../../modules/attachments/chunk-seal.ts'
import type { PlannedEntry } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { DemoHouse } from '../registers/registers.ts'
import type { TableRow } from '../write-rows.ts'
import { drawnBed, drawnHotplate, drawnPhoto } from './drawn-photo.ts'
import { letterDocx } from './letter-docx.ts'
import { paperPdf } from './paper-pdf.ts'

type DemoFile = {
  /** The last signed entry of this kind in the demo carries it, of those with this answer. */
  readonly kind: string
  readonly answer?: readonly [field: string, answer: string]
  readonly name: string
  readonly type: AttachmentType
  readonly confidential?: boolean
  /** One for each version, the first one first. */
  readonly versions: readonly (() => Promise<Buffer>)[]
}

const LETTER = [
  'Commune de Clairval',
  'Service population',
  '',
  'Objet : attestation d’inscription',
  '',
  'Nous confirmons avoir reçu la demande',
  'et le dossier complet.',
  '',
  'Le guichet rappellera sous dix jours.',
]
const ANNEX = [
  'Annexe : pièces reçues',
  '',
  '1. Formulaire signé',
  '2. Deux photos d’identité',
  '3. Copie de la décision',
  '',
  'Reçu au guichet 4.',
]
const COPY = ['COPIE', '', 'Titre de séjour (spécimen)', 'Numéro : 000 0000 00', '', 'Ce papier est inventé.']
const SCHOOL = [
  'Suivi du premier trimestre',
  'Présent à tous les cours sauf deux matinées, excusées.',
  'À l’aise en atelier ; le français écrit avance avec l’aide d’une camarade.',
  'Prochaine rencontre : après les congés.',
]

const MOVING_OUT = { kind: 'studio-inventory', answer: ['way', 'out'] } as const

const FILES: readonly DemoFile[] = [
  { kind: 'photo', name: 'IMG_2041.jpg', type: 'jpeg', versions: [drawnPhoto] },
  { ...MOVING_OUT, name: 'Plaque de cuisson.jpg', type: 'jpeg', versions: [drawnHotplate] },
  { ...MOVING_OUT, name: 'Lit.jpg', type: 'jpeg', versions: [drawnBed] },
  {
    kind: 'legal-document',
    name: 'Attestation d’inscription.pdf',
    type: 'pdf',
    versions: [() => paperPdf([LETTER]), () => paperPdf([LETTER, ANNEX])],
  },
  {
    kind: 'identity-document',
    name: 'Titre de séjour.pdf',
    type: 'pdf',
    confidential: true,
    versions: [() => paperPdf([COPY])],
  },
  {
    kind: 'school-follow-up',
    name: 'Rapport de l’école.docx',
    type: 'docx',
    versions: [() => letterDocx(SCHOOL)],
  },
]

/** The rows of the files that hang on demo entries, as the service would have kept them; pieces after their file. */
export async function demoFileRows(house: DemoHouse): Promise<{ files: TableRow[]; pieces: TableRow[] }> {
  const files: TableRow[] = []
  const pieces: TableRow[] = []
  for (const file of FILES) {
    const [field, answer] = file.answer ?? []
    const entry = house.plan.entries.findLast(
      one => one.kind === file.kind && one.status === 'signed' && (!field || one.answers[field] === answer),
    )
    if (!entry) throw new Error(`the demo has no ${file.kind} to hang a file on`)
    for (const [at, make] of file.versions.entries()) {
      const kept = await keep(house, entry, file, at + 1, await make())
      files.push(kept.row)
      pieces.push(...kept.pieces)
    }
  }
  return { files, pieces }
}

async function keep(house: DemoHouse, entry: PlannedEntry, file: DemoFile, number: number, received: Buffer) {
  const idOf = (version: number) => createDice(`file/${entry.id}/${file.name}/${version}`).uuid()
  const youth = house.files.get(entry.youthId)
  if (!youth) throw new Error('a file of no youth')
  const id = idOf(number)
  const key = newFileKey()
  const kind = findKind(entry.kind)
  if (!kind) throw new Error(`no kind ${entry.kind}`)
  const { compartment } = kind
  const youthKey = house.site.keyring.openYouthKey(youth.id, 1, youth.wrapped)
  const seal = attachmentSeal(youthKey, { id, youthId: youth.id, compartment })
  const { file: rewritten, preview, shown, pages } = await checkFile(file.type, received)
  const stored = rewritten ?? received
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
  const pieces = [stored, ...shown].flatMap((bytes, part) => {
    const { close } = chunkSeal(key, { attachmentId: id, part, bytes: bytes.length })
    return Array.from({ length: chunksOf(bytes.length) }, (_, n) => ({
      attachment_id: id,
      centre_id: house.plan.centreId,
      part,
      n,
      bytes: close(n, bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES)),
    }))
  })
  const details = {
    file: sha256(stored).toString('hex'),
    received: rewritten ? sha256(received).toString('hex') : null,
    preview,
    pages,
    shown: shown.map(page => page.length),
  }
  const row = {
    id,
    centre_id: house.plan.centreId,
    youth_id: youth.id,
    entry_id: entry.id,
    compartment,
    series_id: idOf(1),
    number,
    name: seal.closeName(file.name),
    type: file.type,
    bytes: stored.length,
    confidential: file.confidential ?? false,
    status: 'ready',
    scan: 'unscanned',
    details: seal.closeDetails(details),
    file_key: seal.closeFileKey(key),
    likeness: seal.likeness(sha256(received)),
    created_by: entry.authorId,
    created_at: entry.occurredAt,
    updated_at: entry.occurredAt,
    version: 2,
  }
  return { row, pieces }
}
