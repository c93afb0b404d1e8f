import type { Wire } from '@havre/contracts/wire.ts'

type Preview = Wire['previewDocument']['body']
export type Audience = Preview['audience']
export type Decision = NonNullable<Preview['decisions']>[number]

/** A document of a file, for somebody. */
export type FilePaper = Pick<Preview, 'document' | 'audience' | 'language'> & { readonly youthId: string }
/** A text of the house, about nobody. */
export type HousePaper = Wire['previewHouseDocument']['body']
/** What can be previewed and printed. */
export type Paper = FilePaper | HousePaper

export type Shown = Wire['previewDocument']['reply']
export type Leak = Shown['leaks'][number]

/** Whether somebody has to say why it leaves the house. The search for somebody missing is a reason by itself. */
export function needsReason(paper: Paper): boolean {
  if (!('document' in paper) || paper.document.what === 'missing') return false
  return paper.audience === 'external' || paper.audience === 'court'
}
