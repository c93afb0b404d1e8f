import { Archive, ArchiveRestore, Pencil } from 'lucide-react'
import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useArchivePartner } from '../api/archive-partner.ts'
import { type Partner, usePartner } from '../api/get-partner.ts'
import { PartnerForm } from './partner-form.tsx'
import { PartnerView } from './partner-view.tsx'
import { RequestLog } from './request-log.tsx'
import { VerifyButton } from './verify-button.tsx'

interface Props {
  /** The one to open, with the name it had in the list; none to add one. */
  partner?: { id: string; name: string }
  tellMore: boolean
  open: boolean
  onClose: () => void
}

/** One service: how to reach it and what it may know; its form when it changes. */
export default function PartnerDialog({ partner, tellMore, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={partner ? <bdi>{partner.name}</bdi> : m.partners_new()}
    >
      {open && (partner ? <Opened id={partner.id} /> : <PartnerForm tellMore={tellMore} onDone={onClose} />)}
    </Dialog>
  )
}

function Opened({ id }: { id: string }) {
  const query = usePartner(id)
  const [changing, setChanging] = useState(false)
  const [changed, setChanged] = useState(false)
  if (query.isPending) return <Skeleton rows={8} />
  if (!query.data)
    return (
      <Failed
        what={m.partners_one_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const partner = query.data
  const done = () => {
    setChanging(false)
    setChanged(true)
  }
  if (changing) return <PartnerForm partner={partner} tellMore={partner.can.tellMore} onDone={done} />
  return (
    <div className="flex flex-col gap-8">
      <PartnerView partner={partner} />
      {partner.can.change && (
        <div className="flex flex-wrap gap-3">
          {!partner.archived && (
            <>
              <VerifyButton partner={partner} />
              <Button autoFocus={changed} icon={<Pencil size={18} />} onClick={() => setChanging(true)}>
                {m.partners_change()}
              </Button>
            </>
          )}
          <ArchiveButton partner={partner} />
        </div>
      )}
      <RequestLog partner={partner} />
    </div>
  )
}

function ArchiveButton({ partner }: { partner: Partner }) {
  const archive = useArchivePartner()
  const { id, version, archived } = partner
  const press = () =>
    archive.mutate(
      { id, version, archived: !archived },
      {
        onSuccess: () =>
          toast({ title: archived ? m.partners_unarchived_toast() : m.partners_archived_toast() }),
        onError: error =>
          toast({ title: m.partners_not_done(), description: failureWords(error), tone: 'danger' }),
      },
    )
  return (
    <Button
      variant="quiet"
      icon={archived ? <ArchiveRestore size={18} /> : <Archive size={18} />}
      loading={archive.isPending}
      onClick={press}
    >
      {archived ? m.partners_unarchive() : m.partners_archive()}
    </Button>
  )
}
