import type { Answers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { redact } from '@havre/kinds/redact.ts'
import type { Row } from '../../db/group.ts'
import { number, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { getKind } from '../kinds/kinds.service.ts'
import type { Desk } from './draft.ts'
import { WORDS } from './words.ts'

/** An entry made ready for the audience of the document that it goes into. */
export type ReadyEntry = {
  readonly id: string
  readonly kind: Kind
  readonly answers: Answers
  readonly row: Row
}

/** Opens and redacts one row of `readPrintedEntry` or its relatives. Letters of people go on from entry to entry. */
export async function readyEntry({ ctx, cast }: Desk, row: Row): Promise<ReadyEntry> {
  const kind = await getKind(ctx, text(row, 'kind'), number(row, 'kind_version'))
  const answers = redact(kind, openAnswers(youthKeyOf(ctx.keyring, row), row), cast)
  return { id: text(row, 'id'), kind, answers, row }
}

/** Who wrote it, who signed it and who validated it, in pairs. */
export function signaturePairs({ ctx, cast, speech }: Desk, row: Row): [string, string][] {
  const { language, formats } = speech
  const author = toPerson(ctx.keyring, row, 'author')
  const written: [string, string][] = author
    ? [[WORDS.author[language], cast.staff(author, texts(row, 'author_roles'))]]
    : []
  const acts = [
    ['signer', 'signed_at', WORDS.signed],
    ['validator', 'validated_at', WORDS.validated],
  ] as const
  return [
    ...written,
    ...acts.flatMap(([who, when, label]): [string, string][] => {
      const person = toPerson(ctx.keyring, row, who)
      const at = textOrNull(row, when)
      if (!person || !at) return []
      return [[label[language], `${cast.staff(person, texts(row, `${who}_roles`))}, ${formats.dayOf(at)}`]]
    }),
  ]
}
