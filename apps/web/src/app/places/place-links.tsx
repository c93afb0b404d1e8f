import { createLink, Link } from '@tanstack/react-router'
import type { PlaceUse } from '../../features/places/api/read-board.ts'
import { m } from '../../paraglide/messages.js'
import { TextLink } from '../../ui/link-button.tsx'

const Way = createLink(TextLink)

/** The name of a place, as the way to its page. */
export function PlaceLink({ id, code }: { id: string; code: string }) {
  return (
    <Link
      to="/places/$placeId"
      params={{ placeId: id }}
      className="rounded-mark font-medium text-ink hover:text-accent-strong hover:underline"
    >
      {code}
    </Link>
  )
}

/** A signed inventory, as the way to it. */
export function entryLink(entryId: string, words: string) {
  return (
    <Way to="/entries/$entryId" params={{ entryId }}>
      {words}
    </Way>
  )
}

/** The same, with the way to it on paper, for who works in the house. */
export function inventoryLinks(entryId: string, words: string) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {entryLink(entryId, words)}
      <Way to="/entries/$entryId/print" params={{ entryId }}>
        {m.places_inventory_print()}
      </Way>
    </span>
  )
}

/** From a use to the file of the youth and to the page of the place. */
export function linksOf(use: PlaceUse) {
  return (
    <>
      {use.youth && (
        <Way to="/youths/$youthId/rooms/$room" params={{ youthId: use.youth.id, room: 'places' }}>
          {m.places_open_file()}
        </Way>
      )}
      <Way to="/places/$placeId" params={{ placeId: use.place.id }}>
        {m.places_open_place()}
      </Way>
    </>
  )
}

/** The alias of a youth, as the way to the places of the file. */
export function YouthPlacesLink({ id, alias }: { id: string; alias: string }) {
  return (
    <Way to="/youths/$youthId/rooms/$room" params={{ youthId: id, room: 'places' }}>
      <bdi>{alias}</bdi>
    </Way>
  )
}

/** The way to the studio programme of a youth: at the door, its rules and nothing else. */
export function ProgrammeLink({ youthId }: { youthId: string }) {
  return (
    <Way to="/youths/$youthId/rooms/$room" params={{ youthId, room: 'programme' }}>
      {m.rooms_programme()}
    </Way>
  )
}
