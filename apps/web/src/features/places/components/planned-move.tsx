import { date } from '../../../lib/formats.ts'
import type { PlaceUse } from '../api/read-board.ts'

interface Props {
  use: PlaceUse
  words: (planned: { code: string; at: string }) => string
}

/** What becomes of the move that is planned from a stay, said before it happens. */
export function PlannedMove({ use: { goesTo }, words }: Props) {
  return goesTo?.planned && <p className="text-warn">{words({ code: goesTo.code, at: date(goesTo.on) })}</p>
}
