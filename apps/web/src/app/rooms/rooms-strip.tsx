import { Link } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { m } from '../../paraglide/messages.js'
import { roomsOf } from './rooms.ts'

const door =
  'calm inline-flex min-h-control items-center gap-2 rounded-control border border-line bg-surface px-4 font-medium ' +
  'hover:border-accent hover:bg-accent-soft'

/** The registers of a file as doors: small, all of them visible, one tap each. */
export function RoomsStrip({ file }: { file: YouthFile }) {
  const rooms = roomsOf(file)
  if (rooms.length === 0 && !file.can.print) return null
  return (
    <nav aria-label={m.rooms_title()}>
      <ul className="flex flex-wrap gap-2">
        {rooms.map(({ register, label, icon: Icon }) => (
          <li key={register}>
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId: file.id, room: register }}
              className={door}
            >
              <Icon size={20} className="shrink-0 text-accent" />
              {label()}
            </Link>
          </li>
        ))}
        {file.can.print && (
          <li>
            <Link to="/youths/$youthId/documents" params={{ youthId: file.id }} className={door}>
              <FileText size={20} className="shrink-0 text-accent" />
              {m.documents_page_title()}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
