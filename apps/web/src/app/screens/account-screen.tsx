import { createLink } from '@tanstack/react-router'
import { LockKeyhole, LogOut } from 'lucide-react'
import { MyMail } from '../../features/mail/components/my-mail.tsx'
import { MyCalendarFile } from '../../features/procedures/components/my-calendar-file.tsx'
import { ChangePassword } from '../../features/session/components/change-password.tsx'
import { MyProfile } from '../../features/session/components/my-profile.tsx'
import { MySessions } from '../../features/session/components/my-sessions.tsx'
import { MySettings } from '../../features/session/components/my-settings.tsx'
import { SecondFactor } from '../../features/session/components/second-factor.tsx'
import { useMe } from '../../features/session/me.ts'
import { usePrivacy } from '../../lib/privacy.tsx'
import { roleLabel } from '../../lib/role-label.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { goalsOf } from '../goals.ts'
import { useLeave } from '../use-leave.tsx'

const RouteButton = createLink(LinkButton)

/** My language, my mail, where I am signed in, my password and my codes. */
export default function AccountScreen() {
  const me = useMe()
  const { lock } = usePrivacy()
  const { leave, leaving, question } = useLeave({ named: true })
  return (
    <Page width="reading">
      <PageHeader
        eyebrow={m.app_me()}
        title={me.name}
        meta={
          <>
            <span dir="ltr" className="font-mono">
              {me.login}
            </span>
            <span>{me.roles.map(roleLabel).join(' · ')}</span>
          </>
        }
        actions={
          <>
            <Button icon={<LockKeyhole size={18} />} onClick={lock}>
              {m.app_lock()}
            </Button>
            <Button icon={<LogOut size={18} />} loading={leaving} onClick={leave}>
              {m.app_sign_out()}
            </Button>
          </>
        }
      />
      <OtherGoals />
      <MySettings />
      <MyProfile />
      <MyMail />
      {me.can.readRules && <MyCalendarFile />}
      <MySessions />
      <ChangePassword />
      <SecondFactor />
      {question}
    </Page>
  )
}

/** On a tablet, where the bar does not hold them. */
function OtherGoals() {
  const others = goalsOf(useMe()).filter(({ inBar }) => !inBar)
  if (others.length === 0) return null
  return (
    <nav aria-label={m.app_other_pages()} className="flex flex-wrap gap-3 lg:hidden">
      {others.map(({ to, icon: Icon, label }) => (
        <RouteButton key={to} to={to} icon={<Icon size={18} />}>
          {label()}
        </RouteButton>
      ))}
    </nav>
  )
}
