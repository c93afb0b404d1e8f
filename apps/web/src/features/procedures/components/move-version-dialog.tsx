import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useVersionComparison } from '../api/compare-version.ts'
import { type LegalProcedure, useLawChange } from '../api/file-law.ts'
import { changeProcedure } from '../api/procedure-changes.ts'
import { LawFailure } from './law-failure.tsx'
import { VersionDifference } from './version-difference.tsx'

interface Props {
  procedure: LegalProcedure
  version: string
  open: boolean
  onClose: () => void
}

/** Moves one procedure to another version of its rules, once a person has seen what changes. */
export default function MoveVersionDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.legal_version_move_title({ at: date(given.version) })}
      description={m.legal_version_move_help()}
    >
      {open && <Move {...given} onDone={onClose} />}
    </Dialog>
  )
}

function Move({ procedure, version, onDone }: Omit<Props, 'open' | 'onClose'> & { onDone: () => void }) {
  const query = useVersionComparison(procedure.definition, version)
  const change = useLawChange(procedure.youthId)
  const difference = query.data?.items.find(({ procedureId }) => procedureId === procedure.id)
  const possible = difference?.unknownEvents.length === 0
  return (
    <div className="flex flex-col gap-5">
      <LawFailure error={change.error ?? query.error} />
      {query.isPending && <Skeleton rows={3} />}
      {difference && <VersionDifference change={difference} />}
      <Button
        variant="primary"
        className="self-end"
        disabled={!possible}
        loading={change.isPending}
        onClick={() =>
          change.mutate(() => changeProcedure(procedure, { definitionVersion: version }), {
            onSuccess: onDone,
          })
        }
      >
        {m.legal_version_move()}
      </Button>
    </div>
  )
}
