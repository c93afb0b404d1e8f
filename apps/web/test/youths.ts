import { PHASES } from '@havre/contracts/phases.ts'
import type { TaskItem } from '@havre/contracts/tasks.ts'
import type { YouthFile, YouthFileItem } from '@havre/contracts/youth-files.ts'
import { dayIn } from './days.ts'

const trees = ['Hêtre', 'Saule', 'Érable', 'Tilleul', 'Noyer', 'Frêne', 'Aulne', 'Cèdre', 'Bouleau', 'Charme']
const spoken = [['ti', 'ar'], ['ps'], ['sq', 'it'], ['vi'], ['ff', 'fr'], ['so'], ['uk', 'ru'], ['prs']]
const staff = ['Camille Demo', 'Yasmina Ouali', 'Joris Peeters', 'Lucie Lambert']
const day = (from: Date, days: number) => dayIn(days, from)

/** The id of the n-th of something; `group` keeps youths, tasks and people apart. */
export function idOf(group: string, n: number): string {
  return `0199f000-0000-7000-8000-${group}${String(n).padStart(11, '0')}`
}

/** Synthetic files: the first of them present, the others past. Same numbers, same files. */
export function youthFiles(present: number, past: number, now = new Date()): YouthFileItem[] {
  return Array.from({ length: present + past }, (_, n) => {
    const here = n < present
    const dues = [-2, 0, 1, 5, 12, 40, null]
    const due = dues[n % dues.length] ?? null
    return {
      id: idOf('b', n),
      alias: `${trees[n % trees.length]} ${n + 3}`,
      phase: (here ? PHASES[2 + (n % 6)] : PHASES[8 + (n % 3)]) ?? 'left',
      present: here,
      age: n % 9 === 4 ? null : 12 + (n % 6),
      languages: spoken[n % spoken.length] ?? [],
      arrivedOn: day(now, -20 - n),
      nextDueOn: here && due !== null ? day(now, due) : null,
      missingSince: null,
      lastEntryAt: n % 8 === 7 ? null : new Date(now.getTime() - (n * 7 + 1) * 3_600_000).toISOString(),
      referents:
        n % 5 === 3 ? [] : [{ id: idOf('a', n % staff.length), name: staff[n % staff.length] ?? null }],
    }
  })
}

/** The file behind an item of the list. */
export function youthFile(item: YouthFileItem): YouthFile {
  return {
    ...item,
    version: 1,
    gender: 'unknown',
    leftOn: null,
    birthOn: null,
    majorityOn: null,
    nextDeadline: null,
    card: null,
    axes: (['firstReception', 'safety', 'legal', 'guidance', 'integration', 'autonomy'] as const).map(
      axis => ({
        axis,
        open: axis !== 'legal',
        entries: 2,
        drafts: 0,
        lastAt: item.lastEntryAt,
        lastKind: 'house-log',
        quietDays: 3,
      }),
    ),
    team: item.referents.map((who, n) => ({ id: idOf('c', n), person: who, function: 'referent' })),
    tasks: [],
    registers: [],
    can: {
      change: true,
      manageTeam: false,
      readTraces: true,
      createTask: true,
      print: true,
      start: [
        'preliminary-interview',
        'arrival',
        'first-interview',
        'house-presentation',
        'house-log',
        'visitor-call',
        'risk-assessment',
        'incident',
        'care-note',
      ],
    },
  }
}

/** Tasks on the first files: late, today, soon, later, without a date. */
export function tasksOn(files: readonly YouthFileItem[], now = new Date()): TaskItem[] {
  const titles = [
    'Rappeler le service des Tutelles pour la désignation',
    'Acheter des chaussures d’hiver, pointure 39',
    'Prendre rendez-vous chez le dentiste',
    'Préparer la réunion de la semaine prochaine',
    'Ranger les copies dans le classeur',
  ]
  const dues = [-3, 0, 1, 6, null]
  return titles.flatMap((title, n) => {
    const file = files[n]
    const due = dues[n] ?? null
    if (!file) return []
    return {
      id: idOf('d', n),
      youthId: file.id,
      youthAlias: file.alias,
      entryId: null,
      title,
      urgency: n === 4 ? 'thisWeek' : 'later',
      dueOn: due === null ? null : day(now, due),
      remindOn: null,
      repeats: null,
      forRole: n % 2 ? 'EDU' : null,
      forPerson: n % 2 ? null : { id: idOf('a', 0), name: 'Camille Demo' },
      status: 'open',
      version: 1,
      can: { change: n !== 3 },
    }
  })
}
