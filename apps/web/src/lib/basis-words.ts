import type { Wire } from '@havre/contracts/wire.ts'
import { textOf } from './text.ts'

type Basis = Wire['listProcedures']['reply']['items'][number]['deadlines'][number]['basis']

/** `Loi du 15 décembre 1980, art. 61/2 §2`; the text alone where no article is named. */
export function basisWords({ text, article }: Basis): string {
  return article ? `${textOf(text)}, art. ${article}` : textOf(text)
}
