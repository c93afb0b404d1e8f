import { DoorClosed, MapPin, MessageCircle, Pencil, Plus } from 'lucide-react'
import { lazy } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { Contact, FileFollowUps, FollowUp } from '../api/follow-ups.ts'

const loadPlan = () => import('./plan-dialog.tsx')
const PlanDialog = lazy(loadPlan)
const loadContact = () => import('./contact-dialog.tsx')
const ContactDialog = lazy(loadContact)
const loadEnd = () => import('./end-dialog.tsx')
const EndDialog = lazy(loadEnd)
const loadAddress = () => import('./address-dialog.tsx')
const AddressDialog = lazy(loadAddress)

type Team = FileFollowUps['team']

export function BeginFollowUp({ youthId, team }: { youthId: string; team: Team }) {
  return (
    <Opener
      icon={<Plus size={18} />}
      load={loadPlan}
      dialog={(open, close) => <PlanDialog youthId={youthId} team={team} open={open} onClose={close} />}
    >
      {m.extra_begin()}
    </Opener>
  )
}

/** Everything that can be done with a follow-up that runs. */
export function FollowUpActs({ followUp, team }: { followUp: FollowUp; team: Team }) {
  return (
    <>
      <Opener
        icon={<MessageCircle size={18} />}
        load={loadContact}
        dialog={(open, close) => <ContactDialog followUp={followUp} open={open} onClose={close} />}
      >
        {m.extra_contact()}
      </Opener>
      <Opener
        variant="quiet"
        icon={<Pencil size={18} />}
        load={loadPlan}
        dialog={(open, close) => (
          <PlanDialog
            youthId={followUp.youthId}
            team={team}
            followUp={followUp}
            open={open}
            onClose={close}
          />
        )}
      >
        {m.extra_change()}
      </Opener>
      <Opener
        variant="quiet"
        icon={<DoorClosed size={18} />}
        load={loadEnd}
        dialog={(open, close) => <EndDialog followUp={followUp} open={open} onClose={close} />}
      >
        {m.extra_end()}
      </Opener>
    </>
  )
}

export function ChangeContact({ followUp, contact }: { followUp: FollowUp; contact: Contact }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<Pencil size={18} />}
      aria-label={m.extra_contact_change_of({ at: date(contact.heldOn) })}
      load={loadContact}
      dialog={(open, close) => (
        <ContactDialog followUp={followUp} contact={contact} open={open} onClose={close} />
      )}
    >
      {m.extra_contact_change()}
    </Opener>
  )
}

export function OpenAddress({ followUpId }: { followUpId: string }) {
  return (
    <Opener
      size="small"
      icon={<MapPin size={18} />}
      load={loadAddress}
      dialog={(open, close) => <AddressDialog followUpId={followUpId} open={open} onClose={close} />}
    >
      {m.extra_address_open()}
    </Opener>
  )
}
