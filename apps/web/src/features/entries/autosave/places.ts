import { type Answers, isObject, isRows } from '@havre/kinds/answers.ts'
import { diffAnswers, type Path } from '@havre/kinds/merge.ts'

/** The value at a path of the answers; rows of a list are found by their key. Undefined where nothing stands. */
export function valueAt(answers: unknown, path: Path): unknown {
  const [step, ...rest] = path
  if (step === undefined) return answers
  if (isRows(answers))
    return valueAt(
      answers.find(row => row.key === step),
      rest,
    )
  return isObject(answers) ? valueAt(answers[step], rest) : undefined
}

/** The answers with one value set at a path, or taken away where it is undefined. The rest is untouched. */
export function withValue(answers: Answers, path: Path, value: unknown): Answers {
  const changed = replaced(answers, path, value)
  return isAnswers(changed) ? changed : answers
}

/**
 * `base` with every change of `sent` that `theirs` already holds: what an unanswered save did write. Merging from it
 * keeps a person from being asked to choose between their own two versions.
 */
export function landed(base: Answers, sent: Answers, theirs: Answers): Answers {
  return diffAnswers(base, sent).reduce((known, path) => {
    const value = valueAt(sent, path)
    return JSON.stringify(value) === JSON.stringify(valueAt(theirs, path))
      ? withValue(known, path, value)
      : known
  }, base)
}

/** Whether something from the wire has the outer shape of answers; the service has checked the inner one. */
export function isAnswers(value: unknown): value is Answers {
  return isObject(value) && Object.values(value).every(part => part === undefined || isAnswer(part))
}

function isAnswer(value: unknown): boolean {
  return (
    ['string', 'number', 'boolean'].includes(typeof value) || (typeof value === 'object' && value !== null)
  )
}

function replaced(node: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (isRows(node)) {
    const old = node.find(row => row.key === step)
    const next = replaced(old, rest, value)
    if (next === undefined) return node.filter(row => row.key !== step)
    return old ? node.map(row => (row === old ? next : row)) : [...node, next]
  }
  const parts = isObject(node) ? node : {}
  const next = replaced(parts[step], rest, value)
  const others = Object.entries(parts).filter(([key]) => key !== step)
  if (next === undefined) return Object.fromEntries(others)
  return step in parts ? { ...parts, [step]: next } : Object.fromEntries([...others, [step, next]])
}
