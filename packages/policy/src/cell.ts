import { ACTIONS, type Action, type Scope } from './actions.ts'
import type { Qualifier } from './qualifiers.ts'

/** One permission of a cell: the action, on the files or rows of the scope, under one condition. */
export type Rule = { readonly scope: Scope; readonly action: Action; readonly qualifier: Qualifier }

/** The words that may follow a scoped part such as 'G:r', and the condition that they put. */
const SCOPED_WORDS: ReadonlyMap<string, Qualifier> = new Map([
  ['signed', 'signed'],
  ['72 h', '72h'],
  ['today', 'today'],
  ['item', 'item'],
  ['own', 'own'],
  ['status', 'status'],
  ['measures', 'measures'],
  ['rules', 'rules'],
  ['usual name, photo', 'usual'],
  ['if released', 'released'],
  ['released item', 'releasedItem'],
  ['own axis', 'axis'],
])

const rule = (scope: Scope, action: Action, qualifier: Qualifier = ''): Rule => ({ scope, action, qualifier })

/**
 * Cells of the house without a scope letter, read one by one. A bare action reaches every row (scope A), since
 * these registers belong to the house and not to a file; its words become the condition.
 */
const HOUSE_PHRASES: ReadonlyMap<string, readonly Rule[]> = new Map([
  ['r', [rule('A', 'r')]],
  ['q', [rule('A', 'q')]],
  ['y', [rule('A', 'y')]],
  ['r v', [rule('A', 'r'), rule('A', 'v')]],
  // Whoever broke the glass does not review it; reading the review of it stays open.
  ['r v own excluded', [rule('A', 'r'), rule('A', 'v', 'notOwn')]],
  ['r register', [rule('A', 'r', 'register')]],
  ['q subject pack', [rule('A', 'q', 'pack')]],
  ['q hold', [rule('A', 'q', 'hold')]],
  ['q role', [rule('A', 'q', 'role')]],
  ['y role', [rule('A', 'y', 'role')]],
  // Traces of what one did oneself.
  ['own acts', [rule('S', 'r')]],
  // One's own account. Changing one's own password or factors goes with the session, not with a role.
  ['own', [rule('S', 'r')]],
  // Who disables accounts has to find them, so reading comes with it. A reset is only asked for: an
  // administrator who could reset a factor alone could sign in as anybody.
  ['c disable reset q', [rule('A', 'r'), rule('A', 'c'), rule('A', 'u', 'disable'), rule('A', 'q', 'reset')]],
  // A custodian brings a key share to an act that needs several.
  ['custodian', [rule('A', 'q', 'custody')]],
  // A director is the second person for the forms that an administrator proposes (docs/decisions/0020).
  ['custodian, r y form', [rule('A', 'q', 'custody'), rule('A', 'r', 'form'), rule('A', 'y', 'form')]],
  // Settings, versions, backups: seen and run, never a key or what it opens.
  ['run, no plaintext, not custodian', [rule('A', 'r', 'technical'), rule('A', 'u', 'technical')]],
  ['technical events, no youth id', [rule('A', 'r', 'technical')]],
  ['N', [rule('N', 'r')]],
])

const SCOPED_PART = /^([APRGS]):([a-z]+)$/

/**
 * Reads the text of one cell, strictly.
 * @param text the cell as printed, for instance 'P:rcu 72 h'; '·' gives no rule
 * @param name how to call the cell in an error, for instance 'LOG/NGT'
 * @returns its rules in the order written; a condition never falls on `c` (what is about to be created is
 *   not yet signed, old or entrusted), so 'P:rcu 72 h' creates freely and reads 72 hours back
 * @throws Error naming the cell when anything in it is unknown, repeated or missing
 */
export function parseCell(text: string, name: string): readonly Rule[] {
  if (text === '·') return []
  const phrase = HOUSE_PHRASES.get(text)
  if (phrase) return phrase
  const rules: Rule[] = []
  for (const part of text.split(/ (?=[A-Z]:)/)) {
    const [head = '', ...words] = part.split(' ')
    const [, scope, letters] = SCOPED_PART.exec(head) ?? []
    const qualifier = words.length === 0 ? '' : SCOPED_WORDS.get(words.join(' '))
    if (!isFileScope(scope) || letters === undefined || qualifier === undefined)
      throw unknown(part, text, name)
    for (const letter of letters) {
      if (!isAction(letter)) throw unknown(letter, text, name)
      if (rules.some(one => one.scope === scope && one.action === letter)) throw unknown(part, text, name)
      rules.push(rule(scope, letter, letter === 'c' ? '' : qualifier))
    }
  }
  return rules
}

function isFileScope(text: string | undefined): text is Exclude<Scope, 'N'> {
  return text === 'A' || text === 'P' || text === 'R' || text === 'G' || text === 'S'
}

function isAction(text: string): text is Action {
  return ACTIONS.some(one => one === text)
}

function unknown(part: string, text: string, name: string): Error {
  return new Error(`Cell ${name} "${text}": "${part}" is not understood`)
}
