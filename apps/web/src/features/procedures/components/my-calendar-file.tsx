import { CalendarArrowDown } from 'lucide-react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { Failed } from '../../../lib/failed.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useCalendarFile, useDownloadCalendarFile, useWantCalendarFile } from '../api/calendar-file.ts'

/** My legal dates for the calendar of my telephone: off until I ask, one neutral word a date, and no link that goes on by itself. */
export function MyCalendarFile() {
  const query = useCalendarFile()
  const want = useWantCalendarFile()
  const download = useDownloadCalendarFile()
  const failed = (error: unknown) =>
    toast({ title: m.account_not_kept(), description: failureWords(error), tone: 'danger' })
  const notMade = (error: unknown) =>
    error instanceof ApiProblem && error.rule === 'nothing-due'
      ? toast({ title: m.legal_calendar_none() })
      : toast({ title: m.legal_calendar_not_made(), description: failureWords(error), tone: 'danger' })
  const wish = query.data
  return (
    <Card title={m.legal_calendar()}>
      {query.isPending && <Skeleton rows={2} />}
      {query.isError && !wish && (
        <Failed
          what={m.legal_calendar_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {wish && (
        <div className="flex flex-col gap-4">
          <p className="max-w-prose text-ink-soft">{m.legal_calendar_help()}</p>
          <Switch
            label={m.legal_calendar_want()}
            checked={want.isPending ? want.variables : wish.wanted}
            onChange={wanted => want.mutate(wanted, { onError: failed })}
          />
          {wish.wanted && (
            <Button
              icon={<CalendarArrowDown size={18} />}
              className="self-start"
              loading={download.isPending}
              onClick={() => download.mutate(undefined, { onError: notMade })}
            >
              {m.legal_calendar_save()}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}
