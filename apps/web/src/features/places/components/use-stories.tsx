import type { ReactNode } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { List } from '../../../ui/list.tsx'
import type { PlaceStory } from '../api/get-place.ts'
import type { PlaceUse } from '../api/read-board.ts'
import { actWords, closureWords, daysWords, endWords } from '../place-words.ts'
import { UseActions } from './use-actions.tsx'
import { UseBadge, UseFacts } from './use-facts.tsx'

interface Props {
  label: string
  stories: readonly PlaceStory[]
  /** How a line is called: by the youth on a place’s page, by the place on a youth’s. */
  title: (story: PlaceStory) => ReactNode
  entryLink: (entryId: string, words: string) => ReactNode
  startInventory: (use: PlaceUse, way: 'in' | 'out') => ReactNode
}

/** Uses with everything that happened to each; nothing is ever taken out. */
export function UseStories({ label, stories, title, entryLink, startInventory }: Props) {
  if (stories.length === 0) return <p className="text-ink-soft">{m.places_history_none()}</p>
  return (
    <List label={label}>
      {stories.map(story => (
        <li key={story.id} className="flex flex-col gap-3 px-4 py-4">
          <div className="flex flex-wrap items-center gap-2">
            <span className="me-1 font-medium">
              {title(story)}
              {story.closure && closureWords[story.closure]()}
            </span>
            <UseBadge use={story} />
          </div>
          <UseFacts use={story} entryLink={entryLink} startInventory={startInventory} />
          <UseActions use={story} />
          <details>
            <summary className="w-fit cursor-pointer rounded-mark py-1 text-accent">
              {m.places_history_of()}
            </summary>
            <ol className="mt-2 flex flex-col gap-2 border-line-strong border-s-2 ps-4">
              {story.steps.map(step => (
                <li key={step.at} className="text-small">
                  <span className="font-medium">{actWords[step.act]()}</span>
                  {` · ${daysWords(step)}`}
                  {step.because && ` · ${endWords[step.because]()}`}
                  {step.why && (
                    <span dir="auto" className="block whitespace-pre-line">
                      {step.why}
                    </span>
                  )}
                  <span className="block text-ink-soft">
                    {m.places_step_by({ name: step.by.name ?? '–', at: dateTime(step.at) })}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </List>
  )
}
