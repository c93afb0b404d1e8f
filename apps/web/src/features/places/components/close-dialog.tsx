import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { closureWords } from '../place-words.ts'
import { AskDialog } from './ask-form.tsx'
import { WhyField } from './why-fields.tsx'

interface Props {
  placeId: string
  open: boolean
  onClose: () => void
}

/** Takes a place out of service for a time. */
export function CloseDialog({ placeId, open, onClose }: Props) {
  const start: {
    since: string | null
    until: string | null
    closure: keyof typeof closureWords
    why: string
  } = { since: today(), until: null, closure: 'repair', why: '' }
  return (
    <AskDialog
      title={m.places_close()}
      open={open}
      onClose={onClose}
      start={start}
      required={['since']}
      submit={m.places_close_do()}
      send={({ since, until, closure, why }, idempotencyKey) =>
        call('closePlace', {
          params: { placeId },
          idempotencyKey,
          body: { since: since ?? '', until, closure, ...(why.trim() && { why }) },
        })
      }
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <Select
            label={m.places_because()}
            options={optionsOf(closureWords)}
            value={values.closure}
            onChange={set('closure')}
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
              label={m.places_until()}
              help={m.places_until_help()}
              value={values.until}
              onChange={set('until')}
              onInvalid={onInvalid('until')}
              error={wrong('until')}
            />
          </FormGrid>
          <WhyField value={values.why} onChange={set('why')} error={wrong('why')} />
        </>
      )}
    </AskDialog>
  )
}
