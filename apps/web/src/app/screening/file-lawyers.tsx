import { Link } from '@tanstack/react-router'
import { useParties } from '../../features/parties/api/list-parties.ts'
import { channelWords } from '../../features/parties/party-words.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Card } from '../../ui/card.tsx'
import { KeyValues } from '../../ui/key-values.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** To whom the risks are handed over: the lawyers of the file by name, or how to name one. */
export function FileLawyers({ youthId }: { youthId: string }) {
  const query = useParties(youthId)
  const now = today()
  const lawyers = query.data?.items.filter(
    ({ role, since, until }) => role === 'lawyer' && since <= now && (until === null || until >= now),
  )
  return (
    <Card title={m.reflexes_lawyers()}>
      {lawyers ? (
        <div className="flex flex-col gap-4">
          {lawyers.length === 0 && <p className="font-medium text-danger">{m.reflexes_lawyers_none()}</p>}
          {lawyers.map(lawyer => (
            <div key={lawyer.id} className="break-inside-avoid">
              <p className="text-title-3">
                <bdi>{lawyer.name}</bdi>
              </p>
              <KeyValues
                compact
                pairs={lawyer.channels.map(({ type, value }) => ({
                  term: channelWords[type](),
                  value: <bdi>{value}</bdi>,
                }))}
              />
            </div>
          ))}
          {lawyers.length === 0 && query.data?.can.add && (
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId, room: 'parties' }}
              className="text-accent underline underline-offset-3"
            >
              {m.reflexes_lawyers_add()}
            </Link>
          )}
        </div>
      ) : isAbsent(query.error) ? (
        <p className="text-ink-soft">{m.reflexes_lawyers_closed()}</p>
      ) : query.isError ? (
        <Failed
          what={m.reflexes_lawyers_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton rows={2} />
      )}
    </Card>
  )
}
