import { Pencil, UserRoundPlus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { Party } from '../api/list-parties.ts'

const load = () => import('./party-dialog.tsx')
const PartyDialog = lazy(load)

/** The button that names a person. */
export function AddParty({ youthId }: { youthId: string }) {
  return (
    <Opener
      icon={<UserRoundPlus size={18} />}
      load={load}
      dialog={(open, close) => <PartyDialog youthId={youthId} open={open} onClose={close} />}
    >
      {m.parties_new()}
    </Opener>
  )
}

/** The button that changes what is known of one. */
export function ChangeParty({ youthId, party }: { youthId: string; party: Party }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<Pencil size={18} />}
      aria-label={m.parties_change_who({ name: party.name })}
      load={load}
      dialog={(open, close) => <PartyDialog youthId={youthId} party={party} open={open} onClose={close} />}
    >
      {m.parties_change()}
    </Opener>
  )
}
