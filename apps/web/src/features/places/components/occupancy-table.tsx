import type { ReactNode } from 'react'
import { plusDays } from '../../../lib/civil-date.ts'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { Board, BoardPlace, PlaceUse } from '../api/read-board.ts'
import { freeWords } from '../place-options.ts'
import { daysWords, statusWords } from '../place-words.ts'
import { takenSentence, takenWords } from './taken-words.ts'
import { UseBadge } from './use-facts.tsx'

interface Props {
  board: Board
  placeLink: (place: BoardPlace) => ReactNode
  onOpen: (use: PlaceUse) => void
}

/** The same as the picture, line by line. */
export function OccupancyTable({ board, placeLink, onOpen }: Props) {
  const to = plusDays(board.from, board.weeks * 7 - 1)
  return (
    <Table
      caption={m.places_picture({ from: date(board.from), to: date(to) })}
      head={
        <>
          <HeadCell>{m.places_column_place()}</HeadCell>
          <HeadCell>{m.places_column_state()}</HeadCell>
          <HeadCell>{m.places_column_who()}</HeadCell>
          <HeadCell>{m.places_column_days()}</HeadCell>
          <HeadCell>{m.places_column_free()}</HeadCell>
        </>
      }
    >
      {board.places.flatMap(place => {
        const head = <Cell heading>{placeLink(place)}</Cell>
        const free = <Cell>{freeWords(place, board.today)}</Cell>
        if (place.taken.length === 0)
          return [
            <Row key={place.id}>
              {head}
              <Cell>{m.places_free_now()}</Cell>
              <Cell>–</Cell>
              <Cell>{m.places_empty_weeks()}</Cell>
              {free}
            </Row>,
          ]
        return place.taken.map(taken => (
          <Row key={`${place.id} ${taken.since}`}>
            {head}
            <Cell>{taken.use ? <UseBadge use={taken.use} /> : statusWords[taken.status]()}</Cell>
            <Cell>
              {taken.use ? (
                <Button
                  size="small"
                  variant="quiet"
                  aria-haspopup="dialog"
                  aria-label={takenSentence(taken, place.code)}
                  onClick={() => taken.use && onOpen(taken.use)}
                >
                  <bdi>{takenWords(taken)}</bdi>
                </Button>
              ) : (
                takenWords(taken)
              )}
            </Cell>
            <Cell>{taken.sleeper ? m.places_tonight() : daysWords(taken)}</Cell>
            {free}
          </Row>
        ))
      })}
    </Table>
  )
}
