import { useState } from 'react'
import { call } from '../../../lib/http.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import type { Option } from '../../../ui/select.tsx'
import { useBoard } from '../api/read-board.ts'
import { placeOptions, proposedDay } from '../place-options.ts'
import { tellOfStudio } from '../tell-of-studio.ts'
import { AskDialog } from './ask-form.tsx'
import { ChosenPlace } from './chosen-place.tsx'
import { LivesElsewhere, type Moving } from './lives-elsewhere.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { NOTHING_SAID, OutOfOrderField, saidOf, WhyFields } from './why-fields.tsx'

interface Props {
  /** Whom it can be for; one alone is chosen already. */
  youths: readonly Option[]
  placeId?: string
  open: boolean
  onClose: () => void
}

/** Reserves a place for a youth, or records that they live in it already. */
export function ReserveDialog({ youths, placeId, open, onClose }: Props) {
  const board = useBoard(undefined).data
  const [moving, setMoving] = useState<Moving>()
  const first: string | null = youths.length === 1 ? (youths[0]?.value ?? null) : null
  const start = {
    youthId: first,
    placeId: placeId ?? null,
    since: proposedDay(board, placeId ?? null) as string | null,
    until: null as string | null,
    arrived: false,
    ...NOTHING_SAID,
  }
  if (moving) {
    const leave = () => {
      setMoving(undefined)
      onClose()
    }
    return <MoveDialog {...moving} open={open} onClose={leave} />
  }
  return (
    <AskDialog
      title={m.places_reserve()}
      open={open}
      onClose={onClose}
      start={start}
      required={['youthId', 'placeId', 'since']}
      submit={m.places_reserve_do()}
      send={async (values, idempotencyKey) => {
        const reserved = await call('reservePlace', {
          params: { youthId: values.youthId ?? '' },
          idempotencyKey,
          body: {
            placeId: values.placeId ?? '',
            since: values.since ?? '',
            until: values.until,
            arrived: values.arrived,
            ...saidOf(values),
          },
        })
        tellOfStudio(reserved)
      }}
    >
      {({ values, set, wrong, onInvalid, error }) => (
        <>
          {youths.length !== 1 && (
            <Combobox
              label={m.places_youth()}
              options={youths}
              value={values.youthId}
              onChange={set('youthId')}
              error={wrong('youthId')}
            />
          )}
          <Combobox
            label={m.places_place()}
            options={placeOptions(board)}
            value={values.placeId}
            onChange={chosen => {
              // The day follows the place until somebody says another one.
              if (values.since === proposedDay(board, values.placeId))
                set('since')(proposedDay(board, chosen))
              set('placeId')(chosen)
            }}
            error={wrong('placeId')}
          />
          <ChosenPlace board={board} placeId={values.placeId} />
          {!values.arrived && <LivesElsewhere board={board} chosen={values} onMove={setMoving} />}
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
          <Checkbox
            label={m.places_arrived_already()}
            checked={values.arrived}
            onChange={set('arrived')}
            error={wrong('arrived')}
          />
          <WhyFields
            said={values}
            onWhy={set('why')}
            onConfirmWhy={set('confirmWhy')}
            wrong={wrong}
            error={error}
            mayConfirm={board?.can.keep ?? false}
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
