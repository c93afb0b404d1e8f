import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { type Option, Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { PlaceRequest } from '../api/list-requests.ts'
import { askedByWords, criterionWords, featureWords, kindWords, requestWords } from '../place-words.ts'
import { AskDialog } from './ask-form.tsx'
import { OutOfOrderField, WhyField } from './why-fields.tsx'

interface Shown {
  open: boolean
  onClose: () => void
}

/** Puts a youth on the list: what for, since when, and what speaks for it. */
export function RequestDialog({ youths, open, onClose }: Shown & { youths: readonly Option[] }) {
  const start: {
    youthId: string | null
    kind: PlaceRequest['kind']
    askedOn: string | null
    askedBy: PlaceRequest['askedBy']
    wishedFrom: string | null
    criteria: PlaceRequest['criteria']
    needs: PlaceRequest['needs']
    note: string
  } = {
    youthId: youths.length === 1 ? (youths[0]?.value ?? null) : null,
    kind: 'studio',
    askedOn: today(),
    askedBy: 'youth',
    wishedFrom: null,
    criteria: [],
    needs: [],
    note: '',
  }
  return (
    <AskDialog
      title={m.places_request_new()}
      open={open}
      onClose={onClose}
      start={start}
      required={['youthId', 'askedOn', 'wishedFrom']}
      submit={m.places_save()}
      send={({ youthId, askedOn, wishedFrom, ...values }, idempotencyKey) =>
        call('createPlaceRequest', {
          params: { youthId: youthId ?? '' },
          idempotencyKey,
          body: { ...values, askedOn: askedOn ?? '', wishedFrom: wishedFrom ?? '' },
        })
      }
    >
      {({ values, set, wrong, onInvalid }) => (
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
          <RadioGroup
            label={m.places_kind()}
            layout="segments"
            options={optionsOf(kindWords)}
            value={values.kind}
            onChange={set('kind')}
            error={wrong('kind')}
          />
          <FormGrid columns={2}>
            <DateField
              label={m.places_asked_on()}
              value={values.askedOn}
              onChange={set('askedOn')}
              onInvalid={onInvalid('askedOn')}
              error={wrong('askedOn')}
            />
            <Select
              label={m.places_asked_by()}
              options={optionsOf(askedByWords)}
              value={values.askedBy}
              onChange={set('askedBy')}
            />
            <DateField
              label={m.places_wished_from()}
              value={values.wishedFrom}
              onChange={set('wishedFrom')}
              onInvalid={onInvalid('wishedFrom')}
              error={wrong('wishedFrom')}
            />
          </FormGrid>
          <CheckboxGroup
            label={m.places_criteria()}
            options={optionsOf(criterionWords)}
            value={values.criteria}
            onChange={set('criteria')}
          />
          <CheckboxGroup
            label={m.places_needs()}
            options={optionsOf(featureWords)}
            value={values.needs}
            onChange={set('needs')}
          />
          <TextArea
            label={m.places_note()}
            value={values.note}
            onChange={set('note')}
            maxLength={2000}
            rows={2}
          />
        </>
      )}
    </AskDialog>
  )
}

/** Offers, gives or withdraws; whoever comes before others who asked earlier does so for a reason. */
export function SettleRequestDialog({ request, open, onClose }: Shown & { request: PlaceRequest }) {
  const choices = optionsOf(requestWords).filter(({ value }) =>
    request.can.decide ? value !== request.status : value === 'withdrawn',
  )
  const start: { status: PlaceRequest['status']; why: string; outOfOrder: string } = {
    status: choices[0]?.value ?? 'withdrawn',
    why: '',
    outOfOrder: '',
  }
  return (
    <AskDialog
      title={m.places_request_settle()}
      description={request.youth.alias}
      open={open}
      onClose={onClose}
      start={start}
      required={[]}
      submit={m.places_save()}
      send={({ status, why, outOfOrder }) =>
        call('changePlaceRequest', {
          params: { placeRequestId: request.id },
          ifMatch: request.version,
          body: { status, ...(why.trim() && { why }), ...(outOfOrder.trim() && { outOfOrder }) },
        })
      }
    >
      {({ values, set, wrong, error }) => (
        <>
          <RadioGroup
            label={m.places_request_status()}
            options={choices}
            value={values.status}
            onChange={set('status')}
            error={wrong('status')}
          />
          <WhyField value={values.why} onChange={set('why')} error={wrong('why')} />
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
