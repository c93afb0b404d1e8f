import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type Deadline, type LegalProcedure, lawOf } from '../api/file-law.ts'
import { proposeOverride } from '../api/procedure-changes.ts'
import { LawDialog, whyMissing } from './law-dialog.tsx'

interface Props {
  procedure: LegalProcedure
  deadline: Deadline
  open: boolean
  onClose: () => void
}

interface Values {
  day: string | null
  reason: string
}

/** Another date than the computed one: it waits for a second person. */
export default function OtherDateDialog({ procedure, deadline, ...dialog }: Props) {
  const { rule, eventId, title, due } = deadline
  return (
    <LawDialog<Values>
      {...dialog}
      title={m.legal_other_date_title()}
      description={`${m.label_before({ label: textOf(title) })} ${longDate(due)}. ${m.legal_other_date_help()}`}
      submit={m.legal_other_date_send()}
      start={{ day: null, reason: '' }}
      missing={({ day, reason }) => ({
        day: day ? undefined : m.legal_date_missing(),
        reason: whyMissing(reason),
      })}
      send={async ({ day, reason }, idempotencyKey) =>
        day && proposeOverride(procedure, { rule, eventId, day, reason: reason.trim() }, idempotencyKey)
      }
      refreshes={lawOf(procedure.youthId)}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <DateField
            label={m.legal_other_date_day()}
            value={values.day}
            onChange={set('day')}
            onInvalid={onInvalid('day')}
            error={wrong('day')}
          />
          <TextArea
            label={m.legal_other_date_why()}
            value={values.reason}
            onChange={set('reason')}
            maxLength={1000}
            rows={2}
            error={wrong('reason')}
          />
        </>
      )}
    </LawDialog>
  )
}
