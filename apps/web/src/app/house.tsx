import { createLink, Outlet } from '@tanstack/react-router'
import { CloudOff, LogOut } from 'lucide-react'
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
import { goalsOf } from './goals.ts'
import { placesOf } from './places.ts'
import { SearchButton } from './search-button.tsx'
import { useLeave } from './use-leave.tsx'

const Place = createLink(NavLink)

/** The house around every screen: where one can go, who one is, how to hide. */
export function House() {
  const me = useMe()
  const places = placesOf(me)
  const goals = goalsOf(me)
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
      nav={goals.map(({ to, icon: Icon, label, inBar }) => (
        <Place key={to} to={to} icon={<Icon />} className={inBar ? '' : 'max-lg:hidden'}>
          {label()}
        </Place>
      ))}
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
