import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { PlaceDetail } from '../api/get-place.ts'
import { itemWords, resultWords, urgencyWords } from '../place-words.ts'
import { AskDialog } from './ask-form.tsx'

interface Shown {
  open: boolean
  onClose: () => void
}
type Results = PlaceDetail['checks'][number]['results']
type Urgency = keyof typeof urgencyWords

/** A safety round through a place, point by point. */
export function CheckDialog({ placeId, open, onClose }: Shown & { placeId: string }) {
  const start: { doneOn: string | null; nextDue: string | null; results: Results; note: string } = {
    doneOn: today(),
    nextDue: null,
    results: {},
    note: '',
  }
  return (
    <AskDialog
      title={m.places_check_new()}
      open={open}
      onClose={onClose}
      start={start}
      required={['doneOn', 'nextDue']}
      submit={m.places_save()}
      send={({ doneOn, nextDue, results, note }, idempotencyKey) =>
        call('recordPlaceCheck', {
          params: { placeId },
          idempotencyKey,
          body: { doneOn: doneOn ?? '', nextDue: nextDue ?? '', results, note },
        })
      }
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <FormGrid columns={2}>
            <DateField
              label={m.places_check_done()}
              value={values.doneOn}
              onChange={set('doneOn')}
              onInvalid={onInvalid('doneOn')}
              error={wrong('doneOn')}
            />
            <DateField
              label={m.places_check_next()}
              value={values.nextDue}
              onChange={set('nextDue')}
              onInvalid={onInvalid('nextDue')}
              error={wrong('nextDue')}
            />
          </FormGrid>
          {optionsOf(itemWords).map(({ value: item, label }, at) => (
            <RadioGroup
              key={item}
              label={label}
              layout="segments"
              options={optionsOf(resultWords)}
              value={values.results[item] ?? null}
              onChange={result => set('results')({ ...values.results, [item]: result })}
              error={at === 0 ? wrong('results') : undefined}
            />
          ))}
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

/** Something is broken: what, how urgent. */
export function RepairDialog({ placeId, open, onClose }: Shown & { placeId: string }) {
  const start: { reportedOn: string | null; urgency: Urgency; what: string } = {
    reportedOn: today(),
    urgency: 'soon',
    what: '',
  }
  return (
    <AskDialog
      title={m.places_repair_new()}
      open={open}
      onClose={onClose}
      start={start}
      required={['reportedOn', 'what']}
      submit={m.places_save()}
      send={({ reportedOn, ...values }, idempotencyKey) =>
        call('reportPlaceRepair', {
          params: { placeId },
          idempotencyKey,
          body: { ...values, reportedOn: reportedOn ?? '' },
        })
      }
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <TextArea
            label={m.places_repair_what()}
            value={values.what}
            onChange={set('what')}
            error={wrong('what')}
            maxLength={2000}
            rows={2}
          />
          <RadioGroup
            label={m.places_urgency()}
            layout="segments"
            options={optionsOf(urgencyWords)}
            value={values.urgency}
            onChange={set('urgency')}
          />
          <DateField
            label={m.places_repair_reported()}
            value={values.reportedOn}
            onChange={set('reportedOn')}
            onInvalid={onInvalid('reportedOn')}
            error={wrong('reportedOn')}
          />
        </>
      )}
    </AskDialog>
  )
}

/** How urgent it is now, and whether it is done. */
export function SettleRepairDialog(props: Shown & { repair: PlaceDetail['repairs'][number] }) {
  const { repair, open, onClose } = props
  const start: { urgency: Urgency; doneOn: string | null; outcome: string } = {
    urgency: repair.urgency,
    doneOn: repair.doneOn ?? today(),
    outcome: repair.outcome,
  }
  return (
    <AskDialog
      title={m.places_repair_settle()}
      description={repair.what}
      open={open}
      onClose={onClose}
      start={start}
      required={[]}
      submit={m.places_save()}
      send={body =>
        call('changePlaceRepair', { params: { repairId: repair.id }, ifMatch: repair.version, body })
      }
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <RadioGroup
            label={m.places_urgency()}
            layout="segments"
            options={optionsOf(urgencyWords)}
            value={values.urgency}
            onChange={set('urgency')}
          />
          <DateField
            label={m.places_repair_done()}
            value={values.doneOn}
            onChange={set('doneOn')}
            onInvalid={onInvalid('doneOn')}
            error={wrong('doneOn')}
          />
          <TextArea
            label={m.places_repair_outcome()}
            value={values.outcome}
            onChange={set('outcome')}
            maxLength={2000}
            rows={2}
          />
        </>
      )}
    </AskDialog>
  )
}
