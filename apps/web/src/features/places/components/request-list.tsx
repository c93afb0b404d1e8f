import { Bookmark, KeyRound, Scale } from 'lucide-react'
import type { ReactNode } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import type { PlaceRequest } from '../api/list-requests.ts'
import { askedByWords, criterionWords, featureWords, kindWords, requestWords } from '../place-words.ts'
import { SettleRequestDialog } from './request-dialogs.tsx'
import { ReserveDialog } from './reserve-dialog.tsx'
import { loaded } from './use-actions.tsx'

interface Props {
  label: string
  requests: readonly PlaceRequest[]
  youthLink?: (request: PlaceRequest) => ReactNode
  /** Count them: the first is the one who has waited longest. */
  numbered?: boolean
}

const tones = { waiting: 'neutral', offered: 'info', placed: 'ok', withdrawn: 'neutral' } as const

/** Requests with what speaks for each beside it; nothing is added up. */
export function RequestList({ label, requests, youthLink, numbered = false }: Props) {
  return (
    <List label={label}>
      {requests.map((request, at) => (
        <ListRow
          key={request.id}
          leading={
            numbered && (
              <span className="w-7 shrink-0 text-center font-semibold font-serif text-title-3 tabular">
                {at + 1}
              </span>
            )
          }
          title={
            <>
              {youthLink?.(request)}
              {youthLink && ' · '}
              {kindWords[request.kind]()}
            </>
          }
          meta={<About request={request} />}
          trailing={
            <>
              <Badge tone={tones[request.status]}>{requestWords[request.status]()}</Badge>
              {(request.status === 'waiting' || request.status === 'offered') && request.can.change && (
                <Opener
                  size="small"
                  icon={<KeyRound size={18} />}
                  load={loaded}
                  dialog={(open, onClose) => (
                    <ReserveDialog
                      youths={[{ value: request.youth.id, label: request.youth.alias }]}
                      open={open}
                      onClose={onClose}
                    />
                  )}
                >
                  {m.places_reserve()}
                </Opener>
              )}
              {(request.can.decide || request.can.change) && (
                <Opener
                  size="small"
                  icon={<Scale size={18} />}
                  load={loaded}
                  dialog={(open, onClose) => (
                    <SettleRequestDialog request={request} open={open} onClose={onClose} />
                  )}
                >
                  {m.places_request_settle()}
                </Opener>
              )}
            </>
          }
        />
      ))}
    </List>
  )
}

function About({ request }: { request: PlaceRequest }) {
  const { askedOn, askedBy, wishedFrom, majority, criteria, needs, reserved, note, why, outOfOrder } = request
  return (
    <div className="flex flex-col gap-1">
      <span>
        {m.places_request_asked({ at: date(askedOn), who: askedByWords[askedBy]() })}
        {' · '}
        {m.places_wished({ at: date(wishedFrom) })}
        {majority &&
          ` · ${m.places_majority({
            at: date(majority.on),
            when:
              majority.inDays > 0
                ? m.places_majority_in({ count: majority.inDays })
                : m.places_majority_past(),
          })}`}
      </span>
      {reserved && (
        <span>
          <Badge tone="info" icon={<Bookmark />}>
            {m.places_request_reserved({ code: reserved.code, at: date(reserved.on) })}
          </Badge>
        </span>
      )}
      {(criteria.length > 0 || needs.length > 0) && (
        <span className="flex flex-wrap gap-1.5">
          {criteria.map(code => (
            <Badge key={code} tone="accent">
              {criterionWords[code]()}
            </Badge>
          ))}
          {needs.map(code => (
            <Badge key={code}>{featureWords[code]()}</Badge>
          ))}
        </span>
      )}
      {[note, why, outOfOrder && m.places_out_of_order_is({ why: outOfOrder })]
        .filter(words => words !== null && words !== '')
        .map(words => (
          <span key={words} dir="auto" className="whitespace-pre-line text-ink">
            {words}
          </span>
        ))}
    </div>
  )
}
