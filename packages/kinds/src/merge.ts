import {
  type Answer,
  type Answers,
  isBlank,
  isCodes,
  isObject,
  isRows,
  isTopics,
  type Row,
  type RowAnswer,
  type TopicAnswer,
} from './answers.ts'

/** Where an answer sits: field, or field and topic and part, or field and row key and cell. */
export type Path = readonly string[]

export type Merge = { readonly merged: Answers; readonly conflicts: readonly Path[] }

/**
 * Joins what two people did to the same draft since `base`. Changes in different places are both kept;
 * a place that both changed to something else is a conflict: `mine` stays (`theirs` where mine is empty)
 * and its path is reported, so that nothing is overwritten unseen. Ticked codes are joined as sets, rows
 * by their key. Pure, and free of any library: it runs in the browser too.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Merge {
  const conflicts: Path[] = []
  const settle: Settle = (before, left, right, path) => {
    if (same(left, right) || same(before, right)) return left
    if (same(before, left)) return right
    conflicts.push(path)
    // A row that I began and have not filled yet is no loss to them, and its loss would be one to me.
    return isBlank(left) && right !== undefined ? right : left
  }
  return { merged: mergeRecords(base, mine, theirs, [], answerMerger(settle)), conflicts }
}

/**
 * The paths at which two versions of the answers differ. Topics and rows are opened up to their parts;
 * any other answer is one path.
 */
export function diffAnswers(before: Answers, after: Answers): readonly Path[] {
  return changes(before, after, [])
}

type Settle = <T>(
  base: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
  path: Path,
) => T | undefined
type Merger<T> = (
  base: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
  path: Path,
) => T | undefined
type Parts<T> = { readonly [key: string]: T | undefined }

function mergeRecords<T>(
  base: Parts<T>,
  mine: Parts<T>,
  theirs: Parts<T>,
  path: Path,
  merge: Merger<T>,
): { readonly [key: string]: T } {
  const parts = union(Object.keys(theirs), Object.keys(mine)).flatMap((key): [string, T][] => {
    const [before, left, right] = [base[key], mine[key], theirs[key]]
    const part = same(before, left)
      ? right
      : same(before, right)
        ? left
        : merge(before, left, right, [...path, key])
    return part === undefined ? [] : [[key, part]]
  })
  return Object.fromEntries(parts)
}

function answerMerger(settle: Settle): Merger<Answer> {
  return (base, mine, theirs, path) => {
    if (isCodes(mine) && isCodes(theirs)) return mergeCodes(isCodes(base) ? base : [], mine, theirs)
    if (isRows(mine) && isRows(theirs)) return mergeRows(isRows(base) ? base : [], mine, theirs, path, settle)
    if (isTopics(mine) && isTopics(theirs)) {
      return mergeRecords(isTopics(base) ? base : {}, mine, theirs, path, topicMerger(settle))
    }
    return settle(base, mine, theirs, path)
  }
}

function topicMerger(settle: Settle): Merger<TopicAnswer> {
  return (base, mine, theirs, path) => {
    if (!mine || !theirs) return settle(base, mine, theirs, path)
    const state = settle(base?.state, mine.state, theirs.state, [...path, 'state'])
    const words = settle(base?.words, mine.words, theirs.words, [...path, 'words'])
    const facts = settle(base?.facts, mine.facts, theirs.facts, [...path, 'facts'])
    const hypotheses = settle(base?.hypotheses, mine.hypotheses, theirs.hypotheses, [...path, 'hypotheses'])
    return {
      ...(state !== undefined && { state }),
      ...(words !== undefined && { words }),
      ...(facts !== undefined && { facts }),
      ...(hypotheses !== undefined && { hypotheses }),
    }
  }
}

function mergeRows(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  path: Path,
  settle: Settle,
) {
  const mergeCell: Merger<RowAnswer> = (before, left, right, at) =>
    isCodes(left) && isCodes(right)
      ? mergeCodes(isCodes(before) ? before : [], left, right)
      : settle(before, left, right, at)
  const mergeRow: Merger<Row> = (before, left, right, at) =>
    left && right
      ? { ...mergeRecords<RowAnswer>(before ?? {}, left, right, at, mergeCell), key: left.key }
      : settle(before, left, right, at)
  return Object.values(mergeRecords(byKey(base), byKey(mine), byKey(theirs), path, mergeRow))
}

function mergeCodes(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  const kept = theirs.filter(code => mine.includes(code) || !base.includes(code))
  return union(
    kept,
    mine.filter(code => !base.includes(code)),
  )
}

function changes(before: unknown, after: unknown, path: Path): readonly Path[] {
  if (same(before, after)) return []
  const left = partsOf(before, path.length)
  const right = partsOf(after, path.length)
  if (!left || !right) return [path]
  return union(Object.keys(left), Object.keys(right)).flatMap(key =>
    changes(left[key], right[key], [...path, key]),
  )
}

/** The answers open into fields, lists into rows and topics, these into their parts; the rest is whole. */
function partsOf(value: unknown, depth: number): Parts<unknown> | undefined {
  if (depth === 1 && isRows(value)) return byKey(value)
  if (depth === 1) return isTopics(value) ? value : undefined
  return depth < 3 && isObject(value) ? value : undefined
}

function byKey(rows: readonly Row[]): Parts<Row> {
  return Object.fromEntries(rows.map(row => [row.key, row]))
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])]
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
  )
}
