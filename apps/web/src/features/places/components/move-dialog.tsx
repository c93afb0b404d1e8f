import { date, today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { type PlaceUse, useBoard } from '../api/read-board.ts'
import { placeOptions } from '../place-options.ts'
import { tellOfStudio } from '../tell-of-studio.ts'
import { AskDialog } from './ask-form.tsx'
import { ChosenPlace } from './chosen-place.tsx'
import { PlannedMove } from './planned-move.tsx'
import { NOTHING_SAID, OutOfOrderField, saidOf, WhyFields } from './why-fields.tsx'

interface Props {
  use: PlaceUse
  /** The place that is chosen already. */
  placeId?: string | null
  open: boolean
  onClose: () => void
}

/** From one place to another on one day, today, before or to come, as one act. */
export function MoveDialog({ use, placeId = null, open, onClose }: Props) {
  const board = useBoard(undefined).data
  return (
    <AskDialog
      title={m.places_move()}
      open={open}
      onClose={onClose}
      start={{
        placeId,
        on: today() as string | null,
        until: null as string | null,
        ...NOTHING_SAID,
      }}
      required={['placeId', 'on']}
      submit={m.places_move_do()}
      send={async (values, idempotencyKey) => {
        const moved = await call('movePlace', {
          params: { useId: use.id },
          ifMatch: use.version,
          idempotencyKey,
          body: {
            placeId: values.placeId ?? '',
            on: values.on ?? '',
            until: values.until,
            ...saidOf(values),
          },
        })
        tellOfStudio(moved)
      }}
    >
      {({ values, set, wrong, onInvalid, error }) => (
        <>
          <PlannedMove use={use} words={m.places_move_replaced} />
          <Combobox
            label={m.places_place()}
            options={placeOptions(board, use.place.id)}
            value={values.placeId}
            onChange={set('placeId')}
            error={wrong('placeId')}
          />
          <ChosenPlace board={board} placeId={values.placeId} />
          <FormGrid columns={2}>
            <DateField
              label={m.places_on()}
              help={m.places_move_help()}
              value={values.on}
              onChange={set('on')}
              onInvalid={onInvalid('on')}
              error={wrong('on')}
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
          {values.until && <p className="text-warn">{m.places_move_ends({ at: date(values.until) })}</p>}
          <WhyFields
            said={values}
            onWhy={set('why')}
            onConfirmWhy={set('confirmWhy')}
            wrong={wrong}
            error={error}
            mayConfirm={use.can.confirm}
          />
          <OutOfOrderField
            value={values.outOfOrder}
            onChange={set('outOfOrder')}
            wrong={wrong}
            error={error}
          />
        </>
      )}
    </AskDialog>
  )
}
