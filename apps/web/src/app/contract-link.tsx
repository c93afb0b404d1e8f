import { Link } from '@tanstack/react-router'
import type { Line } from '../features/autonomy/review/contract-board.ts'

interface Props {
  line: Pick<Line, 'youthId' | 'youthAlias' | 'contractId'>
  toReview: boolean
  className: string
}

/** The youth of a contract, as the way to its review, or to the programme in the file. */
export function ContractLink({ line, toReview, className }: Props) {
  const { youthId, youthAlias, contractId } = line
  return toReview ? (
    <Link to="/contracts/$contractId/review" params={{ contractId }} className={className}>
      <bdi>{youthAlias}</bdi>
    </Link>
  ) : (
    <Link to="/youths/$youthId/rooms/$room" params={{ youthId, room: 'programme' }} className={className}>
      <bdi>{youthAlias}</bdi>
    </Link>
  )
}
