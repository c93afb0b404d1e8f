import type { Form } from '@havre/contracts/forms.ts'
import { contentOf, EMPTY_ADAPTATION, type FormContent } from '@havre/kinds/forms/content.ts'
import { formContentSchema } from '@havre/kinds/forms/content-schema.ts'
import { formMistakes } from '@havre/kinds/forms/form-mistakes.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { kindSchema } from '@havre/kinds/meta-schema.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text, textOrNull } from '../../db/row.ts'
import { toPointer } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { houseLeakFinder } from '../house-documents/house-words.service.ts'
import { readForm } from './forms.data.ts'

/** A form as the service works with it: the row, what it adds to, and what was published. */
export type FormRecord = {
  readonly row: Row
  readonly kind: string
  readonly content: FormContent
  readonly shipped: Kind | undefined
  readonly own: readonly Row[]
}

/** Reads one form; absent and hidden are the same `not-found`. */
export async function readRecord(ctx: Ctx, id: string): Promise<FormRecord> {
  const [forms, definitions = []] = await ctx.door.group(ctx.sid, readForm(id))
  const row = forms?.[0]
  if (!row) throw problem('not-found')
  const shipped = definitions.find(one => flag(one, 'built_in'))
  const own = definitions.filter(one => !flag(one, 'built_in'))
  // Set aside before it was ever published: nothing is left of it but its traces.
  if (row.content === null && own.length === 0 && !flag(row, 'adapts')) throw problem('not-found')
  return {
    row,
    kind: text(row, 'kind'),
    content: formContentSchema.parse(row.content ?? published(own, flag(row, 'adapts'))),
    shipped: shipped && flag(row, 'adapts') ? kindSchema.parse(shipped.definition) : undefined,
    own,
  }
}

function published([newest]: readonly Row[], adapts: boolean): unknown {
  if (adapts) return newest?.source ?? EMPTY_ADAPTATION
  return contentOf(kindSchema.parse(newest?.definition))
}

/** What stands between this content and its publication, as pointers into the body that carries it. */
export async function problemsIn(
  ctx: Ctx,
  { kind, shipped, own }: FormRecord,
  content: FormContent,
): Promise<Form['problems']> {
  const mistakes = formMistakes(content, {
    id: kind,
    builtIn: shipped,
    earlier: own.map(one => kindSchema.parse(one.definition)),
    find: await houseLeakFinder(ctx, null),
  })
  return mistakes.map(({ path, code }) => ({ pointer: toPointer(['content', ...path.map(String)]), code }))
}

export async function toForm(ctx: Ctx, record: FormRecord): Promise<Form> {
  const { row, kind, content, own } = record
  const drafted = row.content !== null
  const proposedAt = textOrNull(row, 'proposed_at')
  const proposer = toPerson(ctx.keyring, row, 'proposer')
  const problems = drafted ? await problemsIn(ctx, record, content) : []
  const writes = flag(row, 'may_write')
  return {
    id: text(row, 'id'),
    kind,
    adapts: flag(row, 'adapts'),
    version: number(row, 'version'),
    content,
    drafted,
    proposed: proposer && proposedAt ? { by: proposer, at: proposedAt } : null,
    returnedNote: textOrNull(row, 'returned_note'),
    retired: own.length > 0 && own.every(one => one.retired_at !== null),
    versions: own.map(one => ({
      version: number(one, 'version'),
      publishedAt: text(one, 'created_at'),
      publishedBy: toPerson(ctx.keyring, one, 'publisher'),
      proposedBy: toPerson(ctx.keyring, one, 'proposer'),
    })),
    problems,
    can: {
      write: writes && !proposedAt,
      propose: writes && drafted && !proposedAt && problems.length === 0,
      withdraw: writes && proposedAt !== null,
      publish: flag(row, 'may_publish') && proposedAt !== null,
      retire: writes && own.length > 0,
    },
  }
}
