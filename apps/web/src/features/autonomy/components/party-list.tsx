import { type ReactNode, useEffect, useRef, useState } from 'react'
import { date, dateTime } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Choices, Party, Text } from '../api/read-autonomy.ts'
import { partyName, roleWords, wayWords } from '../autonomy-words.ts'
import type { Scanning } from '../scan.ts'
import { Replace, Sign } from './autonomy-openers.tsx'
import { Strokes } from './drawing-pad.tsx'

interface Props {
  text: Text
  choices: Choices
  scanning: Scanning
}

const states: Record<Party['state'], { tone: 'ok' | 'info' | 'neutral'; words: () => string }> = {
  signed: { tone: 'ok', words: m.autonomy_party_signed },
  awaited: { tone: 'info', words: m.autonomy_party_awaited },
  ended: { tone: 'neutral', words: m.autonomy_party_ended },
  notNeeded: { tone: 'neutral', words: m.autonomy_party_not_needed },
}

/** Who stands behind the text, who has signed and how, whose signature is waited for. */
export function PartyList({ text, choices, scanning }: Props) {
  const [signedId, setSignedId] = useState<string>()
  return (
    <List label={m.autonomy_parties()}>
      {text.parties.map(party => {
        const state = states[party.state]
        return (
          <ListRow
            key={party.id}
            title={
              <Name takesFocus={party.id === signedId && party.signature !== null}>{partyName(party)}</Name>
            }
            meta={
              <>
                {metaWords(party)}
                {party.left && party.state === 'awaited' && (
                  <span className="block font-medium text-warn">{m.autonomy_party_left()}</span>
                )}
              </>
            }
            trailing={
              <>
                {party.signature?.drawing && (
                  <svg
                    viewBox="0 0 1000 1000"
                    preserveAspectRatio="none"
                    role="img"
                    aria-label={m.autonomy_drawing()}
                    className="h-10 w-24"
                  >
                    <Strokes path={party.signature.drawing} />
                  </svg>
                )}
                {party.signature?.paper &&
                  scanning.paper({ paper: party.signature.paper, name: partyName(party) })}
                {party.can.replace && party.left && <Replace party={party} text={text} choices={choices} />}
                {party.can.sign && (
                  <Sign {...{ party, text, choices, scanning }} onSigned={() => setSignedId(party.id)}>
                    {party.person ? m.autonomy_sign() : m.autonomy_sign_record()}
                  </Sign>
                )}
                <Badge tone={state.tone}>{state.words()}</Badge>
              </>
            }
          />
        )
      })}
    </List>
  )
}

/** A name that takes the focus of the button by which its party has just signed. */
function Name({ takesFocus, children }: { takesFocus: boolean; children: ReactNode }) {
  const own = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (takesFocus) own.current?.focus()
  }, [takesFocus])
  return (
    <span ref={own} tabIndex={-1} className="outline-none">
      {children}
    </span>
  )
}

/** The role, where the name above is one, and how the signature was given. */
function metaWords({ person, name, signature, role, state }: Party): string {
  const part = (person || name) && roleWords[role]()
  const ofAge = role === 'guardian' && state === 'notNeeded' && m.autonomy_guardian_of_age()
  return [part, ...(signature ? signatureWords(signature) : [ofAge])].filter(Boolean).join(' · ')
}

/** The day on a paper; of one from before that day was asked for, when it was noted. */
function whenSigned({ way, signedOn, signedAt }: NonNullable<Party['signature']>): string {
  if (signedOn) return date(signedOn)
  return way === 'paper' ? m.autonomy_paper_noted({ at: dateTime(signedAt) }) : dateTime(signedAt)
}

function signatureWords(signature: NonNullable<Party['signature']>) {
  return [
    wayWords[signature.way](),
    whenSigned(signature),
    languageName(signature.language),
    signature.witness && m.autonomy_witnessed({ name: signature.witness.name ?? m.autonomy_somebody() }),
    signature.interpreter,
  ]
}
