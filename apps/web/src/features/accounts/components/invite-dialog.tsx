import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../lib/http.ts'
import { refusals } from '../../../lib/refusals.ts'
import { type Role, roleLabel, roles } from '../../../lib/role-label.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toasts.ts'
import { accountsQuery } from '../api/list-accounts.ts'

const loginForm = /^[a-z0-9][a-z0-9._-]+$/

const inviteRefusals = refusals({
  missing: m.session_fill,
  exists: () => m.people_login_taken(),
  rules: { 'separation-of-duties': m.people_roles_apart, taken: m.people_login_taken },
  sayAll: ['login', 'roles'],
})

interface Values {
  name: string
  login: string
  roles: readonly Role[]
}

/** A new colleague: a login, a name, roles; the service checks which roles go together. No password is ever chosen for somebody else. */
export function InviteDialog() {
  const [open, setOpen] = useState(false)
  const { values, set, wrong, form } = useFormAct<Values>({
    start: { name: '', login: '', roles: [] },
    required: ['name'],
    missing: ({ login, roles: { length } }) => ({
      login: loginForm.test(login) ? undefined : m.people_login_form(),
      roles: length >= 1 && length <= 4 ? undefined : m.people_roles_count(),
    }),
    send: async (typed, idempotencyKey) => {
      const body = { ...typed, name: typed.name.trim(), roles: [...typed.roles] }
      await call('inviteAccount', { body, idempotencyKey })
      toast({ title: m.people_requested_done() })
    },
    refreshes: [accountsQuery.queryKey],
    refusals: inviteRefusals,
    onClose: () => setOpen(false),
  })
  return (
    <>
      <Button variant="primary" icon={<UserPlus size={20} />} onClick={() => setOpen(true)}>
        {m.people_invite()}
      </Button>
      <FormDialog
        width="wide"
        title={m.people_invite()}
        description={m.people_invite_text()}
        open={open}
        submit={m.people_invite_do()}
        {...form}
      >
        <FormGrid columns={2}>
          <TextInput
            label={m.people_name()}
            help={m.people_name_help()}
            maxLength={80}
            value={values.name}
            onChange={set('name')}
            error={wrong('name')}
          />
          <TextInput
            label={m.session_login()}
            help={m.people_login_help()}
            dir="ltr"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            value={values.login}
            onChange={text => set('login')(text.trim().toLowerCase())}
            error={wrong('login')}
          />
        </FormGrid>
        <CheckboxGroup
          label={m.people_roles()}
          options={roles.map(role => ({ value: role, label: roleLabel(role) }))}
          value={values.roles}
          onChange={set('roles')}
          error={wrong('roles')}
        />
      </FormDialog>
    </>
  )
}
