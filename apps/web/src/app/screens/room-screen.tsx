import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useYouthFile, type YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { PhaseBadge } from '../../features/youth-files/components/phase-badge.tsx'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BackLink } from '../back-link.tsx'
import { type Room, roomLabel, roomsOf } from '../rooms/rooms.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One register of a file on a page of its own. */
export default function RoomScreen() {
  const { youthId, room: name } = useParams({ from: '/house/youths/$youthId/rooms/$room' })
  const file = useYouthFile(youthId)
  if (file.data) {
    const room = roomsOf(file.data).find(one => one.register === name)
    if (room) return <OpenRoom room={room} file={file.data} />
    const label = roomLabel(name)
    return label ? <ClosedRoom label={label} file={file.data} /> : <NotFoundScreen back="youths" />
  }
  if (!file.error) return <Waiting />
  if (isAbsent(file.error)) return <NotFoundScreen back="youths" />
  return (
    <Page>
      <h1 className="sr-only">{m.file_page()}</h1>
      <Failed
        what={m.file_failed()}
        error={file.error}
        retrying={file.isFetching}
        onRetry={() => void file.refetch()}
      />
    </Page>
  )
}

/** A page that says "not found" would read as: nothing is being done for this youth. */
function ClosedRoom({ label, file }: { label: string; file: YouthFile }) {
  return (
    <Page>
      <RoomHeader label={label} file={file} />
      <Banner>{m.rooms_closed()}</Banner>
    </Page>
  )
}

function OpenRoom({ room: { label, screen: Screen }, file }: { room: Room; file: YouthFile }) {
  return (
    <Page>
      <RoomHeader label={label()} file={file} />
      <Suspense fallback={<Skeleton rows={6} />}>
        <Screen file={file} />
      </Suspense>
    </Page>
  )
}

function RoomHeader({ label, file }: { label: string; file: YouthFile }) {
  return (
    <PageHeader
      eyebrow={
        <BackLink to="/youths/$youthId" params={{ youthId: file.id }}>
          {m.rooms_back({ alias: file.alias })}
        </BackLink>
      }
      title={label}
      meta={<PhaseBadge phase={file.phase} />}
    />
  )
}
