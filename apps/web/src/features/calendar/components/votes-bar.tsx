import { m } from '../../../paraglide/messages.js'

interface Votes {
  for: number
  against: number
  abstained: number
}

/** A vote: the numbers in words, then one mark for each hand. */
export function VotesBar({ votes }: { votes: Votes }) {
  const hands = [
    ...Array.from({ length: votes.for }, () => 'bg-accent border-accent'),
    ...Array.from({ length: votes.against }, () => 'bg-warn border-warn'),
    ...Array.from({ length: votes.abstained }, () => 'border-line-strong'),
  ]
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-small">
        {m.calendar_votes({ yes: votes.for, no: votes.against, none: votes.abstained })}
      </p>
      <span aria-hidden="true" className="flex flex-wrap gap-1">
        {hands.map((tone, hand) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: hands are alike
            key={hand}
            className={`size-2.5 rounded-full border-2 ${tone}`}
          />
        ))}
      </span>
    </div>
  )
}
