import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { YouthExit } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { lodgingWords, reasonWords } from '../exit-words.ts'

/** What is told of an exit, as it is typed. */
export interface ExitFacts {
  on: string | null
  reason: YouthExit['reason'] | null
  lodging: YouthExit['lodging']
  destination: string
}

interface Props {
  facts: ExitFacts
  onChange: (change: Partial<ExitFacts>) => void
  /** Something is in the box of the day that is no day. */
  onInvalid: (invalid: boolean) => void
  tried: boolean
  /** Why it was refused the last time. */
  error: unknown
}

/** When, why and where to: of an exit that is recorded, and of one that is corrected. */
export function ExitFields({ facts, onChange, onInvalid, tried, error }: Props) {
  return (
    <>
      <FormGrid columns={2}>
        <DateField
          label={m.exit_record_on()}
          value={facts.on}
          onChange={on => onChange({ on })}
          onInvalid={onInvalid}
          error={tried && !facts.on ? m.exit_needed() : faultAt(error, 'on')}
        />
        <Select
          label={m.exit_record_reason()}
          options={optionsOf(reasonWords)}
          value={facts.reason}
          onChange={reason => onChange({ reason })}
          error={tried && !facts.reason ? m.exit_needed() : faultAt(error, 'reason')}
        />
        <Select
          label={m.exit_lodging()}
          mark="optional"
          options={optionsOf(lodgingWords)}
          value={facts.lodging}
          onChange={lodging => onChange({ lodging })}
          error={faultAt(error, 'lodging')}
        />
      </FormGrid>
      <TextArea
        label={m.exit_destination()}
        help={m.exit_destination_help()}
        mark="optional"
        value={facts.destination}
        onChange={destination => onChange({ destination })}
        maxLength={2000}
        rows={1}
      />
    </>
  )
}
