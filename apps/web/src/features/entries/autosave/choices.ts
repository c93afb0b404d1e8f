import { isObject } from '@havre/kinds/answers.ts'
import { type Field, fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import type { Path } from '@havre/kinds/merge.ts'
import type { Autosave } from './autosave.ts'
import { valueAt } from './places.ts'

export type Choice = 'mine' | 'theirs' | 'both'

/** The value that a choice gives to a place in conflict. */
export function choiceValue(kind: Kind, choice: Choice, { mine, conflict }: Autosave, path: Path): unknown {
  const left = valueAt(mine.answers, path)
  const right = valueAt(conflict?.theirs.draft.answers, path)
  if (choice === 'both') return bothOf(left, right, jointOf(kind, path)) ?? left
  return choice === 'mine' ? left : right
}

/** Whether both versions of a place can stand together: texts can, a date or a choice can't. */
export function mayKeepBoth(kind: Kind, { mine, conflict }: Autosave, path: Path): boolean {
  const [left, right] = [valueAt(mine.answers, path), valueAt(conflict?.theirs.draft.answers, path)]
  return bothOf(left, right, jointOf(kind, path)) !== undefined
}

/** Mine first. Undefined where the two are no texts. */
function bothOf(mine: unknown, theirs: unknown, joint: string | undefined): unknown {
  if (joint === undefined) return undefined
  if (typeof mine === 'string' && typeof theirs === 'string') return joined(mine, theirs, joint)
  if (!isObject(mine) || !isObject(theirs)) return undefined
  const [left, right] = [mine.text, theirs.text]
  return typeof left === 'string' && typeof right === 'string'
    ? { ...mine, text: joined(left, right, joint) }
    : undefined
}

function joined(mine: string, theirs: string, joint: string): string {
  if (mine.startsWith(theirs)) return mine
  return theirs.startsWith(mine) ? theirs : `${mine}${joint}${theirs}`
}

/** What stands between two texts of one field: a new line, or a stroke where the field has one line only. */
function jointOf(kind: Kind, [id, part, cell]: Path): string | undefined {
  const field = fieldsOf(kind).find(one => one.id === id)
  if (!field) return undefined
  if (field.type === 'topics') return part !== undefined && cell !== 'state' ? '\n' : undefined
  if (field.type === 'needs') return cell === 'what' ? ' / ' : undefined
  if (field.type !== 'list') return jointOfField(field)
  const inner = field.fields.find(one => one.id === cell)
  return inner && jointOfField(inner)
}

function jointOfField({ type }: Field): string | undefined {
  if (type === 'text' || type === 'words') return '\n'
  return type === 'line' || type === 'place' ? ' / ' : undefined
}
