import { date } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { Contact, FollowUp } from '../api/follow-ups.ts'
import { domainWords, goingTone, goingWords, modeWords } from '../extra-muros-words.ts'
import { ChangeContact } from './follow-up-openers.tsx'

/** The contacts held and tried, the latest first: how it goes, what was said. */
export function ContactList({ followUp }: { followUp: FollowUp }) {
  if (followUp.contacts.length === 0) return <p className="text-ink-soft">{m.extra_contacts_none()}</p>
  return (
    <ul
      aria-label={m.extra_contacts()}
      className="divide-y divide-line rounded-card border border-line bg-surface"
    >
      {followUp.contacts.map(contact => (
        <li key={contact.id} className="flex flex-col gap-2 px-4 py-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">{date(contact.heldOn)}</span>
            <span className="text-ink-soft">{modeWords[contact.mode]()}</span>
            <Badge tone={contact.reached ? 'ok' : 'warn'}>
              {contact.reached ? m.extra_reached() : m.extra_not_reached()}
            </Badge>
            {contact.by?.name && <span className="text-ink-soft text-small">{contact.by.name}</span>}
            {followUp.can.change && (
              <span className="ms-auto">
                <ChangeContact followUp={followUp} contact={contact} />
              </span>
            )}
          </div>
          <Goings domains={contact.domains} />
          {contact.note && (
            <p dir="auto" className="whitespace-pre-line">
              {contact.note}
            </p>
          )}
          {contact.incident && (
            <p dir="auto" className="whitespace-pre-line">
              <Badge tone="danger">{m.extra_incident()}</Badge> {contact.incident}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Goings({ domains }: { domains: Contact['domains'] }) {
  const told = optionsOf(domainWords).flatMap(({ value, label }) => {
    const going = domains[value]
    return going ? [{ value, label, going }] : []
  })
  if (told.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {told.map(({ value, label, going }) => (
        <li key={value}>
          <Badge tone={goingTone[going]}>
            {m.label_before({ label })} {goingWords[going]()}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
