import type { Sheet } from '@havre/contracts/documents.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import type { Ctx } from '../../context.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { pairOf } from '../house-documents/editions.ts'
import { readHouseTexts } from '../house-documents/house-documents.service.ts'
import { faceToFace, readSheet, signatureBoxes } from '../house-documents/sheet-text.ts'
import { toActor } from '../youth-files/relation.ts'
import type { Draft } from './draft.ts'
import { pairWords, WORDS } from './words.ts'

/**
 * Rights sheet or house rules: our language and the youth's face to face, line by line, with boxes to sign in. It stands for
 * both that nobody is made to sign. Throws `not-found` where there is no text in that language.
 */
export async function draftSheet(
  ctx: Ctx,
  sheet: Sheet,
  language: string,
  besides: UiLanguage,
): Promise<Draft> {
  if (!mayPrintInside(toActor(ctx))) throw problem('not-allowed', { action: 'print' })
  const pair = pairOf(await readHouseTexts(ctx), sheet, language, besides)
  const texts = pair?.map(one => readSheet(one.body))
  const [ours, theirs] = texts ?? []
  if (!pair || !ours) throw problem('not-found')
  const parts = theirs
    ? faceToFace(ours, theirs)
    : ours.parts.flatMap(part => (part.is === 'signature' ? [] : [{ is: part.is, texts: [part.text] }]))
  const facing: Block = { is: 'facing', languages: pair.map(one => one.language), parts }
  const boxes = signatureBoxes(ours, ...(theirs ? [theirs] : []))
  const version = pair.map(one => `${one.language} ${one.edition}.${one.revision}`).join(' / ')
  return {
    title: ours.title,
    ...(theirs && { subtitle: theirs.title }),
    blocks: boxes.length > 0 ? [facing, { is: 'signatures', boxes }] : [facing],
    entryIds: [],
    purpose: sheet,
    language,
    foot: [pairWords(besides, WORDS.version[besides], version)],
  }
}
