import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { Board, BoardPlace } from '../api/read-board.ts'
import { statusWords } from '../place-words.ts'
import { PlaceWarnings } from './place-warnings.tsx'
import { takenWords } from './taken-words.ts'

interface Props {
  board: Board
  placeLink: (place: BoardPlace) => ReactNode
}

/** Which place is whose tonight, for who does not plan with places: no day stands in it. */
export function TonightTable({ board, placeLink }: Props) {
  return (
    <Table
      caption={m.places_night()}
      head={
        <>
          <HeadCell>{m.places_column_place()}</HeadCell>
          <HeadCell>{m.places_column_state()}</HeadCell>
          <HeadCell>{m.places_column_who()}</HeadCell>
        </>
      }
    >
      {board.places.map(place => {
        const taken = place.taken.find(
          ({ since, until }) => since <= board.today && (until === null || until > board.today),
        )
        return (
          <Row key={place.id}>
            <Cell heading>
              <span className="flex flex-wrap items-center gap-2">
                {placeLink(place)}
                <PlaceWarnings upkeep={place.upkeep} />
              </span>
            </Cell>
            <Cell>{taken ? statusWords[taken.status]() : m.places_free_now()}</Cell>
            <Cell>{taken ? <bdi>{takenWords(taken)}</bdi> : '–'}</Cell>
          </Row>
        )
      })}
    </Table>
  )
}
