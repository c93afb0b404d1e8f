import type { MailFailure, MailRelay } from '@havre/contracts/mail.ts'
import { Failed } from '../../../lib/failed.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useMailRelay, useTryMailRelay } from '../api/mail-relay.ts'
import { mailFailureWords } from '../mail-words.ts'

/** For whoever runs the service: whether mail leaves, in moments and words, nobody's name. */
export function RelayCard() {
  const query = useMailRelay()
  const trial = useTryMailRelay()
  const relay = query.data
  return (
    <Card
      title={m.mail_relay()}
      foot={
        relay?.configured && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button size="small" loading={trial.isPending} onClick={() => trial.mutate()}>
              {m.mail_relay_try()}
            </Button>
            <p className="max-w-prose text-ink-soft text-small">{m.mail_relay_hint()}</p>
          </div>
        )
      }
    >
      {query.isPending && <Skeleton rows={2} />}
      {query.isError && !relay && (
        <Failed
          what={m.mail_relay_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {relay && !relay.configured && <p className="max-w-prose text-ink-soft">{m.mail_relay_none()}</p>}
      {relay?.configured && (
        <div className="flex flex-col gap-4">
          <State relay={relay} />
          {trial.data && <Outcome {...trial.data} />}
          {trial.error && <Banner tone="danger">{failureWords(trial.error)}</Banner>}
        </div>
      )}
    </Card>
  )
}

function State({ relay }: { relay: MailRelay }) {
  const { lastSentAt, lastFailedAt, lastFailure } = relay
  const trouble =
    lastFailedAt && lastFailure && `${dateTime(lastFailedAt)} · ${mailFailureWords[lastFailure]()}`
  return (
    <KeyValues
      pairs={[
        { term: m.mail_relay_sent(), value: lastSentAt ? dateTime(lastSentAt) : m.mail_relay_never() },
        { term: m.mail_relay_trouble(), value: trouble || m.mail_relay_never() },
      ]}
    />
  )
}

function Outcome({ failure, sent }: { failure: MailFailure | null; sent: boolean }) {
  if (failure) return <Banner tone="warn">{mailFailureWords[failure]()}</Banner>
  return <Banner>{sent ? m.mail_relay_delivered() : m.mail_relay_reached()}</Banner>
}
