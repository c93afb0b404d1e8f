import { createLink } from '@tanstack/react-router'
import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { TextLink } from '../../../ui/link-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { PlaceUse } from '../api/read-board.ts'
import { cancelWords, endWords, stayWords } from '../place-words.ts'
import { AskDialog } from './ask-form.tsx'
import { PlannedMove } from './planned-move.tsx'
import { WhyField } from './why-fields.tsx'

interface Props {
  use: PlaceUse
  open: boolean
  onClose: () => void
}

const Way = createLink(TextLink)

const LEAVES = ['left', 'extraMuros', 'other'] as const
const CANCELS = ['notArrived', 'declined', 'otherPlace', 'mistake', 'other'] as const
const choices = <V extends keyof typeof endWords>(values: readonly V[]) =>
  values.map(value => ({ value, label: endWords[value]() }))

/** The youth has left the place. */
export function LeaveDialog({ use, open, onClose }: Props) {
  const start: { on: string | null; because: (typeof LEAVES)[number]; why: string } = {
    on: today(),
    because: 'left',
    why: '',
  }
  return (
    <AskDialog
      title={m.places_leave()}
      open={open}
      onClose={onClose}
      start={start}
      required={['on']}
      submit={m.places_leave_do()}
      send={async ({ on, because, why }) => {
        await call('leavePlace', {
          params: { useId: use.id },
          ifMatch: use.version,
          body: { on: on ?? '', because, ...(why.trim() && { why }) },
        })
        if (because === 'left')
          toast({ title: m.places_left_told(), description: m.places_left_file_stays() })
      }}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <PlannedMove use={use} words={m.places_move_given_up} />
          <DateField
            label={m.places_on()}
            value={values.on}
            onChange={set('on')}
            onInvalid={onInvalid('on')}
            error={wrong('on')}
          />
          <Select
            label={m.places_because()}
            options={choices(LEAVES)}
            value={values.because}
            onChange={set('because')}
          />
          {values.because === 'left' && use.youth && (
            <p className="text-warn">
              {m.places_left_file_stays()}{' '}
              <Way to="/youths/$youthId/rooms/$room" params={{ youthId: use.youth.id, room: 'exit' }}>
                {m.rooms_exit()}
              </Way>
            </p>
          )}
          <WhyField value={values.why} onChange={set('why')} error={wrong('why')} />
        </>
      )}
    </AskDialog>
  )
}

/** What was planned does not come to be, or was recorded by mistake. */
export function CancelDialog({ use, open, onClose }: Props) {
  // Why a reservation falls away is nobody's guess.
  const start: { because: (typeof CANCELS)[number] | null; why: string } = {
    because: use.status === 'reserved' ? null : 'mistake',
    why: '',
  }
  return (
    <AskDialog
      title={cancelWords[use.status]()}
      open={open}
      onClose={onClose}
      start={start}
      required={['because', 'why']}
      submit={cancelWords[use.status]()}
      send={async ({ because, why }) => {
        const { stay } = await call('cancelPlaceUse', {
          params: { useId: use.id },
          ifMatch: use.version,
          body: { because: because ?? 'other', why },
        })
        if (stay) toast(stayWords(stay))
      }}
    >
      {({ values, set, wrong }) => (
        <>
          <PlannedMove use={use} words={m.places_move_given_up} />
          <Select
            label={m.places_because()}
            options={choices(CANCELS)}
            value={values.because}
            onChange={set('because')}
            error={wrong('because')}
          />
          <WhyField value={values.why} onChange={set('why')} error={wrong('why')} />
        </>
      )}
    </AskDialog>
  )
}
