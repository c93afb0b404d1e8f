import { Eye, EyeOff, Handshake } from 'lucide-react'
import type { ReactNode } from 'react'
import { list, shortDate } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { PartnerItem } from '../api/search-partners.ts'
import { agesWords, helpWords, kindWords, leftTone, placesWords, toldWords } from '../partner-words.ts'
import { VerifyButton } from './verify-button.tsx'

interface Props {
  partners: readonly PartnerItem[]
  mayVerify: boolean
  onOpen: (partner: PartnerItem) => void
}

/** Services: what each does and for whom, whether there is a place, what is to be verified. */
export function PartnerList({ partners, mayVerify, onOpen }: Props) {
  return (
    <List label={m.partners_list()}>
      {partners.map(partner => (
        <ListRow
          key={partner.id}
          title={
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => onOpen(partner)}
              className={cx(rowLink, 'calm text-start')}
            >
              <bdi>{partner.name}</bdi>
              <span className="font-normal text-ink-soft"> · {kindWords[partner.kind]()}</span>
            </button>
          }
          meta={<About partner={partner} />}
          trailing={
            <div className="flex flex-wrap items-center gap-2 sm:max-w-72 sm:justify-end">
              <Badge tone={leftTone[partner.places.left]}>
                {m.partners_places_now({ what: placesWords(partner.places) })}
              </Badge>
              {partner.toVerify && <Badge tone="warn">{m.partners_to_verify()}</Badge>}
              {partner.archived && <Badge>{m.partners_archived_badge()}</Badge>}
              {partner.toVerify && mayVerify && !partner.archived && (
                <span className="relative z-1">
                  <VerifyButton partner={partner} size="small" />
                </span>
              )}
            </div>
          }
        />
      ))}
    </List>
  )
}

function About({ partner }: { partner: PartnerItem }) {
  const { helps, languages, knows, places, refusals } = partner
  return (
    <>
      <span className="block text-ink">{helps.map(help => helpWords[help]()).join(' · ')}</span>
      <span className="block">
        {[
          agesWords(partner),
          list(languages.map(languageName)),
          places.knownOn && m.partners_places_known_at({ at: shortDate(places.knownOn) }),
          refusals > 0 && m.partners_refusals({ count: refusals }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="flex items-center gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0">
        {knowsIcon[knows]}
        {toldWords[knows]()}
      </span>
    </>
  )
}

const knowsIcon: Record<PartnerItem['knows'], ReactNode> = {
  nothing: <EyeOff />,
  exists: <Eye />,
  partner: <Handshake />,
}
