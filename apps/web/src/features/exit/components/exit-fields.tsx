import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import type { YouthExit } from '../api/exit-room.ts'
import { lodgingWords, reasonWords } from '../exit-words.ts'

/** What is told of an exit, as it is typed. */
export interface ExitFacts {
  on: string | null
  reason: YouthExit['reason'] | null
  lodging: YouthExit['lodging']
}

interface Props {
  facts: ExitFacts
  onDay: (on: string | null) => void
  onReason: (reason: ExitFacts['reason']) => void
  onLodging: (lodging: ExitFacts['lodging']) => void
  /** Something is in the box of the day that is no day. */
  onInvalid: (invalid: boolean) => void
  wrong: (field: keyof ExitFacts) => string | undefined
}

/** When, why and in what: of an exit that is recorded, and of one that is corrected. */
export function ExitFields({ facts, onDay, onReason, onLodging, onInvalid, wrong }: Props) {
  return (
    <FormGrid columns={2}>
      <DateField
        label={m.exit_record_on()}
        value={facts.on}
        onChange={onDay}
        onInvalid={onInvalid}
        error={wrong('on')}
      />
      <Select
        label={m.exit_record_reason()}
        options={optionsOf(reasonWords)}
        value={facts.reason}
        onChange={onReason}
        error={wrong('reason')}
      />
      <Select
        label={m.exit_lodging()}
        mark="optional"
        options={optionsOf(lodgingWords)}
        value={facts.lodging}
        onChange={onLodging}
        error={wrong('lodging')}
      />
    </FormGrid>
  )
}
