import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Section } from '../../../ui/page.tsx'
import type { Partner } from '../api/get-partner.ts'
import { answerTone, answerWords } from '../partner-words.ts'
import { RequestForm } from './request-form.tsx'

/** Each time that the house asked for a place, and the answer; never for whom. */
export function RequestLog({ partner }: { partner: Partner }) {
  const [writing, setWriting] = useState<'new' | string>()
  // Whose button takes the focus back when its form has gone.
  const [written, setWritten] = useState<'new' | string>()
  const { requests, can } = partner
  const open = (which: 'new' | string) => {
    setWriting(which)
    setWritten(undefined)
  }
  const close = () => {
    setWriting(undefined)
    setWritten(writing)
  }
  return (
    <Section
      title={m.partners_requests()}
      actions={
        can.change &&
        !partner.archived &&
        writing !== 'new' && (
          <Button
            size="small"
            autoFocus={written === 'new'}
            icon={<Plus size={18} />}
            onClick={() => open('new')}
          >
            {m.partners_request_new()}
          </Button>
        )
      }
    >
      <p className="max-w-prose text-ink-soft text-small">{m.partners_requests_help()}</p>
      {writing === 'new' && <RequestForm partnerId={partner.id} onDone={close} />}
      {requests.length === 0 && writing !== 'new' && (
        <p className="text-ink-soft">{m.partners_requests_none()}</p>
      )}
      {requests.length > 0 && (
        <List label={m.partners_requests()}>
          {requests.map(request =>
            writing === request.id ? (
              <li key={request.id} className="p-4">
                <RequestForm partnerId={partner.id} request={request} onDone={close} />
              </li>
            ) : (
              <ListRow
                key={request.id}
                title={m.partners_asked_at({ at: shortDate(request.askedOn) })}
                meta={request.answeredOn && m.partners_answered_at({ at: shortDate(request.answeredOn) })}
                trailing={
                  <>
                    <Badge tone={answerTone[request.answer]}>{answerWords[request.answer]()}</Badge>
                    {request.can.change && (
                      <Button
                        size="small"
                        variant="quiet"
                        autoFocus={written === request.id}
                        icon={<Pencil size={18} />}
                        aria-label={(request.answer === 'pending'
                          ? m.partners_request_settle_of
                          : m.partners_request_change_of)({ at: shortDate(request.askedOn) })}
                        onClick={() => open(request.id)}
                      >
                        {request.answer === 'pending' ? m.partners_request_settle() : m.partners_change()}
                      </Button>
                    )}
                  </>
                }
              />
            ),
          )}
        </List>
      )}
    </Section>
  )
}
