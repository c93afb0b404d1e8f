import { createLink } from '@tanstack/react-router'
import { useState } from 'react'
import { type Invitation, useAccounts } from '../../features/accounts/api/list-accounts.ts'
import { AccountList } from '../../features/accounts/components/account-list.tsx'
import { InvitationDialog } from '../../features/accounts/components/invitation-dialog.tsx'
import { InviteDialog } from '../../features/accounts/components/invite-dialog.tsx'
import { useForms } from '../../features/forms/api/list-forms.ts'
import { RelayCard } from '../../features/mail/components/relay-card.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** The accounts of the house: who, with which roles, invited or working or disabled; and for who runs the service, whether mail leaves. */
export default function PeopleScreen() {
  return useMe().can.manageAccounts ? <People /> : <NotFoundScreen />
}

function People() {
  const me = useMe()
  const query = useAccounts()
  const [invitation, setInvitation] = useState<Invitation>()
  const accounts = query.data?.items ?? []
  return (
    <Page>
      <PageHeader
        title={m.app_people()}
        meta={m.people_lead()}
        actions={
          <>
            {me.can.manageForms && me.can.readYouthFiles && <FormsLink />}
            {query.data?.can.invite && <InviteDialog />}
          </>
        }
      />
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !query.data && (
        <Failed
          what={m.people_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {query.data && accounts.length === 0 && <EmptyState title={m.people_none()} />}
      {accounts.length > 0 && <AccountList accounts={accounts} onInvited={setInvitation} />}
      {query.data?.can.invite && <RelayCard />}
      <InvitationDialog invitation={invitation} onClose={() => setInvitation(undefined)} />
    </Page>
  )
}

const Go = createLink(LinkButton)

/** For a director: the forms of the house, and how many wait for a decision. */
function FormsLink() {
  const waiting = useForms().data?.items.filter(item => item.state === 'proposed').length ?? 0
  return (
    <Go to="/forms">{waiting > 0 ? m.designer_forms_waiting({ count: waiting }) : m.designer_forms()}</Go>
  )
}
