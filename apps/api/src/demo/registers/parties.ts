import { sealParty } from '../../modules/parties/parties.present.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

/** Invented people; the numbers belong to nobody (0470 00 is not given out). */
const AROUND = [
  {
    role: 'guardian',
    name: 'Pascal Renard',
    phone: '+32 470 00 01 12',
    mayCall: 'yes',
    risk: false,
    note: null,
  },
  {
    role: 'lawyer',
    name: 'Charlotte Leclercq',
    phone: '+32 470 00 02 40',
    mayCall: 'yes',
    risk: false,
    note: null,
  },
  {
    role: 'mother',
    name: 'Mère, au pays',
    phone: '+32 470 00 03 07',
    mayCall: 'supervised',
    risk: false,
    note: 'Appelle le dimanche ; le jeune préfère être accompagné.',
  },
  {
    role: 'relative',
    name: 'Un oncle qui dit l’être',
    phone: '+32 470 00 04 55',
    mayCall: 'no',
    risk: true,
    note: 'Lien de parenté pas prouvé ; a demandé deux fois où se trouve le jeune.',
  },
] as const

/** Guardian and lawyer for everybody who arrived; family for every other one, a doubtful uncle for every third. */
export function demoParties(house: DemoHouse): TableRow[] {
  const author = house.plan.accounts.find(account => account.roles.includes('LEG'))
  if (!author) throw new Error('the demo has no legal officer')
  return house.plan.files.flatMap((file, turn) => {
    const { arrivedOn } = file
    if (!arrivedOn) return []
    const known = AROUND.filter(
      (_, at) => at < 2 || (at === 2 && turn % 2 === 0) || (at === 3 && turn % 3 === 0),
    )
    return known.map(({ role, name, phone, mayCall, risk, note }) => {
      const id = createDice(`party/${file.id}/${role}`).uuid()
      const row = sealParty(keyOf(house, file.id), file.id, {
        id,
        role,
        name,
        channels: [{ type: 'phone', value: phone }],
        note,
        language: null,
        verifiedOn: role === 'relative' ? null : arrivedOn,
        mayCall,
        risk,
        since: arrivedOn,
        until: file.leftOn,
      })
      return {
        id,
        centre_id: house.plan.centreId,
        youth_id: file.id,
        created_by: author.id,
        created_at: file.createdAt,
        updated_at: file.createdAt,
        version: 1,
        role,
        name: row.name,
        channels: row.channels,
        note: row.note,
        language: null,
        verified_on: row.verifiedOn,
        may_call: mayCall,
        risk,
        since: arrivedOn,
        until: file.leftOn,
      }
    })
  })
}
