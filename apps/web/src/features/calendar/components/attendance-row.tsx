import { Link } from '@tanstack/react-router'
import { Quote, TriangleAlert } from 'lucide-react'
import { lazy } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useMarkAttendance } from '../api/mark-attendance.ts'
import type { Occurrence, SheetLine } from '../api/read-occurrence.ts'
import { type Status, statusWords } from '../occasion-words.ts'
import { refusalWords } from '../refusal-words.ts'

const load = () => import('./attendance-dialog.tsx')
const AttendanceDialog = lazy(load)

interface Props {
  line: SheetLine
  occurrence: Occurrence
  locked: boolean
}

/** One youth: there or not, one tap; consent and own words behind a button. */
export function AttendanceRow({ line, occurrence, locked }: Props) {
  const { youthId, alias, attendance, clash, can } = line
  const { occasion, on } = occurrence
  const mark = useMarkAttendance()
  const set = (status: Status) =>
    mark.mutate(
      attendance
        ? { attendanceId: attendance.id, version: attendance.version, body: { status } }
        : { youthId, body: { occasionId: occasion.id, on, status } },
      {
        onError: error =>
          toast({ title: m.calendar_not_saved(), description: refusalWords(error), tone: 'danger' }),
      },
    )
  const asksConsent = occasion.consent !== 'none' && attendance && attendance.consent !== 'given'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="flex min-w-44 flex-1 items-center gap-3">
        <CodeAvatar code={alias} />
        <div className="min-w-0">
          <Link
            to="/youths/$youthId"
            params={{ youthId }}
            className="rounded-mark font-medium text-ink hover:text-accent-strong hover:underline"
          >
            <bdi>{alias}</bdi>
          </Link>
          {!can.mark && !locked && <p className="text-ink-soft text-small">{m.calendar_mark_reserved()}</p>}
          {clash && (
            <p className="flex items-start gap-1 text-small text-warn">
              <TriangleAlert size={16} className="mt-0.5 shrink-0" />
              {m.calendar_elsewhere({ title: clash.title, starts: clash.starts })}
            </p>
          )}
        </div>
      </div>
      {asksConsent && (
        <Badge tone={attendance.consent === 'refused' ? 'danger' : 'warn'}>
          {attendance.consent === 'refused' ? m.calendar_agreed_refused() : m.calendar_agreed_missing()}
        </Badge>
      )}
      <RadioGroup
        label={m.calendar_status_of({ alias })}
        hideLabel
        layout="segments"
        className="w-full sm:w-auto"
        options={optionsOf(statusWords)}
        value={attendance?.status ?? null}
        onChange={set}
        disabled={!can.mark || locked || mark.isPending}
      />
      {attendance && (attendance.can.change || attendance.words || attendance.note) && (
        <Opener
          size="small"
          variant="quiet"
          icon={<Quote size={18} />}
          load={load}
          dialog={(open, close) => (
            <AttendanceDialog
              attendance={attendance}
              alias={alias}
              consentBy={occasion.consent}
              open={open}
              onClose={close}
            />
          )}
        >
          {attendance.words || attendance.note ? m.calendar_words_read() : m.calendar_words_add()}
        </Opener>
      )}
    </li>
  )
}
