import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { PlaceDetail } from '../api/get-place.ts'
import { featureWords, kindWords } from '../place-words.ts'
import { AskDialog } from './ask-form.tsx'

interface Props {
  /** The one to change; none to add one. */
  place?: PlaceDetail
  open: boolean
  onClose: () => void
}

/** What the inventory says of one place. */
export function PlaceDialog({ place, open, onClose }: Props) {
  const start = {
    kind: place?.kind ?? ('studio' as const),
    code: place?.code ?? '',
    zone: place?.zone ?? '',
    room: place?.room ?? '',
    features: place?.features ?? [],
    surface: place?.surfaceM2?.toString() ?? '',
    since: (place?.since ?? today()) as string | null,
    retiredOn: place?.retiredOn ?? null,
    note: place?.note ?? '',
  }
  return (
    <AskDialog<typeof start>
      title={place ? m.places_change() : m.places_new()}
      open={open}
      onClose={onClose}
      start={start}
      required={['code', 'zone', 'since']}
      submit={m.places_save()}
      send={({ kind, surface, since, ...values }, idempotencyKey) => {
        const body = { ...values, since: since ?? '', surfaceM2: surface.trim() ? Number(surface) : null }
        return place
          ? call('changePlace', { params: { placeId: place.id }, ifMatch: place.version, body })
          : call('createPlace', { body: { ...body, kind }, idempotencyKey })
      }}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          {!place && (
            <RadioGroup
              label={m.places_kind()}
              layout="segments"
              options={optionsOf(kindWords)}
              value={values.kind}
              onChange={set('kind')}
            />
          )}
          <FormGrid columns={2}>
            <TextInput
              label={m.places_code()}
              value={values.code}
              onChange={set('code')}
              error={wrong('code')}
              maxLength={40}
            />
            <TextInput
              label={m.places_zone()}
              help={m.places_zone_help()}
              value={values.zone}
              onChange={set('zone')}
              error={wrong('zone')}
              maxLength={30}
            />
            <TextInput label={m.places_room()} value={values.room} onChange={set('room')} maxLength={120} />
            <TextInput
              label={m.places_surface()}
              value={values.surface}
              onChange={set('surface')}
              error={/^\s*(\d{1,3})?\s*$/.test(values.surface) ? undefined : m.places_surface_bad()}
              inputMode="numeric"
              maxLength={3}
            />
            <DateField
              label={m.places_in_service()}
              value={values.since}
              onChange={set('since')}
              onInvalid={onInvalid('since')}
              error={wrong('since')}
            />
            {place && (
              <DateField
                label={m.places_retired()}
                value={values.retiredOn}
                onChange={set('retiredOn')}
                onInvalid={onInvalid('retiredOn')}
                error={wrong('retiredOn')}
              />
            )}
          </FormGrid>
          <CheckboxGroup
            label={m.places_features()}
            options={optionsOf(featureWords)}
            value={values.features}
            onChange={set('features')}
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
