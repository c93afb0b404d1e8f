import { useYouthFile } from '../features/youth-files/api/get-youth-file.ts'
import { m } from '../paraglide/messages.js'
import { BackLink } from './back-link.tsx'

/** The way back to the file that a page belongs to. */
export function FileBack({ youthId }: { youthId: string }) {
  const { data } = useYouthFile(youthId)
  return (
    <BackLink to="/youths/$youthId" params={{ youthId }}>
      {m.rooms_back({ alias: data?.alias ?? '…' })}
    </BackLink>
  )
}
