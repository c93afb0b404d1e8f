import { call } from '../../../lib/http.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import type { PlaceUse } from '../api/read-board.ts'
import { AskDialog } from './ask-form.tsx'
import { NOTHING_SAID, saidOf, WhyFields } from './why-fields.tsx'

interface Props {
  use: PlaceUse
  open: boolean
  onClose: () => void
}

/** Other days for a stay or a closure; those it had stay in its history. */
export function PeriodDialog({ use, open, onClose }: Props) {
  return (
    <AskDialog
      title={m.places_period()}
      open={open}
      onClose={onClose}
      start={{ since: use.since as string | null, until: use.until, ...NOTHING_SAID }}
      required={use.status === 'closed' ? ['since', 'why'] : ['since']}
      submit={m.places_save()}
      send={values =>
        call('changePlaceUse', {
          params: { useId: use.id },
          ifMatch: use.version,
          body: { since: values.since ?? '', until: values.until, ...saidOf(values) },
        })
      }
    >
      {({ values, set, wrong, onInvalid, error }) => (
        <>
          <FormGrid columns={2}>
            <DateField
              label={m.places_from()}
              value={values.since}
              onChange={set('since')}
              onInvalid={onInvalid('since')}
              error={wrong('since')}
            />
            <DateField
              label={m.places_until()}
              help={m.places_until_help()}
              value={values.until}
              onChange={set('until')}
              onInvalid={onInvalid('until')}
              error={wrong('until')}
            />
          </FormGrid>
          <WhyFields
            said={values}
            onWhy={set('why')}
            onConfirmWhy={set('confirmWhy')}
            wrong={wrong}
            error={error}
            mayConfirm={use.can.confirm}
          />
        </>
      )}
    </AskDialog>
  )
}
