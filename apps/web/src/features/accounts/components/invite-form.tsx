import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { type Role, roleLabel, roles } from '../../../lib/role-label.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useInviteAccount } from '../api/invite-account.ts'

const loginForm = /^[a-z0-9][a-z0-9._-]+$/

/** Who is invited, and with which roles; the service checks which roles go together. */
export function InviteForm({ onInvited }: { onInvited: () => void }) {
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [chosen, setChosen] = useState<readonly Role[]>([])
  const [asked, setAsked] = useState(false)
  const keys = useCreateKey()
  const invite = useInviteAccount()
  const goodLogin = loginForm.test(login)
  const goodRoles = chosen.length >= 1 && chosen.length <= 4

  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setAsked(true)
    if (name.trim() === '' || !goodLogin || !goodRoles) return
    const body = { login, name: name.trim(), roles: [...chosen] }
    invite.mutate({ body, idempotencyKey: keys.of(body) }, { onSuccess: onInvited })
  }
  const taken = invite.error instanceof ApiProblem && invite.error.slug === 'already-exists'
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      {invite.isError && !taken && <Banner tone="danger">{words(invite.error)}</Banner>}
      <FormGrid columns={2}>
        <TextInput
          label={m.people_name()}
          help={m.people_name_help()}
          maxLength={80}
          value={name}
          onChange={setName}
          error={asked && name.trim() === '' ? m.session_fill() : undefined}
        />
        <TextInput
          label={m.session_login()}
          help={m.people_login_help()}
          dir="ltr"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          value={login}
          onChange={text => setLogin(text.trim().toLowerCase())}
          error={taken ? m.people_login_taken() : asked && !goodLogin ? m.people_login_form() : undefined}
        />
      </FormGrid>
      <CheckboxGroup
        label={m.people_roles()}
        options={roles.map(role => ({ value: role, label: roleLabel(role) }))}
        value={chosen}
        onChange={setChosen}
        error={asked && !goodRoles ? m.people_roles_count() : undefined}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" loading={invite.isPending}>
          {m.people_invite_do()}
        </Button>
      </div>
    </form>
  )
}

function words(error: unknown): string {
  if (error instanceof ApiProblem && error.rule === 'separation-of-duties') return m.people_roles_apart()
  return failureWords(error)
}
