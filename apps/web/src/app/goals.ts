import type { Me } from '@havre/contracts/session.ts'
import type { LinkProps } from '@tanstack/react-router'
import {
  ArrowLeftRight,
  BedDouble,
  BookOpen,
  CalendarClock,
  CalendarDays,
  CircleUserRound,
  DoorClosed,
  FileSliders,
  Handshake,
  KeyRound,
  type LucideIcon,
  Network,
  Scale,
  Sun,
  UserRoundCog,
  UsersRound,
} from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { placesOf } from './places.ts'

/** One entry of the main navigation. */
export interface Goal {
  to: NonNullable<LinkProps['to']>
  icon: LucideIcon
  label: () => string
  /** The bar of a tablet holds five; the page of the account leads to the others. */
  inBar: boolean
}

/** Where this person can go, in the order of the navigation: the night has the rooms in the bar, the legal officer the dates. */
export function goalsOf(me: Me): Goal[] {
  const places = placesOf(me)
  const dates = places.deadlines && me.roles.includes('LEG')
  const all: (Goal & { open: boolean })[] = [
    { open: places.today, to: '/today', icon: Sun, label: m.app_today, inBar: true },
    {
      open: places.calendar,
      to: '/calendar',
      icon: CalendarDays,
      label: m.calendar_page,
      inBar: !places.nights,
    },
    { open: places.youths, to: '/youths', icon: UsersRound, label: m.app_youths, inBar: true },
    { open: places.deadlines, to: '/deadlines', icon: CalendarClock, label: m.legal_board, inBar: dates },
    { open: places.exits, to: '/exits', icon: DoorClosed, label: m.exit_page, inBar: false },
    { open: places.handover, to: '/handover', icon: ArrowLeftRight, label: m.shifts_place, inBar: !dates },
    { open: places.contracts, to: '/contracts', icon: KeyRound, label: m.reviews_board, inBar: false },
    { open: places.library, to: '/library', icon: BookOpen, label: m.documents_library, inBar: false },
    { open: places.partners, to: '/partners', icon: Handshake, label: m.partners_page, inBar: false },
    { open: places.network, to: '/network', icon: Network, label: m.network_page, inBar: false },
    { open: places.rooms, to: '/places', icon: BedDouble, label: m.places_page, inBar: places.nights },
    { open: places.rules, to: '/rules', icon: Scale, label: m.procedures_title, inBar: false },
    { open: places.people, to: '/people', icon: UserRoundCog, label: m.app_people, inBar: true },
    { open: places.forms, to: '/forms', icon: FileSliders, label: m.designer_forms, inBar: true },
    { open: true, to: '/me', icon: CircleUserRound, label: m.app_me, inBar: true },
  ]
  return all.filter(({ open }) => open)
}
