import type { Wire } from '@havre/contracts/wire.ts'
import { dayIn } from './days.ts'
import type { House } from './house-replies.ts'
import { idOf, youthFile, youthFiles } from './youths.ts'

type DueDoses = Wire['listDueDoses']['reply']
type DueDose = DueDoses['slots'][number]
export type Dose = NonNullable<DueDose['record']>

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
const today = () => dayIn(0)

/** A dose as somebody recorded it. */
export function aDose(given: Partial<Dose> = {}): Dose {
  return {
    id: crypto.randomUUID(),
    treatmentId: idOf('1', 0),
    slotOn: today(),
    slotTime: '20:00',
    outcome: 'given',
    at: hours(-0.2),
    by: { id: idOf('a', 1), name: 'Rosa Mancini' },
    remark: null,
    recordedAt: hours(-0.2),
    voids: null,
    voidReason: null,
    voided: false,
    ...given,
  }
}

/** The tray of a house: one dose late, one due, one to come, one done, one if needed. */
export function aTray(files = youthFiles(3, 0)): DueDoses {
  const slot = (n: number, state: DueDose['state'], given: Partial<DueDose> = {}): DueDose => ({
    treatmentId: idOf('1', n),
    youthId: files[n % files.length]?.id ?? '',
    youthAlias: files[n % files.length]?.alias ?? '',
    what: `Fer ${n + 1}0 mg`,
    dose: '1 comprimé',
    form: 'tablet',
    instructions: 'Avec un jus d’orange',
    can: { record: true },
    slotOn: today(),
    slotTime: '20:00',
    at: hours(0),
    state,
    lateMinutes: 0,
    record: null,
    ...given,
  })
  const needed: DueDoses['needed'][number] = {
    treatmentId: idOf('1', 4),
    youthId: files[1]?.id ?? '',
    youthAlias: files[1]?.alias ?? '',
    what: 'Salbutamol 100 µg',
    dose: '2 bouffées',
    form: 'inhaler',
    instructions: null,
    can: { record: true },
    minIntervalMinutes: 240,
    dailyMax: 4,
    taken: 1,
    last: aDose({ slotOn: null, slotTime: null, at: hours(-1) }),
    nextFrom: hours(3),
  }
  return {
    at: hours(0),
    slots: [
      slot(0, 'late', { slotTime: '18:30', at: hours(-1.6), lateMinutes: 95 }),
      slot(1, 'due'),
      slot(2, 'coming', { slotTime: '22:00', at: hours(1) }),
      slot(3, 'done', { record: aDose({ treatmentId: idOf('1', 3) }) }),
    ],
    needed: [needed],
  }
}

/** A house whose first file has these registers open. */
export function withRegisters(own: House['own'], ...registers: ReturnType<typeof youthFile>['registers']) {
  const files = youthFiles(3, 0)
  const getYouthFile: House['own'][keyof House['own']] = (house, { params }) => {
    const file = house.files.find(item => item.id === params.youthId)
    return file ? { ...youthFile(file), registers } : { slug: 'not-found' }
  }
  return { files, own: { getYouthFile, ...own } }
}
