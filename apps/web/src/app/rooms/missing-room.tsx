import { useNavigate } from '@tanstack/react-router'
import { Siren } from 'lucide-react'
import { useState } from 'react'
import { useFileMissing } from '../../features/missing/api/list-file-missing.ts'
import { FileEpisodes } from '../../features/missing/components/file-episodes.tsx'
import { OpenDialog } from '../../features/missing/components/open-dialog.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import type { RoomProps } from './rooms.ts'

/** Every time this youth was missing, and the way to say that it is so now. */
export default function MissingRoom({ file }: RoomProps) {
  const query = useFileMissing(file.id)
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  if (query.isPending) return <Skeleton rows={4} />
  if (!query.data)
    return (
      <Failed
        what={m.missing_room_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items, can } = query.data
  return (
    <Section
      title={m.rooms_missing()}
      actions={
        can.open && (
          <Button icon={<Siren size={20} />} onClick={() => setAsked(true)}>
            {m.missing_room_open()}
          </Button>
        )
      }
    >
      {items.length > 0 ? <FileEpisodes items={items} /> : <EmptyState title={m.missing_room_none()} />}
      {asked && (
        <OpenDialog
          youth={file}
          skewMs={query.data.skewMs}
          onOpened={missingId => void navigate({ to: '/missing/$missingId', params: { missingId } })}
          onClose={() => setAsked(false)}
        />
      )}
    </Section>
  )
}
