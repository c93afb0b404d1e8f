import type { Keyring } from '../../crypto/keys.ts'
import { sealAnswers } from '../../modules/entries/entry-seal.ts'
import { sealTitle } from '../../modules/tasks/task-title.ts'
import { instantOf } from '../calendar.ts'
import type { Dice } from '../prng.ts'
import type { Template, Templates } from './templates.ts'

const DAY = 86_400_000
const EPOCH = 1
const NOTES = 55

const TREES = [
  'Acacia',
  'Alisier',
  'Buis',
  'Catalpa',
  'Cytise',
  'Épicéa',
  'Ginkgo',
  'Laurier',
  'Lilas',
  'Marronnier',
  'Micocoulier',
  'Pommier',
  'Robinier',
  'Sapin',
  'Sequoia',
  'Thuya',
]
const TITLES = [
  'Rappeler le service',
  'Vérifier une échéance',
  'Fixer un rendez-vous',
  'Relire le projet individuel',
  'Réunir les pièces',
]
const LANGUAGES = ['ar', 'vi', 'sq', 'ro', 'ti', 'so', 'prs', 'yo', 'fr', 'en', 'bn', 'ur']
const TASK_ROLES = ['EDU', 'REF', 'LEG', 'PSY', 'COO']

export type GeneratedFile = {
  readonly id: string
  readonly alias: string
  readonly phase: string
  readonly arrivedAt: number
  readonly leftAt: number | null
  readonly bornAt: number
  readonly language: string
  readonly gender: string
  readonly wrapped: Buffer
  readonly team: readonly { id: string; account: string; function: string }[]
  readonly entries: readonly GeneratedEntry[]
  readonly tasks: readonly GeneratedTask[]
}

export type GeneratedEntry = {
  readonly id: string
  readonly template: Template
  readonly author: string
  readonly at: number
  readonly payload: Buffer
  readonly summary: Buffer
}

export type GeneratedTask = {
  readonly id: string
  readonly title: Buffer
  readonly dueAt: number
  readonly role: string
  readonly doneAt: number | null
}

/** One file of a large centre: about sixty entries, four people, two tasks. `turn` makes its alias its own. */
export function generateFile(
  keyring: Keyring,
  templates: Templates,
  staff: readonly string[],
  dice: Dice,
  turn: number,
  now: number,
): GeneratedFile {
  const id = dice.uuid()
  const wrapped = keyring.newYouthKey(id, EPOCH)
  const key = keyring.openYouthKey(id, EPOCH, wrapped)
  // The key is opened once for all the entries of the file.
  const opened: Keyring = { ...keyring, openYouthKey: () => key }
  const phase = phaseOf(dice)
  const stay = dice.between(120, 700)
  const hasLeft = phase !== 'integration' && phase !== 'observation'
  const leftAt = hasLeft ? now - dice.between(5, 1500) * DAY : null
  const arrivedAt = (leftAt ?? now) - stay * DAY
  const team = ['referent', 'co_referent', 'legal', 'psychologist'].map((role, index) => ({
    id: dice.uuid(),
    account: staff[(turn + index * 15) % staff.length] ?? '',
    function: role,
  }))
  const told = [
    ...templates.opening.map(pool => dice.pick(pool)),
    ...Array.from({ length: NOTES }, () => dice.pick(templates.notes)),
  ]
  const step = (stay * DAY) / told.length
  return {
    id,
    alias: `${TREES[turn % TREES.length]} ${1000 + Math.floor(turn / TREES.length)}`,
    phase,
    arrivedAt,
    leftAt,
    bornAt: arrivedAt - dice.between(12 * 365, 17 * 365) * DAY,
    language: dice.pick(LANGUAGES),
    gender: dice.pick(['girl', 'boy']),
    wrapped,
    team,
    entries: told.map((template, index) =>
      entryOf(
        opened,
        wrapped,
        id,
        template,
        dice,
        dice.pick(team).account,
        Math.floor(arrivedAt + step * index),
      ),
    ),
    tasks: [true, false].map(isOpen => taskOf(key, id, dice, isOpen, now)),
  }
}

function phaseOf(dice: Dice): string {
  const draw = dice.below(1000)
  if (draw < 3) return dice.pick(['integration', 'observation'])
  if (draw < 30) return 'extra_muros'
  if (draw < 50) return 'disappeared'
  return draw < 200 ? 'refused' : 'left'
}

function entryOf(
  keyring: Keyring,
  wrapped: Buffer,
  youthId: string,
  template: Template,
  dice: Dice,
  author: string,
  at: number,
): GeneratedEntry {
  const id = dice.uuid()
  const { compartment } = template
  const place = { id, youthId, compartment, sealedVersion: 1, epoch: EPOCH }
  const happenedAt = instantOf(new Date(at))
  const when = 'happenedAt' in template.answers ? { happenedAt } : {}
  const sealed = sealAnswers(
    keyring,
    wrapped,
    place,
    { ...template.answers, ...when },
    { ...template.summary, ...when },
  )
  return { id, template, author, at, ...sealed }
}

function taskOf(
  key: ReturnType<Keyring['openYouthKey']>,
  youthId: string,
  dice: Dice,
  isOpen: boolean,
  now: number,
): GeneratedTask {
  const id = dice.uuid()
  return {
    id,
    title: sealTitle(key, id, youthId, dice.pick(TITLES)),
    dueAt: now + dice.between(isOpen ? -10 : -300, isOpen ? 180 : -1) * DAY,
    role: dice.pick(TASK_ROLES),
    doneAt: isOpen ? null : now - dice.between(1, 200) * DAY,
  }
}
