import { createLink, Outlet } from '@tanstack/react-router'
import {
  ArrowLeftRight,
  BedDouble,
  BookOpen,
  CalendarClock,
  CalendarDays,
  CircleUserRound,
  CloudOff,
  DoorClosed,
  FileSliders,
  Handshake,
  KeyRound,
  LogOut,
  Network,
  Scale,
  Sun,
  UserRoundCog,
  UsersRound,
} from 'lucide-react'
import { useEffect } from 'react'
import { useMe } from '../features/session/me.ts'
import { useOnline } from '../lib/online.ts'
import { QuickHideButton } from '../lib/quick-hide-button.tsx'
import { roleLabel } from '../lib/role-label.ts'
import { m } from '../paraglide/messages.js'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Brand, NavLink, Shell } from '../ui/shell.tsx'
import { Alarm, AlarmStrip } from './alarm.tsx'
import { appName } from './app-name.ts'
import { placesOf } from './places.ts'
import { SearchButton } from './search-button.tsx'
import { useLeave } from './use-leave.tsx'

const Place = createLink(NavLink)

/** The house around every screen: where one can go, who one is, how to hide. */
export function House() {
  const me = useMe()
  const places = placesOf(me)
  const dates = places.deadlines && me.roles.includes('LEG')
  const online = useOnline()
  const { leave, leaving, question } = useLeave({ named: true })
  useEffect(() => {
    document.title = appName
  }, [])
  return (
    <Shell
      brand={<Brand name={appName} />}
      banner={
        <>
          {me.centre.demo && (
            <Banner tone="warn" shape="strip">
              {m.app_demo()}
            </Banner>
          )}
          <AlarmStrip />
        </>
      }
      nav={
        <>
          {places.today && (
            <Place to="/today" icon={<Sun />}>
              {m.app_today()}
            </Place>
          )}
          {places.calendar && (
            // The bar of a tablet holds five places: at night it has the rooms, and not the calendar.
            <Place to="/calendar" icon={<CalendarDays />} className={places.nights ? 'max-lg:hidden' : ''}>
              {m.calendar_page()}
            </Place>
          )}
          {places.youths && (
            <Place to="/youths" icon={<UsersRound />}>
              {m.app_youths()}
            </Place>
          )}
          {places.deadlines && (
            // The bar of a tablet holds five places: the legal officer’s has the dates, and not the handover.
            <Place to="/deadlines" icon={<CalendarClock />} className={dates ? '' : 'max-lg:hidden'}>
              {m.legal_board()}
            </Place>
          )}
          {places.exits && (
            // The bar of a tablet holds five places; there the list of files leads to it.
            <Place to="/exits" icon={<DoorClosed />} className="max-lg:hidden">
              {m.exit_page()}
            </Place>
          )}
          {places.handover && (
            <Place to="/handover" icon={<ArrowLeftRight />} className={dates ? 'max-lg:hidden' : ''}>
              {m.shifts_place()}
            </Place>
          )}
          {places.contracts && (
            // The bar of a tablet holds five places; there the list of youths leads to it.
            <Place to="/contracts" icon={<KeyRound />} className="max-lg:hidden">
              {m.reviews_board()}
            </Place>
          )}
          {places.library && (
            <Place to="/library" icon={<BookOpen />} className="max-lg:hidden">
              {m.documents_library()}
            </Place>
          )}
          {places.partners && (
            // The bar of a tablet holds five places; there the calendar leads to it.
            <Place to="/partners" icon={<Handshake />} className="max-lg:hidden">
              {m.partners_page()}
            </Place>
          )}
          {places.network && (
            <Place to="/network" icon={<Network />} className="max-lg:hidden">
              {m.network_page()}
            </Place>
          )}
          {places.rooms && (
            <Place to="/places" icon={<BedDouble />} className={places.nights ? '' : 'max-lg:hidden'}>
              {m.places_page()}
            </Place>
          )}
          {places.rules && (
            <Place to="/rules" icon={<Scale />} className="max-lg:hidden">
              {m.procedures_title()}
            </Place>
          )}
          {places.people && (
            <Place to="/people" icon={<UserRoundCog />}>
              {m.app_people()}
            </Place>
          )}
          {places.forms && (
            <Place to="/forms" icon={<FileSliders />}>
              {m.designer_forms()}
            </Place>
          )}
          <Place to="/me" icon={<CircleUserRound />}>
            {m.app_me()}
          </Place>
        </>
      }
      railFoot={
        <div className="flex flex-col items-start gap-2">
          <p className="px-3 text-small">
            <span className="block font-medium">{me.name}</span>
            <span className="block text-ink-soft">{me.roles.map(roleLabel).join(' · ')}</span>
          </p>
          <Button variant="quiet" size="small" icon={<LogOut size={18} />} loading={leaving} onClick={leave}>
            {m.app_sign_out()}
          </Button>
        </div>
      }
      topStart={
        !online && (
          <span role="status" className="inline-flex items-center gap-2 text-small text-warn">
            <CloudOff size={18} className="shrink-0" />
            {m.app_offline()}
          </span>
        )
      }
      topEnd={
        <>
          {places.youths && <SearchButton />}
          <Alarm />
          <QuickHideButton />
        </>
      }
    >
      <Outlet />
      {question}
    </Shell>
  )
}
