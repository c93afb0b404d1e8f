import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import type { Option } from '../../../ui/select.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { Incompatibility } from '../api/list-incompatibilities.ts'
import { AskDialog } from './ask-form.tsx'
import { WhyField } from './why-fields.tsx'

interface Shown {
  open: boolean
  onClose: () => void
}

/** Decides that two youths are not to be neighbours. */
export function ApartDialog({ youths, open, onClose }: Shown & { youths: readonly Option[] }) {
  const start: {
    youthId: string | null
    otherId: string | null
    since: string | null
    until: string | null
    reason: string
  } = { youthId: null, otherId: null, since: today(), until: null, reason: '' }
  return (
    <AskDialog
      title={m.places_apart_new()}
      open={open}
      onClose={onClose}
      start={start}
      required={['youthId', 'otherId', 'since', 'reason']}
      submit={m.places_save()}
      send={async ({ youthId, otherId, since, until, reason }, idempotencyKey) => {
        const { together } = await call('createIncompatibility', {
          params: { youthId: youthId ?? '' },
          idempotencyKey,
          body: { otherId: otherId ?? '', since: since ?? '', until, reason },
        })
        if (together)
          toast({
            title: m.places_apart_together(),
            description: m.places_apart_called(),
            tone: 'danger',
          })
      }}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <Combobox
            label={m.places_apart_one()}
            options={youths}
            value={values.youthId}
            onChange={set('youthId')}
            error={wrong('youthId')}
          />
          <Combobox
            label={m.places_apart_other()}
            options={youths.filter(({ value }) => value !== values.youthId)}
            value={values.otherId}
            onChange={set('otherId')}
            error={wrong('otherId')}
          />
          <FormGrid columns={2}>
            <DateField
              label={m.places_from()}
              value={values.since}
              onChange={set('since')}
              onInvalid={onInvalid('since')}
              error={wrong('since')}
            />
            <DateField
              label={m.places_apart_until()}
              value={values.until}
              onChange={set('until')}
              onInvalid={onInvalid('until')}
              error={wrong('until')}
            />
          </FormGrid>
          <WhyField value={values.reason} onChange={set('reason')} error={wrong('reason')} />
        </>
      )}
    </AskDialog>
  )
}

/** From a day on they may be neighbours again. */
export function EndApartDialog({ pair, open, onClose }: Shown & { pair: Incompatibility }) {
  const start: { on: string | null; why: string } = { on: today(), why: '' }
  return (
    <AskDialog
      title={m.places_apart_end_title()}
      open={open}
      onClose={onClose}
      start={start}
      required={['on', 'why']}
      submit={m.places_apart_end()}
      send={({ on, why }) =>
        call('endIncompatibility', {
          params: { incompatibilityId: pair.id },
          ifMatch: pair.version,
          body: { on: on ?? '', why },
        })
      }
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <DateField
            label={m.places_on()}
            value={values.on}
            onChange={set('on')}
            onInvalid={onInvalid('on')}
            error={wrong('on')}
          />
          <WhyField value={values.why} onChange={set('why')} error={wrong('why')} />
        </>
      )}
    </AskDialog>
  )
}
