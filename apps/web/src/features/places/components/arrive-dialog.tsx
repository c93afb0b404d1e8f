import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { PlaceUse } from '../api/read-board.ts'
import { AskDialog } from './ask-form.tsx'
import { NOTHING_SAID, saidOf, WhyFields } from './why-fields.tsx'

interface Props {
  use: PlaceUse
  open: boolean
  onClose: () => void
}

/** The youth has come to the place that was reserved, from another one or not. */
export function ArriveDialog({ use, open, onClose }: Props) {
  return (
    <AskDialog
      title={m.places_arrive()}
      open={open}
      onClose={onClose}
      start={{ on: today() as string | null, moving: true, ...NOTHING_SAID }}
      required={['on']}
      submit={m.places_arrive_do()}
      send={values =>
        call('arriveInPlace', {
          params: { useId: use.id },
          ifMatch: use.version,
          body: { on: values.on ?? '', moving: values.moving, ...saidOf(values) },
        })
      }
    >
      {({ values, set, wrong, onInvalid, error }) => (
        <>
          <DateField
            label={m.places_on()}
            value={values.on}
            onChange={set('on')}
            onInvalid={onInvalid('on')}
            error={wrong('on')}
          />
          <Checkbox label={m.places_moving()} checked={values.moving} onChange={set('moving')} />
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
