import {
  CalendarCheck,
  ContactRound,
  DoorOpen,
  Footprints,
  Gavel,
  KeyRound,
  type LucideIcon,
  Package,
  Pill,
  Route,
  Wallet,
} from 'lucide-react'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { m } from '../../paraglide/messages.js'

/** What a room is given: the file it belongs to, already read. */
export type RoomProps = { readonly file: YouthFile }

type Load = () => Promise<{ default: ComponentType<RoomProps> }>

/** One register of a file with a page of its own; its code comes when somebody goes there. */
export type Room = {
  /** The register that must be open to the reader. */
  readonly register: YouthFile['registers'][number]
  readonly label: () => string
  readonly icon: LucideIcon
  readonly screen: LazyExoticComponent<ComponentType<RoomProps>>
}

function room(register: Room['register'], label: () => string, icon: LucideIcon, load: Load): Room {
  return { register, label, icon, screen: lazy(load) }
}

/** The rooms of a file, in the order in which they stand on its page. */
const ROOMS: readonly Room[] = [
  room('outings', m.rooms_outings, DoorOpen, () => import('./outings-room.tsx')),
  room('missing', m.rooms_missing, Footprints, () => import('./missing-room.tsx')),
  room('procedures', m.rooms_procedures, Gavel, () => import('./procedures-room.tsx')),
  room('autonomy', m.rooms_autonomy, KeyRound, () => import('./autonomy-room.tsx')),
  room('stays', m.rooms_stays, Route, () => import('./stays-room.tsx')),
  room('parties', m.rooms_parties, ContactRound, () => import('./parties-room.tsx')),
  room('money', m.rooms_money, Wallet, () => import('./money-room.tsx')),
  room('belongings', m.rooms_belongings, Package, () => import('./belongings-room.tsx')),
  room('activities', m.rooms_activities, CalendarCheck, () => import('./activities-room.tsx')),
  room('treatments', m.rooms_treatments, Pill, () => import('./treatments-room.tsx')),
]

/** What the room of that name is called; undefined where there is none. */
export const roomLabel = (register: string): string | undefined =>
  ROOMS.find(one => one.register === register)?.label()

/** The rooms that this reader may enter in this file. */
export function roomsOf(file: YouthFile): readonly Room[] {
  return ROOMS.filter(one => file.registers.includes(one.register))
}
