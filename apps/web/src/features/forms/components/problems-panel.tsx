import { ListChecks } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import type { Form } from '../api/get-form.ts'
import { placeWords } from '../edit/place-words.ts'
import { goToPlace } from '../edit/problem-places.ts'
import { problemWords } from '../edit/problem-words.ts'

const SHOWN = 8

/** What stands between the draft and its proposal; each line leads to its place. */
export function ProblemsPanel({ problems, content }: Pick<Form, 'problems' | 'content'>) {
  return (
    <Card
      level={2}
      tone="sunken"
      title={
        <span className="inline-flex items-center gap-2">
          <ListChecks size={20} className="shrink-0" />
          <span role="status">
            {problems.length === 0 ? m.designer_ready() : m.designer_to_do({ count: problems.length })}
          </span>
        </span>
      }
    >
      {problems.length > 0 && (
        <ul className="flex flex-col">
          {problems.slice(0, SHOWN).map(({ pointer, code }) => (
            <li key={`${pointer} ${code}`}>
              <button
                type="button"
                className="flex min-h-9 w-full flex-wrap items-baseline gap-x-3 rounded-control px-2 py-1 text-start hover:bg-hover"
                onClick={() => goToPlace(pointer)}
              >
                <span className="font-medium text-accent underline underline-offset-3">
                  {placeWords(content, pointer)}
                </span>
                <span className="text-ink-soft text-small">{problemWords(code)}</span>
              </button>
            </li>
          ))}
          {problems.length > SHOWN && (
            <li className="px-2 py-1 text-ink-soft text-small">
              {m.designer_more({ count: problems.length - SHOWN })}
            </li>
          )}
        </ul>
      )}
    </Card>
  )
}
