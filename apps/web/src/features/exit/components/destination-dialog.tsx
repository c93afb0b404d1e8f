import { Failed } from '../../../lib/failed.tsx'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import {
  destinationKey,
  type ExitDestination,
  saveDestination,
  useDestination,
} from '../api/exit-destination.ts'
import type { DialogState } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'

/** Where the youth goes, for those who read places; it is asked for here and forgotten when this closes. */
export default function DestinationDialog({ planId, ...state }: DialogState & { planId: string }) {
  return state.open && <Opened planId={planId} {...state} />
}

function Opened({ planId, ...state }: DialogState & { planId: string }) {
  const query = useDestination(planId)
  if (query.data?.can.change) return <WriteDialog known={query.data} {...state} />
  return (
    <Dialog {...state} title={m.exit_destination()} description={m.exit_destination_help()}>
      {query.isPending ? (
        <Skeleton rows={2} />
      ) : query.data ? (
        <KeyValues
          pairs={[{ term: m.exit_destination(), value: query.data.destination }, ...pastOf(query.data)]}
        />
      ) : (
        <Failed
          what={m.exit_destination_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
    </Dialog>
  )
}

function WriteDialog({ known, open, onClose }: DialogState & { known: ExitDestination }) {
  const { values, set, wrong, form } = useFormAct({
    start: { destination: known.destination ?? '' },
    // What was never written here cannot be taken away.
    required: known.version === null ? ['destination'] : [],
    send: ({ destination }, idempotencyKey) => saveDestination(known, destination.trim(), idempotencyKey),
    refreshes: [destinationKey(known.planId)],
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.exit_destination()}
      description={m.exit_destination_help()}
      open={open}
      submit={m.exit_save()}
      {...form}
    >
      <TextArea
        label={m.exit_destination_words()}
        value={values.destination}
        onChange={set('destination')}
        maxLength={2000}
        rows={2}
        error={wrong('destination')}
      />
      <KeyValues compact pairs={pastOf(known)} />
    </FormDialog>
  )
}

const pastOf = ({ before }: ExitDestination) =>
  before.map(words => ({ term: m.exit_destination_before(), value: words }))
