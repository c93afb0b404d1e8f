import { Link, linkOptions } from '@tanstack/react-router'
import type { Line } from '../features/autonomy/review/contract-board.ts'

type Way = Pick<Line, 'youthId' | 'contractId'>

/** The way to the review of a contract, or to the programme in the file. */
export function contractWay({ youthId, contractId }: Way, toReview: boolean) {
  return toReview
    ? linkOptions({ to: '/contracts/$contractId/review', params: { contractId } })
    : linkOptions({ to: '/youths/$youthId/rooms/$room', params: { youthId, room: 'programme' } })
}

interface Props {
  line: Way & Pick<Line, 'youthAlias'>
  toReview: boolean
  className: string
}

/** The youth of a contract, as that way. */
export function ContractLink({ line, toReview, className }: Props) {
  return (
    <Link {...contractWay(line, toReview)} className={className}>
      <bdi>{line.youthAlias}</bdi>
    </Link>
  )
}
