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

/** Papers that are a reason by themselves: the search for somebody missing, a referral with its purpose. */
const SAYS_WHY: readonly string[] = ['missing', 'referral']

/** Whether somebody has to say why it leaves the house. */
export function needsReason(paper: Paper): boolean {
  if (!('document' in paper) || SAYS_WHY.includes(paper.document.what)) return false
  return paper.audience === 'external' || paper.audience === 'court'
}
