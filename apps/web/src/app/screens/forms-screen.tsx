import { Link, useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useCreateForm } from '../../features/forms/api/create-form.ts'
import { type Audience, type FormItem, useForms } from '../../features/forms/api/list-forms.ts'
import { FormRow } from '../../features/forms/components/form-row.tsx'
import { findKind, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { failureWords } from '../../lib/failure-words.ts'
import { byWord, list } from '../../lib/formats.ts'
import { roleLabel } from '../../lib/role-label.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { toast } from '../../ui/toasts.ts'
import { NotFoundScreen } from './not-found-screen.tsx'

/** The forms of the house: those that the centre writes itself, and those that are shipped. */
export default function FormsScreen() {
  return useMe().can.manageForms ? <Forms /> : <NotFoundScreen />
}

function Forms() {
  const query = useForms()
  const begin = useBegin()
  const items = query.data?.items ?? []
  const audiences = query.data?.audiences ?? []
  return (
    <Page>
      <PageHeader
        title={m.designer_forms()}
        meta={query.data?.can.create ? m.designer_lead() : m.designer_lead_reader()}
        actions={
          query.data?.can.create && (
            <Button
              variant="primary"
              icon={<Plus size={18} />}
              loading={begin.busy}
              onClick={() => begin.start(undefined)}
            >
              {m.designer_new()}
            </Button>
          )
        }
      />
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !query.data && (
        <Failed
          what={m.designer_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {query.data && (
        <>
          <Section title={m.designer_own()}>
            {items.length === 0 && <EmptyState title={m.designer_own_none()} />}
            {items.length > 0 && (
              <List label={m.designer_own()}>
                {items.map(item => (
                  <FormRow
                    key={item.id}
                    item={item}
                    readers={readersOf(audiences, item.compartment)}
                    link={
                      <Link to="/forms/$formId" params={{ formId: item.id }} className={rowLink}>
                        {textOf(item.title) || m.designer_no_name()}
                      </Link>
                    }
                  />
                ))}
              </List>
            )}
          </Section>
          <Shipped {...{ items, audiences, begin }} mayBegin={query.data.can.create} />
        </>
      )}
    </Page>
  )
}

interface ShippedProps {
  items: readonly FormItem[]
  audiences: readonly Audience[]
  begin: ReturnType<typeof useBegin>
  mayBegin: boolean
}

/** What the product ships; the centre may add sections to each, but not to what a register writes. */
function Shipped({ items, audiences, begin, mayBegin }: ShippedProps) {
  const { kinds, query } = useKinds()
  const begun = new Set(items.map(item => item.kind))
  const shipped = [...new Set(kinds.map(kind => kind.id))]
    .filter(id => !begun.has(id))
    .flatMap(id => findKind(kinds, id) ?? [])
    .toSorted((a, b) => byWord(textOf(a.title), textOf(b.title)))
  return (
    <Section title={m.designer_shipped_forms()}>
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !query.data && (
        <Failed
          what={m.designer_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {shipped.length > 0 && (
        <List label={m.designer_shipped_forms()}>
          {shipped.map(kind => (
            <ListRow
              key={kind.id}
              title={textOf(kind.title)}
              meta={readersOf(audiences, kind.compartment, kind.aspect)}
              trailing={
                mayBegin &&
                !kind.writtenBy && (
                  <Button size="small" loading={begin.kind === kind.id} onClick={() => begin.start(kind.id)}>
                    {m.designer_add_to()}
                  </Button>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

/** Begins a form and goes there; the same press twice begins one. */
function useBegin() {
  const create = useCreateForm()
  const navigate = useNavigate()
  // One key for each form that may be begun: pressing again after a lost answer begins no second one.
  const keys = useRef(new Map<string, string>())
  const start = (kind: string | undefined) => {
    if (create.isPending) return
    const key = keys.current.get(kind ?? '') ?? crypto.randomUUID()
    keys.current.set(kind ?? '', key)
    create.mutate(
      { key, ...(kind !== undefined && { kind }) },
      {
        onSuccess: form => {
          keys.current.delete(kind ?? '')
          void navigate({ to: '/forms/$formId', params: { formId: form.id } })
        },
        onError: error =>
          toast({ title: m.designer_not_begun(), description: failureWords(error), tone: 'danger' }),
      },
    )
  }
  const kind = create.isPending ? create.variables.kind : undefined
  return { start, kind, busy: create.isPending && kind === undefined }
}

function readersOf(audiences: readonly Audience[], compartment: string, aspect?: string): string {
  const audience = audiences.find(
    one => one.compartment === compartment && (one.aspect ?? undefined) === aspect,
  )
  return audience
    ? m.designer_read_by({ roles: list(audience.readers.map(({ role }) => roleLabel(role))) })
    : ''
}
