import type { Kind } from '@havre/kinds/kind.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { formQuery, useForm } from '../../features/forms/api/get-form.ts'
import { useForms } from '../../features/forms/api/list-forms.ts'
import { findKind, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { useMe } from '../../features/session/me.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Page } from '../../ui/page.tsx'
import { FormReading } from '../form-reading.tsx'
import { FormWriting } from '../form-writing.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One form: written by the administrator, decided by a director, read by whoever watches over the house. */
export default function FormScreen() {
  return useMe().can.manageForms ? <FormPage /> : <NotFoundScreen />
}

function FormPage() {
  const { formId } = useParams({ from: '/house/forms/$formId' })
  const form = useForm(formId)
  const { kinds, query: kindsRead } = useKinds()
  const audiences = useForms()
  const client = useQueryClient()
  const failed = form.error ?? kindsRead.error ?? audiences.error
  if (form.data && kindsRead.data && audiences.data) {
    const { kind: id, adapts } = form.data
    const shipped = adapts ? shippedOf(kinds, id) : undefined
    const props = {
      form: form.data,
      shipped,
      versions: (version: number) => findKind(kinds, id, version),
      audiences: audiences.data.audiences,
    }
    const again = () => void client.resetQueries({ queryKey: formQuery(formId).queryKey })
    return form.data.can.write ? (
      <FormWriting key={`${formId} ${form.dataUpdatedAt}`} {...props} onAgain={again} />
    ) : (
      <FormReading key={formId} {...props} onAgain={again} />
    )
  }
  if (!failed) return <Waiting />
  if (isAbsent(failed)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.designer_forms()}</h1>
      <Failed
        what={m.designer_failed()}
        error={failed}
        retrying={form.isFetching}
        onRetry={() => {
          void form.refetch()
          void kindsRead.refetch()
          void audiences.refetch()
        }}
      />
    </Page>
  )
}

/** The newest version that is shipped: what the centre made of it is numbered from 1000. */
function shippedOf(kinds: readonly Kind[], id: string): Kind | undefined {
  return kinds
    .filter(kind => kind.id === id && kind.version < 1000)
    .toSorted((a, b) => b.version - a.version)[0]
}
