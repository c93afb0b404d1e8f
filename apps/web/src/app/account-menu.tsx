import { Link } from '@tanstack/react-router'
import { CircleUserRound, LockKeyhole, LogOut, Settings } from 'lucide-react'
import { useChangeMe } from '../features/session/api/change-me.ts'
import { signOut } from '../features/session/api/sign-out.ts'
import { useMe } from '../features/session/me.ts'
import { failureWords } from '../lib/failure-words.ts'
import { getLanguage, languages } from '../lib/locale.ts'
import { usePrivacy } from '../lib/privacy.tsx'
import { m } from '../paraglide/messages.js'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx'
import { toast } from '../ui/toasts.ts'
import { forgetPlace } from './place.ts'

/** Language, theme, my account, lock, sign out: behind one button. */
export function AccountMenu() {
  const me = useMe()
  const { lock } = usePrivacy()
  const change = useChangeMe()
  const keep = (body: Parameters<typeof change.mutate>[0]) =>
    change.mutate(body, {
      onError: error =>
        toast({ title: m.account_not_kept(), description: failureWords(error), tone: 'danger' }),
    })
  const leave = () => {
    forgetPlace()
    void signOut()
  }
  return (
    <Menu
      trigger={
        <IconButton label={m.app_account_menu()} icon={<CircleUserRound size={22} />} tooltip={false} />
      }
    >
      <MenuChoice
        label={m.session_language()}
        value={getLanguage()}
        options={languages.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={language => keep({ language })}
      />
      <MenuLine />
      <MenuChoice
        label={m.account_theme()}
        value={me.theme}
        options={[
          { value: 'system', label: m.account_theme_system() },
          { value: 'light', label: m.account_theme_light() },
          { value: 'dark', label: m.account_theme_dark() },
        ]}
        onChange={theme => keep({ theme })}
      />
      <MenuLine />
      <MenuItem icon={<Settings size={18} />} render={<Link to="/me" />}>
        {m.app_me()}
      </MenuItem>
      <MenuItem icon={<LockKeyhole size={18} />} onSelect={lock}>
        {m.app_lock()}
      </MenuItem>
      <MenuItem icon={<LogOut size={18} />} onSelect={leave}>
        {m.app_sign_out()}
      </MenuItem>
    </Menu>
  )
}
