import { Link } from '@tanstack/react-router'
import { type Line, useContractBoard } from '../../features/autonomy/review/contract-board.ts'
import { reviewTone, reviewWords } from '../../features/autonomy/review/review-words.ts'
import { useExitList } from '../../features/exit/api/exit-lists.ts'
import { LevelBadge } from '../../features/exit/components/level-badge.tsx'
import { useExtraMurosList } from '../../features/extra-muros/api/follow-ups.ts'
import { ExtraMurosRows } from '../../features/extra-muros/components/extra-muros-rows.tsx'
import { useMe } from '../../features/session/me.ts'
import { plusDays } from '../../lib/civil-date.ts'
import { dueWords } from '../../lib/due-words.ts'
import { shortDate, today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Section } from '../../ui/page.tsx'
import { ContractLink } from '../contract-link.tsx'
import { isUnread, Unread } from './unread.tsx'

const SHOWN = 5
const NEAR_DAYS = 7
const allLink = 'text-accent-strong underline underline-offset-3'

interface Props {
  /** Only the youths whose file names the reader; everybody for who leads the house. */
  mine: boolean
}

/** What the studios and the way out of the house ask of the reader; nothing where they ask nothing. */
export function ProgrammePart(props: Props) {
  return (
    <>
      <ContractsPart {...props} />
      <ExtraMurosPart {...props} />
      <ExitsPart {...props} />
    </>
  )
}

/** Contracts that call the reader this week: to sign, to put in force, to correct, to confirm, to review. */
function ContractsPart({ mine }: Props) {
  const { reviewContracts } = useMe().can
  const query = useContractBoard({ mine, overdue: false, waiting: false })
  const near = plusDays(today(), NEAR_DAYS)
  const calling = (query.data?.items ?? [])
    .filter(
      ({ sign, settle, review, now }) =>
        sign ||
        settle ||
        // One that waits for somebody else calls somebody else.
        (!review?.othersTurn &&
          (review?.confirm || review?.returnedBy || (now?.nextReviewOn && now.nextReviewOn <= near))),
    )
    .toSorted((a, b) => urgency(b) - urgency(a))
  if (isUnread(query))
    return <Unread title={m.reviews_today()} what={m.reviews_board_failed()} query={query} />
  if (calling.length === 0) return null
  const more = calling.length - SHOWN
  return (
    <Section
      title={m.reviews_today()}
      actions={
        reviewContracts && (
          <Link to="/contracts" className={allLink}>
            {more > 0 ? m.reviews_today_more({ count: more }) : m.reviews_today_all()}
          </Link>
        )
      }
    >
      <List label={m.reviews_today()}>
        {calling.slice(0, SHOWN).map(line => (
          <ListRow
            key={line.contractId}
            title={
              <ContractLink
                line={line}
                toReview={reviewContracts && !line.sign && !line.settle}
                className={rowLink}
              />
            }
            meta={line.stageTitle}
            trailing={<Calls line={line} />}
          />
        ))}
      </List>
    </Section>
  )
}

/** What was handed back comes first, then what waits for this one person, then what waits for anybody. */
const urgency = ({ sign, settle, review }: Line) =>
  (review?.returnedBy ? 4 : 0) + (sign || settle ? 2 : 0) + (review?.confirm ? 1 : 0)

function Calls({ line: { sign, settle, review, now } }: { line: Line }) {
  if (sign) return <Badge tone="warn">{m.reviews_sign_mine()}</Badge>
  if (settle) return <Badge tone="warn">{m.reviews_settle()}</Badge>
  if (review?.confirm || review?.returnedBy)
    return <Badge tone={reviewTone(review)}>{reviewWords(review)}</Badge>
  const due = now?.nextReviewOn && dueWords(now.nextReviewOn)
  return due && <Badge tone={due.tone}>{due.words}</Badge>
}

/** Youths outside the house whose contact is late. */
function ExtraMurosPart({ mine }: Props) {
  const query = useExtraMurosList({ mine, overdue: true })
  const late = query.data?.pages[0]?.items ?? []
  if (isUnread(query)) return <Unread title={m.extra_today()} what={m.extra_failed()} query={query} />
  if (late.length === 0) return null
  return (
    <Section
      title={m.extra_today()}
      actions={
        <Link to="/extra-muros" className={allLink}>
          {m.extra_today_all()}
        </Link>
      }
    >
      <ExtraMurosRows
        items={late.slice(0, SHOWN)}
        link={({ youthId, youthAlias }) => (
          <Link to="/youths/$youthId/rooms/$room" params={{ youthId, room: 'autonomy' }} className={rowLink}>
            <bdi>{youthAlias}</bdi>
          </Link>
        )}
      />
    </Section>
  )
}

/** Who would leave without what holds somebody up: the nearest first. */
function ExitsPart({ mine }: Props) {
  const query = useExitList({ mine, levels: ['red'] })
  const red = query.data?.pages[0]?.items ?? []
  if (isUnread(query)) return <Unread title={m.exit_today()} what={m.exit_list_failed()} query={query} />
  if (red.length === 0) return null
  return (
    <Section
      title={m.exit_today()}
      actions={
        <Link to="/exits" className={allLink}>
          {m.exit_today_all()}
        </Link>
      }
    >
      <List label={m.exit_today()}>
        {red.slice(0, SHOWN).map(({ youthId, alias, exit, readiness }) => (
          <ListRow
            key={youthId}
            title={
              <Link to="/youths/$youthId/rooms/$room" params={{ youthId, room: 'exit' }} className={rowLink}>
                <bdi>{alias}</bdi>
              </Link>
            }
            trailing={
              <>
                {exit && <span className="text-small tabular">{shortDate(exit.on)}</span>}
                <LevelBadge readiness={readiness} />
              </>
            }
          />
        ))}
      </List>
    </Section>
  )
}
