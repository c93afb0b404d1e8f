import { CircleAlert } from 'lucide-react'
import { useProblemAt } from './form-context.ts'

/** What the service said about a group of fields as a whole. */
export function FieldMessage({ pointer }: { pointer: string }) {
  const problem = useProblemAt(pointer)
  if (!problem) return null
  return (
    <p role="alert" className="flex items-start gap-1.5 font-medium text-danger text-small">
      <CircleAlert size={18} className="mt-0.5 shrink-0" />
      {problem}
    </p>
  )
}
