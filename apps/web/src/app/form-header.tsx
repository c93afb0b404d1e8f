import { kindOf } from '@havre/kinds/forms/content.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Form } from '../features/forms/api/get-form.ts'
import type { Audience } from '../features/forms/api/list-forms.ts'
import { StateBadge } from '../features/forms/components/form-row.tsx'
import { textOf } from '../lib/text.ts'
import { m } from '../paraglide/messages.js'
import { Badge } from '../ui/badge.tsx'
import { PageHeader } from '../ui/page.tsx'

/** What the page of a form is given, whoever opens it. */
export interface FormPageProps {
  form: Form
  /** The shipped form that it adds to. */
  shipped: Kind | undefined
  /** A published version, once the kinds are there. */
  versions: (version: number) => Kind | undefined
  audiences: readonly Audience[]
  /** Reads the form again and begins anew. */
  onAgain: () => void
}

/** What the page is about: the name of the form and where it stands. */
export function FormHeader({ form, kind, actions }: { form: Form; kind: Kind; actions?: ReactNode }) {
  const state = form.proposed ? 'proposed' : !form.drafted ? 'none' : form.returnedNote ? 'returned' : 'draft'
  return (
    <PageHeader
      eyebrow={<Link to="/forms">{m.designer_forms()}</Link>}
      title={textOf(kind.title) || m.designer_no_name()}
      meta={
        <>
          <StateBadge state={state} />
          {form.adapts && <Badge>{m.designer_adds()}</Badge>}
          {form.retired && <Badge>{m.designer_retired()}</Badge>}
        </>
      }
      actions={actions}
    />
  )
}

/** The content as the kind that it would be; without the shipped form there is nothing to add to. */
export function previewOf(form: Form, content: Form['content'], shipped: Kind | undefined): Kind | undefined {
  if (form.adapts && !shipped) return undefined
  return kindOf(form.kind, 1, content, shipped)
}
