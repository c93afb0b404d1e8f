import { list, shortDate } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Partner } from '../api/get-partner.ts'
import {
  agesWords,
  costKinds,
  helpWords,
  kindWords,
  knowsHow,
  knowsWords,
  leftTone,
  placesWords,
  verifiedWords,
} from '../partner-words.ts'

/** What is known of a service. First what it may know of us: that is read before the number is dialled. */
export function PartnerView({ partner }: { partner: Partner }) {
  const { places, contact, phone, mail, address, cost, costWords } = partner
  return (
    <div className="flex flex-col gap-5">
      <Banner
        tone={partner.knows === 'nothing' ? 'warn' : 'info'}
        title={m.partners_knows_now({ what: knowsWords[partner.knows]().toLowerCase() })}
      >
        {knowsHow[partner.knows]()}
      </Banner>
      <KeyValues
        pairs={[
          { term: m.partners_contact(), value: contact || undefined },
          // No links: a call or a mail from the house tells who asks, and that is decided by hand.
          { term: m.partners_phone(), value: phone ? <bdi dir="ltr">{phone}</bdi> : undefined },
          { term: m.partners_mail(), value: mail ? <bdi dir="ltr">{mail}</bdi> : undefined },
          { term: m.partners_address(), value: address || undefined },
          { term: m.partners_kind(), value: kindWords[partner.kind]() },
          { term: m.partners_helps(), value: partner.helps.map(help => helpWords[help]()).join(' · ') },
          { term: m.partners_ages(), value: agesWords(partner) || undefined },
          { term: m.partners_languages(), value: list(partner.languages.map(languageName)) || undefined },
          {
            term: m.partners_places(),
            value: (
              <span className="flex flex-wrap items-center gap-2">
                <Badge tone={leftTone[places.left]}>{placesWords(places)}</Badge>
                {places.knownOn && m.partners_known_at({ at: shortDate(places.knownOn) })}
              </span>
            ),
          },
          { term: m.partners_cost(), value: [costKinds[cost](), costWords].filter(Boolean).join(' · ') },
          { term: m.partners_note(), value: partner.note || undefined },
          {
            term: m.partners_verified(),
            value: (
              <span className="flex flex-wrap items-center gap-2">
                {verifiedWords(partner)}
                {partner.toVerify && <Badge tone="warn">{m.partners_to_verify()}</Badge>}
                {partner.archived && <Badge>{m.partners_archived_badge()}</Badge>}
              </span>
            ),
          },
        ]}
      />
    </div>
  )
}
